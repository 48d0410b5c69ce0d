using System.Text.Json.Serialization;
using Classifieds.Desk.Pages;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>A made page as it is kept, in its report and in the store, so that a late change can start from it.</summary>
/// <remarks>Everywhere in it lengths are whole thousandths of a point, and what is nothing (0, false, null) is left out.</remarks>
/// <param name="Glyphs">The hash of each notice's glyphs, as a proof names it, by the order in which the notices were given.</param>
public sealed record KeptPageJson(
    [property: JsonPropertyName("glyphs")] IReadOnlyList<string> Glyphs,
    [property: JsonPropertyName("layout")] LayoutJson Layout)
{
    /// <summary>The notices' numbers at the desk, in the same order; empty where the page was made from a file.</summary>
    [JsonPropertyName("notices")]
    public IReadOnlyList<string> Notices { get; init; } = [];

    public static KeptPageJson Of(KeptPage page) => new(page.Glyphs, LayoutJson.Of(page.Layout)) { Notices = page.Notices };

    /// <summary>Of one that is whole.</summary>
    public KeptPage ToPage() => new(Glyphs, Layout.ToLayout()) { Notices = Notices };

    /// <summary>Whether every part of it is there and means what this program means by it.</summary>
    public bool IsWhole() => Glyphs is not null && Notices is not null && (Notices.Count == 0 || Notices.Count == Glyphs.Count)
        && Layout is { Frame: not null, Pages: not null }
        && Layout.Pages.All(page => page is { Groups: not null } && page.Groups.All(IsWhole));

    private bool IsWhole(GroupLayoutJson group) => group is { Columns.Count: > 0, Blocks: not null, FirstColumn: >= 0 }
        && group.FirstColumn + group.Columns.Count <= Layout.Frame.Columns
        && (group.Heads is null || group.Head is not null && group.Heads.All(
            head => head is { Column: >= 0, Columns: > 0, Top: >= 0 } && head.Column + head.Columns <= Layout.Frame.Columns))
        && group.Blocks.All(block => block is not null && IsNotice(block.Notice))
        && group.Columns.All(column => column is { Items: not null } && column.Items.All(IsWhole));

    private bool IsWhole(ItemLayoutJson item) =>
        item is { Lines: > 0, FirstLine: >= 0, Section: not null } && (item.Notice is not { } notice || IsNotice(notice));

    private bool IsNotice(int notice) => notice >= 0 && notice < Glyphs.Count;
}
