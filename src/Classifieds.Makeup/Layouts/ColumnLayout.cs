namespace Classifieds.Makeup.Layouts;

/// <summary>One column from its top to its foot.</summary>
/// <param name="Top">What blocks over it take, in lines of the grid.</param>
/// <param name="Foot">What is kept free at its foot, in lines of the grid.</param>
public sealed record ColumnLayout(int Top, int Foot, IReadOnlyList<ItemLayout> Items);
