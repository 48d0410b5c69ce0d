using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Domain.Notices;

/// <summary>放行: an examiner lets an error stand that the desk knows to be right, and says why.</summary>
/// <remarks>It falls when its words change: it holds for the same code at the same words, in this revision and later ones.</remarks>
/// <param name="Words">What the finding is about; empty where it is about the notice as a whole.</param>
public sealed record Overrule(NoticeId Notice, int Revision, string Code, string Words, string Reason, string By, DateTimeOffset At)
{
    // A plate cannot print what has no glyph or no pixels, what was lost on the way here is not in the text, and what fits no page fits
    // none. Control characters are taken off by cleaning, and tell nothing.
    private static readonly string[] Never =
    [
        "GLYPH-", "PHOTO-", "TEXT-BROKEN", "TEXT-MARK-ALONE", "TEXT-UNDECODED", "TEXT-PRIVATE", "NOTICE-TOO-LONG", "SHAPE-COLUMNS",
    ];

    public static bool MayBeOverruled(string code) => !Never.Any(never => code.StartsWith(never, StringComparison.Ordinal));

    /// <returns>The overrule; or OVERRULE-NEVER, OVERRULE-NOTHING, OVERRULE-WHICH, OVERRULE-REASON.</returns>
    /// <param name="start">Where the finding begins in the text; null where only one finding has the code.</param>
    public static Outcome<Overrule> Of(
        NoticeId notice, int revision, CheckedNotice content, string code, int? start, string reason, string by, DateTimeOffset at)
    {
        if (!MayBeOverruled(code))
            return new Refusal("OVERRULE-NEVER", $"{code} 印不出来，不能放行，请改稿") { Kind = RefusalKind.Conflict };
        if (string.IsNullOrWhiteSpace(reason)) return new Refusal("OVERRULE-REASON", $"放行 {code} 要写明理由") { Kind = RefusalKind.Usage };
        Finding[] meant =
        [
            .. content.Findings.Where(finding => finding.Code == code && finding.Severity == Severity.Error
                && (start is null || finding.Where?.Start == start)),
        ];
        if (meant.Length == 0)
            return new Refusal("OVERRULE-NOTHING", $"稿件 {notice} 第 {revision} 版没有错误 {code}，不用放行") { Kind = RefusalKind.NotFound };
        return meant.Select(finding => WordsOf(content, finding)).Distinct(StringComparer.Ordinal).Count() > 1
            ? new Refusal("OVERRULE-WHICH", $"稿件 {notice} 有 {meant.Length} 处 {code}，请写明位置，如 {code}@{meant[0].Where?.Start ?? 0}")
            {
                Kind = RefusalKind.Usage,
            }
            : new Overrule(notice, revision, code, WordsOf(content, meant[0]), reason.Trim(), by, at);
    }

    /// <summary>The notice with the errors that were overruled told as such; they stop nothing any more.</summary>
    public static CheckedNotice Apply(CheckedNotice content, IReadOnlyList<Overrule> overrules)
    {
        if (overrules.Count == 0) return content;
        List<Finding> findings = [], overruled = [];
        foreach (Finding finding in content.Findings)
        {
            Finding now = Applied(content, finding, overrules);
            findings.Add(now);
            if (!ReferenceEquals(now, finding)) overruled.Add(now);
        }
        return overruled.Count == 0 ? content : content with { Findings = findings, Overruled = overruled };
    }

    private static Finding Applied(CheckedNotice content, Finding finding, IReadOnlyList<Overrule> overrules) =>
        finding.Severity == Severity.Error
        && overrules.LastOrDefault(one => one.Code == finding.Code && one.Words == WordsOf(content, finding)) is { } overrule
            ? finding with { Severity = Severity.Info, Message = $"{finding.Message}（{overrule.By} 放行：{overrule.Reason}）", Fixes = [] }
            : finding;

    private static string WordsOf(CheckedNotice content, Finding finding) =>
        finding.Where is { } where && where.End <= content.Text.Length ? where.In(content.Text) : "";
}
