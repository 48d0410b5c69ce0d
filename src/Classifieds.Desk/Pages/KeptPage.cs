using Classifieds.Makeup.Layouts;

namespace Classifieds.Desk.Pages;

/// <summary>A made page as it is kept, in its report and in the store, so that a late change can start from it.</summary>
/// <param name="Glyphs">The hash of each notice's glyphs, as a proof names it, by the order in which the notices were given.</param>
public sealed record KeptPage(IReadOnlyList<string> Glyphs, IssueLayout Layout)
{
    /// <summary>The notices' numbers at the desk, in the same order; empty where the page was made from a file.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Whether every part of it is there and means what this program means by it.</summary>
    public bool IsWhole() => Glyphs is not null && Notices is not null && (Notices.Count == 0 || Notices.Count == Glyphs.Count)
        && Layout is { Frame: not null, Pages: not null } && Layout.Pages.All(page => page is { Groups: not null } && page.Groups.All(IsWhole));

    private bool IsWhole(GroupLayout group) => group is { Columns.Count: > 0, Blocks: not null, FirstColumn: >= 0 }
        && group.FirstColumn + group.Columns.Count <= Layout.Frame.Columns
        && group.Blocks.All(block => block is not null && IsNotice(block.Notice))
        && group.Columns.All(column => column is { Items: not null }
            && column.Items.All(item => item is { Lines: > 0, FirstLine: >= 0, Section: not null } && (item.Notice is not { } notice || IsNotice(notice))));

    private bool IsNotice(int notice) => notice >= 0 && notice < Glyphs.Count;
}
