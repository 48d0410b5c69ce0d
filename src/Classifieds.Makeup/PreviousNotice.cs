namespace Classifieds.Makeup;

/// <summary>What became of a notice of the issue as it was made up before.</summary>
/// <param name="Index">In the order in which the notices are given now, from 0; null = withdrawn.</param>
/// <param name="IsSame">Whether it is set as it was then, to the glyph.</param>
public sealed record PreviousNotice(int? Index, bool IsSame);
