namespace Classifieds.Domain.Issues;

/// <summary>How a plate was made: with the same program and the same faces its page comes out the same, to the byte.</summary>
/// <param name="Program">The program's version.</param>
/// <param name="Fonts">Fingerprints of the paper's faces.</param>
public sealed record PlateMaking(IssueId Issue, string Program, string Fonts)
{
    public required string PageNumber { get; init; }

    public required string Editor { get; init; }

    public required string Proofreader { get; init; }

    /// <summary>Whether numbers of natural persons were masked by the paper's policy.</summary>
    public required bool Masks { get; init; }

    public required bool FitsHeights { get; init; }

    /// <summary>Left, top, width and height in thousandths of a point; null as the profile said.</summary>
    public IReadOnlyList<int>? Slot { get; init; }

    /// <summary>How many there were to be; null as many as were needed.</summary>
    public int? Pages { get; init; }
}
