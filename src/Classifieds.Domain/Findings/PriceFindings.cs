namespace Classifieds.Domain.Findings;

/// <summary>Findings about what is ordered beside a notice.</summary>
public static class PriceFindings
{
    public static readonly FindingKind Extra = new(
        "PRICE-EXTRA", Severity.Error, "“#加价”里的“{0}”不在本报价目里，{1}", "台", "page", "#加价 套兰\n张三遗失居民身份证，声明作废。");
}
