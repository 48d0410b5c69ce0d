namespace Classifieds.Domain.Notices;

/// <summary>复核: a second person has looked at one revision and passed it, or sent it back.</summary>
/// <param name="Words">What is to be said of it; where it was sent back, what is to be changed.</param>
/// <param name="Materials">材料 that were seen, as the kind calls them.</param>
/// <param name="By">Never who took the notice, save at a desk of one person.</param>
public sealed record Examination(
    NoticeId Notice, int Revision, bool IsPassed, string Words, IReadOnlyList<string> Materials, string By, DateTimeOffset At);
