using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>The air between two notices, over the grid's own: what it may shrink to, should be, and may grow to.</summary>
public sealed record GapRange(Length Least, Length Best, Length Greatest);
