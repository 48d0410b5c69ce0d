namespace Classifieds.Domain.Proofs;

/// <summary>Where the photograph stands in a kept setting. Lengths in thousandths of a point from the notice's top left corner.</summary>
/// <param name="Hash">Of the picture; it is kept with the revision.</param>
/// <param name="GridLine">The line of the grid it begins on, from 0.</param>
/// <param name="Lines">It takes, air included.</param>
/// <param name="IsBeside">Whether words stand beside it.</param>
public sealed record ApprovedPhoto(string Hash, int Left, int Top, int Width, int Height, int GridLine, int Lines, bool IsBeside);
