using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>What the desk makes of one number as typed: its normalised form, and every finding about it.</summary>
/// <remarks>Spans of the findings count UTF-16 units of <see cref="Input"/>;
/// fixes are whole values that pass every check of the type.</remarks>
public sealed record IdentifierReading
{
    /// <summary>As typed, to the letter.</summary>
    public required string Input { get; init; }

    /// <summary>Normalised for checking: upper case, no label, no blanks; null where no number could be read.</summary>
    public string? Value { get; init; }

    /// <summary>Part of the number is hidden by asterisks, as a paper prints it: <c>6123**********3016</c>.</summary>
    public bool IsMasked { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What the number itself tells, in order of print: <c>region</c>, <c>birthDate</c>, <c>sex</c>, <c>amount</c>,
    /// <c>canonical</c> …</summary>
    public IReadOnlyDictionary<string, string> Tells { get; init; } = Identifiers.Tells.None;

    public bool IsValid
    {
        get
        {
            for (int at = 0; at < Findings.Count; at++)
            {
                if (Findings[at].Severity == Severity.Error) return false;
            }
            return true;
        }
    }
}
