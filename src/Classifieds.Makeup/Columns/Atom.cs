using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>What a column break never parts: a head, a whole notice, or some lines of a notice that may be split.</summary>
internal sealed record Atom
{
    /// <summary>Never to be parted from the atom above.</summary>
    public const int Never = int.MaxValue;

    /// <summary>Set where the atom is a section's head.</summary>
    public SectionStyle? Head { get; init; }

    /// <summary>Set where the atom is a notice or a part of one.</summary>
    public SetNotice? Notice { get; init; }

    /// <summary>上接第N版: a line before the second part of a notice that began on the page before.</summary>
    public bool IsCarry { get; init; }

    public required SectionStyle Section { get; init; }

    /// <summary>The first of the notice's grid lines that belong to the atom.</summary>
    public int FirstLine { get; init; }

    /// <summary>In lines of the grid.</summary>
    public required int Lines { get; init; }

    /// <summary>Air above it in lines of the grid; it goes where the atom stands at a column's top.</summary>
    public int LinesAbove { get; init; }

    /// <summary>How much of a column's white the air above takes, beside that of a gap between two items; 0 = none.</summary>
    public int GapShares { get; init; }

    /// <summary>Whether a hairline stands in the air above.</summary>
    public bool HasRuleAbove { get; init; }

    /// <summary>Whether the notice stands elsewhere in its section than it came in.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Why it stands there, where a late change decided it; null = its neighbours tell.</summary>
    public string? Why { get; init; }

    /// <summary>What else the notice could take; null where the atom is no whole notice, or has to stand as it was proofed.</summary>
    public NoticeHeights? Heights => Notice is { } notice && notice.Lines == Lines ? notice.Heights : null;

    /// <summary>What it costs to begin a column with this atom; <see cref="Never"/> forbids it.</summary>
    public int BreakCost { get; init; }
}
