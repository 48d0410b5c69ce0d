namespace Classifieds.Domain.Issues;

/// <summary>印版文件: the PDF of an issue that went to the plant.</summary>
/// <param name="Sha256">Of the file, lower-case hexadecimal.</param>
/// <param name="Size">In bytes.</param>
public sealed record Plate(IssueId Issue, string Sha256, long Size, int Pages, string By, DateTimeOffset At);
