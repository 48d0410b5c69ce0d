namespace Classifieds.Makeup.Templates;

/// <summary>One section of the page.</summary>
/// <param name="Section">The name by which notices ask for it.</param>
/// <param name="Head">The words of its head.</param>
public sealed record SectionStyle(string Section, string Head)
{
    /// <summary>Whether notices may trade places so that columns end on one line; else they run as they came in.</summary>
    public bool MayReorder { get; init; }

    /// <summary>Whether its head is printed; else a hairline parts it from what stands above it in its column.</summary>
    public bool HasHead { get; init; } = true;

    /// <summary>Whether its notices stand above the masthead on the first page, as far as they have room there.</summary>
    public bool IsBeforeMasthead { get; init; }
}
