using Classifieds.Domain.Calendar;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;

namespace Classifieds.Domain.Notices;

/// <summary>能否上版: everything that decides whether a notice may stand on a page that goes to press.</summary>
/// <param name="Content">The latest revision, with what was overruled told as such.</param>
/// <param name="Examinations">Of any revision, oldest first.</param>
public sealed record Readiness(
    Notice Notice, int Revision, CheckedNotice Content, Approval Approval, IReadOnlyList<Examination> Examinations)
{
    /// <summary>Null where nothing that is owed keeps it off the plate.</summary>
    public NoticeBill? Bill { get; init; }

    /// <summary>Whether the notice's kind or its words ask for a second pair of eyes.</summary>
    public bool NeedsExamination => Content.Findings.Any(finding => finding.Code.StartsWith("SECOND-EYE", StringComparison.Ordinal));

    /// <summary>The last examination of the words as they stand; null = nobody has looked at them.</summary>
    public Examination? Examined => Examinations.LastOrDefault(one => one.Revision == Revision);

    /// <summary>What keeps one of its insertions off the plate, the nearest first; each sentence says what would help. Empty: it may
    /// run.</summary>
    public IReadOnlyList<Refusal> Missing(Insertion insertion)
    {
        string name = Notice.NameOf(insertion);
        if (insertion.Withdrawn is not null) return [insertion.Ended(name, "上版")!];
        if (insertion.Published is not null) return [];
        if (insertion.Missed is not null)
        {
            return [Conflict("NOTICE-MISSED", $"稿件 {name} {insertion.NotRun}，" + (Notice.MadeGoodBy(insertion) is { } instead
                ? $"已由 {Notice.NameOf(instead)} 在 {IsoDate.Write(instead.Issue.Date)} 补登" : "请用 make-good 补登"))];
        }
        List<Refusal> missing = [];
        if (insertion.Held is { } held) missing.Add(Insertion.HeldBack(name, "上版", held));
        if (Content.Findings.Where(finding => finding.Severity == Severity.Error).ToArray() is { Length: > 0 } errors)
        {
            missing.Add(Conflict("NOTICE-RETURNED",
                $"稿件 {name} 还有 {errors.Length} 处错误（{errors[0].Code}：{errors[0].Message}），请改稿，或由审核员放行") with { Findings = errors });
        }
        if (Examined is { IsPassed: false } returned)
            missing.Add(Conflict("NOTICE-SENT-BACK", $"稿件 {name} 被 {returned.By} 退回（{returned.Words}），请改稿再送审"));
        else if (NeedsExamination && Examined is null)
            missing.Add(Conflict("NOTICE-UNEXAMINED", $"稿件 {name} 要第二个人复核，还没有复核，请审核员用 examine 复核"));
        if (!Approval.Stands) missing.Add(Conflict("NOTICE-UNAPPROVED", $"稿件 {name} 还不能上版：{Approval.Sentence}"));
        if (Bill is { Owed: > 0 } bill)
            missing.Add(Conflict("NOTICE-UNPAID", $"稿件 {name} 未付款：{bill.Told}，请收款或挂账，或由主管准予上版"));
        return missing;
    }

    /// <summary>办到哪一步: the nearest of what keeps it off the plate, or what has become of it.</summary>
    /// <param name="isPlaced">Whether it stands, in these words, on the page of its issue that was made last.</param>
    public NoticeStage StageOf(Insertion insertion, bool isPlaced) => insertion.State switch
    {
        NoticeState.Withdrawn => NoticeStage.Withdrawn,
        NoticeState.Published => NoticeStage.Published,
        NoticeState.Missed => NoticeStage.Missed,
        NoticeState.Held => NoticeStage.Held,
        _ when Content.HasErrors => NoticeStage.ToMend,
        _ when Examined is { IsPassed: false } => NoticeStage.SentBack,
        _ when NeedsExamination && Examined is null => NoticeStage.Unexamined,
        _ => Approval switch
        {
            Approval.NotAsked => NoticeStage.Taken,
            Approval.Awaited => NoticeStage.Proofed,
            Approval.Declined => NoticeStage.Declined,
            Approval.Void => NoticeStage.Void,
            Approval.Given => isPlaced ? NoticeStage.Placed : NoticeStage.Approved,
            _ => throw new ArgumentOutOfRangeException(nameof(insertion), Approval, "No such approval."),
        },
    };

    private static Refusal Conflict(string code, string message) => new(code, message) { Kind = RefusalKind.Conflict };
}
