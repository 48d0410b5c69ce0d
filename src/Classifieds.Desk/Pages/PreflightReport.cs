using Classifieds.Domain.Findings;

namespace Classifieds.Desk.Pages;

/// <summary>What a plant would say of a finished file.</summary>
/// <param name="Standard">As the file claims, such as PDF/X-1a:2003; empty where it claims none.</param>
public sealed record PreflightReport(string Standard, int Pages, IReadOnlyList<PageFinding> Findings)
{
    public bool HasErrors => Findings.Any(one => one.Finding.Severity == Severity.Error);
}

/// <param name="Page">From 1; null where the file as a whole is meant.</param>
public sealed record PageFinding(int? Page, Finding Finding);
