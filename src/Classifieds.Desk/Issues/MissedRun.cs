using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Issues;

/// <summary>漏刊: an insertion whose issue went to press without it, and when it can be made good.</summary>
/// <param name="Why">What it lacked, in a few words.</param>
/// <param name="Next">The next day that can be had; null where there is none for years.</param>
public sealed record MissedRun(InsertionId Name, string Why, DateOnly? Next);
