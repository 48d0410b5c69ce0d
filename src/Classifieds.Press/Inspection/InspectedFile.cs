namespace Classifieds.Press.Inspection;

/// <summary>A finished file as a plant would see it.</summary>
/// <param name="Standard">As the file itself says, such as PDF/X-1a:2003; empty where it says nothing.</param>
/// <param name="Faults">First those of the file, then page by page; each kind with the same details once a page.</param>
public sealed record InspectedFile(string Standard, int Pages, IReadOnlyList<FileFault> Faults);
