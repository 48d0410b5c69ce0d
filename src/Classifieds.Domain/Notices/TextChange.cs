namespace Classifieds.Domain.Notices;

/// <summary>One thing that cleaning changed between the manuscript and the house-style text.</summary>
/// <param name="Start">Where <paramref name="To"/> begins in the house-style text, in UTF-16 units.</param>
/// <param name="Length">The length of <paramref name="To"/> there; 0 where something was only dropped.</param>
/// <param name="From">What the manuscript had.</param>
/// <param name="To">What the house-style text has.</param>
public sealed record TextChange(int Start, int Length, string From, string To);
