namespace Classifieds.Domain.Notices;

/// <summary>销毁: since when, by whom and why something of a notice cannot be read any more by anybody. What was printed stays.</summary>
/// <param name="Reason">In that person's words; holds no number of a person.</param>
public sealed record Erasure(
    NoticeId Notice, NoticePart Part, ErasureCause Cause, string Reason, string By, DateTimeOffset At);
