using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>报眉: paper, date, editors and page number over everything.</summary>
/// <param name="Lines">Of the grid, from the type area's top to the masthead's, rule and air included.</param>
/// <param name="RuleThickness">Of the rule below.</param>
/// <param name="RuleDrop">From the baseline down to the rule's upper edge.</param>
public sealed record FolioStyle(
    int Lines, Length PaperSize, Length TextSize, Length PageNumberSize, Length RuleThickness, Length RuleDrop)
{
    /// <summary>版名, such as 分类信息, beside the paper's name; empty = none.</summary>
    public string PageName { get; init; } = "";

    /// <summary>In the order in which they are printed; what is typed for a page goes before the name here.</summary>
    public IReadOnlyList<StaffMember> Staff { get; init; } = [];
}
