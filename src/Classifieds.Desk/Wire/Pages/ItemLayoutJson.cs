using System.Text.Json.Serialization;
using Classifieds.Makeup.Layouts;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>What stands in a column: a notice or a part of one, a head, the line that takes a notice up again, or a filler.</summary>
/// <param name="Y">Of its first line's em box, from the trim's top.</param>
/// <param name="Lines">In lines of the grid.</param>
public sealed record ItemLayoutJson(
    [property: JsonPropertyName("y"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Length Y,
    [property: JsonPropertyName("lines"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Lines)
{
    [JsonPropertyName("notice"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int? Notice { get; init; }

    /// <summary>The first of the notice's grid lines that stand here.</summary>
    [JsonPropertyName("firstLine"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FirstLine { get; init; }

    /// <summary>The section it belongs to; that of which it is the head where it is nothing else.</summary>
    [JsonPropertyName("section")]
    public string Section { get; init; } = "";

    /// <summary>上接第N版.</summary>
    [JsonPropertyName("isCarry"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsCarry { get; init; }

    /// <summary>The words of a filler.</summary>
    [JsonPropertyName("filler"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Filler { get; init; }

    /// <summary>Whether it is nothing else.</summary>
    [JsonPropertyName("isHead"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsHead => Notice is null && Filler is null && !IsCarry;

    public static ItemLayoutJson Of(ItemLayout item) => new(item.Y, item.Lines)
    {
        Notice = item.Notice,
        FirstLine = item.FirstLine,
        Section = item.Section,
        IsCarry = item.IsCarry,
        Filler = item.Filler,
    };

    public ItemLayout ToLayout() => new(Y, Lines)
    {
        Notice = Notice,
        FirstLine = FirstLine,
        Section = Section,
        IsCarry = IsCarry,
        Filler = Filler,
    };
}
