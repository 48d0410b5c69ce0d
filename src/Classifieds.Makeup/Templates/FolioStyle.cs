using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>报眉: paper, date, editors and page number over everything.</summary>
/// <param name="Lines">Of the grid, from the type area's top to the masthead's, rule and air included.</param>
/// <param name="RuleThickness">Of the rule below.</param>
/// <param name="RuleDrop">From the baseline down to the rule's upper edge.</param>
public sealed record FolioStyle(
    int Lines, Length PaperSize, Length TextSize, Length PageNumberSize, Length RuleThickness, Length RuleDrop);
