using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>版尾: the disclaimer, the desk's address, and the way to the paper's own pages.</summary>
/// <param name="Lead">Run in before the disclaimer, such as 友情提示：.</param>
/// <param name="Disclaimer">In the paper's own words.</param>
/// <param name="Contacts">One a line: address, telephone, cut-off.</param>
public sealed record FooterStyle(string Lead, string Disclaimer, IReadOnlyList<string> Contacts)
{
    public Length DisclaimerSize { get; init; }

    public Length ContactSize { get; init; }

    /// <summary>Air between the columns' feet and the rule, in lines of the grid.</summary>
    public int LinesAbove { get; init; }

    public Length ThickRule { get; init; }

    public Length ThinRule { get; init; }

    public Length RuleGap { get; init; }

    /// <summary>Air below the rule, before the first line.</summary>
    public Length AirBelowRule { get; init; }

    public QrStyle? Qr { get; init; }
}
