using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Notices;

/// <summary>What does not go together with a notice that was taken before.</summary>
/// <param name="Finding">A warning, which stops nothing; its place is in the later notice's house text.</param>
/// <param name="Earlier">The insertion that was taken before, by its name.</param>
/// <param name="Day">The day on which that one prints.</param>
public sealed record NoticeConflict(Finding Finding, InsertionId Earlier, DateOnly Day);
