using Classifieds.Domain.Amounts;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Sums;

/// <summary>一万元 where a lost paper says 壹万元整: what the sum of a bill, a receipt or a passbook is written in.</summary>
/// <remarks>Annex 1 of 支付结算办法 binds bills; a receipt is mostly filled in like one, and a reward never is.</remarks>
internal static class EverydaySums
{
    private static readonly string[] Bills = ["支票", "汇票", "本票"];

    private static readonly string[] Filled = ["收据", "押金", "存折", "存单", "收条", "预交", "预缴", "缴款", "借条", "欠条"];

    private static readonly string[] Rewards = ["酬谢", "重谢", "奖励", "奖金", "悬赏", "酬金", "报酬", "感谢费"];

    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        if (notice.Kind.Family != NoticeFamily.Loss) return;
        Severity? weight = null;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is FactType.Document or FactType.Receipt)
            {
                if (fact.Text.AsSpan().HasAny(Bills)) weight = Severity.Error;
                else if (weight is null && fact.Text.AsSpan().HasAny(Filled)) weight = Severity.Warning;
            }
        }
        if (weight is null) return;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type != FactType.Amount || !AmountReader.IsEveryday(fact.Text)) continue;
            if (findings.Exists(told => told.Code == AmountFindings.Everyday.Code && told.Where is { } at && at.Start < fact.Span.End
                && at.End > fact.Span.Start))
                continue;
            if (notice.Text.AsSpan(0, fact.Span.Start).TrimEnd("：: 人民币").EndsWithAny(Rewards)) continue;
            foreach (Finding finding in AmountReader.Read(fact.Text).Findings)
            {
                if (finding.Code != AmountFindings.Everyday.Code) continue;
                findings.Add(finding with { Severity = weight.Value, Where = fact.Span });
            }
        }
    }
}
