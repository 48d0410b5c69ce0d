namespace Classifieds.Press.Inspection;

/// <summary>One thing in a finished file that a plant's preflight would stop at.</summary>
/// <param name="Page">From 1; null where the file as a whole is meant.</param>
/// <param name="Details">As <see cref="FileFaultKind"/> says.</param>
public sealed record FileFault(FileFaultKind Kind, int? Page, IReadOnlyList<string> Details);
