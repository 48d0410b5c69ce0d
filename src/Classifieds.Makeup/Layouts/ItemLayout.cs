using Classifieds.Typesetting;

namespace Classifieds.Makeup.Layouts;

/// <summary>What stands in a column: a notice or a part of one, a head, the line that takes a notice up again, or a filler.</summary>
/// <param name="Y">Of its first line's em box, from the trim's top.</param>
/// <param name="Lines">In lines of the grid.</param>
public sealed record ItemLayout(Length Y, int Lines)
{
    public int? Notice { get; init; }

    /// <summary>The first of the notice's grid lines that stand here.</summary>
    public int FirstLine { get; init; }

    /// <summary>The section it belongs to; that of which it is the head where it is nothing else.</summary>
    public string Section { get; init; } = "";

    /// <summary>上接第N版.</summary>
    public bool IsCarry { get; init; }

    /// <summary>The words of a filler.</summary>
    public string? Filler { get; init; }

    public bool IsHead => Notice is null && Filler is null && !IsCarry;
}
