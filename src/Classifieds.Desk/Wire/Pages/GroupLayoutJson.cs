using System.Text.Json.Serialization;
using Classifieds.Makeup.Layouts;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>Neighbouring columns, under a head that spans them or without one.</summary>
/// <param name="FirstColumn">From 0.</param>
/// <param name="Height">Of the columns, in lines of the grid.</param>
public sealed record GroupLayoutJson(
    [property: JsonPropertyName("firstColumn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int FirstColumn,
    [property: JsonPropertyName("height"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Height,
    [property: JsonPropertyName("columns")] IReadOnlyList<ColumnLayoutJson> Columns)
{
    /// <summary>The section whose head spans the columns.</summary>
    [JsonPropertyName("head"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Head { get; init; }

    /// <summary>How many of its columns, from the left, stand under its head; 0 = all of them.</summary>
    [JsonPropertyName("headColumns"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int HeadColumns { get; init; }

    /// <summary>Its heads over columns, where lines are counted from the top of the page's columns; none = from below its head.</summary>
    [JsonPropertyName("heads"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public IReadOnlyList<HeadLayoutJson>? Heads { get; init; }

    /// <summary>The line down to which it could go, where others stand below it on the page.</summary>
    [JsonPropertyName("floor"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int? Floor { get; init; }

    /// <summary>Whether the matter goes on after the last column.</summary>
    [JsonPropertyName("runsOn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RunsOn { get; init; }

    /// <summary>Whether its last notice says that it goes on on the next page.</summary>
    [JsonPropertyName("isCarried"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsCarried { get; init; }

    /// <summary>Notices that span some of the columns.</summary>
    [JsonPropertyName("blocks")]
    public IReadOnlyList<BlockLayoutJson> Blocks { get; init; } = [];

    public static GroupLayoutJson Of(GroupLayout group) => new(
        group.FirstColumn, group.Height, [.. group.Columns.Select(ColumnLayoutJson.Of)])
    {
        Head = group.Head,
        HeadColumns = group.HeadColumns,
        Heads = group.Heads is { } heads ? [.. heads.Select(HeadLayoutJson.Of)] : null,
        Floor = group.Floor,
        RunsOn = group.RunsOn,
        IsCarried = group.IsCarried,
        Blocks = [.. group.Blocks.Select(BlockLayoutJson.Of)],
    };

    public GroupLayout ToLayout() => new(FirstColumn, Height, [.. Columns.Select(column => column.ToLayout())])
    {
        Head = Head,
        HeadColumns = HeadColumns,
        Heads = Heads is { } heads ? [.. heads.Select(head => head.ToLayout())] : null,
        Floor = Floor,
        RunsOn = RunsOn,
        IsCarried = IsCarried,
        Blocks = [.. Blocks.Select(block => block.ToLayout())],
    };
}
