using Classifieds.Domain.Facts;

namespace Classifieds.Domain.Pastes;

/// <summary>余文: words of a paste that belong to no notice; they are shown to the clerk and never printed.</summary>
/// <param name="Span">In the paste.</param>
/// <param name="Line">Of the paste, from 1.</param>
/// <param name="Near">Index of the notice it stands in or behind; of the first one where it stands before all.</param>
public sealed record Leftover(TextSpan Span, string Text, int Line, LeftoverKind Kind, int Near);
