namespace Classifieds.Makeup;

/// <summary>What a late change did to the page made before.</summary>
/// <param name="Moves">Of the notices that stood on it and still run, those that stand elsewhere; all others stand as they
/// stood, to the glyph.</param>
/// <param name="Why">Why it was that step and none before it: one sentence in Chinese, no full stop.</param>
public sealed record LateOutcome(LateStep Step, IReadOnlyList<NoticeMove> Moves, string Why);
