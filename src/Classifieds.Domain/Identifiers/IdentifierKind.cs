using Classifieds.Domain.Masking;

namespace Classifieds.Domain.Identifiers;

/// <summary>One row of the table of identifiers: everything that the house knows of a type of number beside how it is read.</summary>
public sealed record IdentifierKind
{
    /// <summary>Reads one number as a person typed it; never throws on any text.</summary>
    /// <param name="today">The day on which the number is printed: nobody is born after it.</param>
    public delegate IdentifierReading Reader(string text, DateOnly today);

    /// <summary>Whether some signs, which are no number of the type, are one that was written wrongly.</summary>
    /// <param name="thing">What the notice calls the thing that they are the number of.</param>
    /// <param name="signs">As they stand in the text.</param>
    /// <param name="places">How many of them are letters, digits or hidden.</param>
    public delegate bool Recognizer(ReadOnlySpan<char> thing, ReadOnlySpan<char> signs, int places);

    /// <summary>What <c>check --as</c>, facts and catalogue call it, such as <c>resident-id</c>; never renamed.</summary>
    public required string Id { get; init; }

    /// <summary>In findings: 居民身份证号码.</summary>
    public required string Name { get; init; }

    /// <summary>As a fact, at the desk and on the proof: 身份证号.</summary>
    public required string FactName { get; init; }

    public required IdentifierOwner Owner { get; init; }

    /// <summary>One that is made up and passes every check.</summary>
    public required string Example { get; init; }

    /// <summary>How many letters and digits tell a number without a label, behind the right thing, for one of these, the usual one first;
    /// empty where none do.</summary>
    public IReadOnlyList<int> Lengths { get; init; } = [];

    /// <summary>A place too many or too few is still a number of the type, written wrongly;
    /// a longer run of digits is cut off behind its length.</summary>
    public bool IsStrict { get; init; }

    /// <summary>People write it in groups, with blanks between.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>The type of the number that it begins with, which is masked as that; null for most.</summary>
    public string? BeginsWith { get; init; }

    /// <summary>What is printed of it where a paper says nothing; null = all.</summary>
    public MaskRule? UsualMask { get; init; }

    /// <summary>Where it is parted when it is read aloud; null = it is read as words are.</summary>
    public NumberJoints? Joints { get; init; } = NumberJoints.Fours;

    public Recognizer IsMiswritten { get; init; } = (_, _, _) => false;

    public required Reader Read { get; init; }
}
