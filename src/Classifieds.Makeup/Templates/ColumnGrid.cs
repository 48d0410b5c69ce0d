using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>分栏: how many columns, how wide, and what parts them.</summary>
/// <param name="MeasurePermille">A column's width in thousandths of the body's em: 14 characters = 14000.</param>
/// <param name="GutterPermille">The white between two columns in thousandths of the body's em.</param>
/// <param name="RuleThickness">Of the rule in the gutter's middle; zero = none.</param>
public sealed record ColumnGrid(int Count, int MeasurePermille, int GutterPermille, Length RuleThickness);
