using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;

namespace Classifieds.Domain.Notices;

/// <summary>稿件: one notice as the desk keeps it, from the counter to the page. Its words are in its <see cref="Revision"/>s.</summary>
/// <remarks>
/// What becomes of it is decided here: whoever wants to change it asks, and gets the changed notice or one sentence that says what would
/// have to come first. Holding and withdrawing lie beside each other, so that release and restore go back to where it was.
/// </remarks>
public sealed record Notice
{
    public required NoticeId Id { get; init; }

    /// <summary>刊期: the issue it is to run in.</summary>
    public required IssueId Issue { get; init; }

    public required KindId Kind { get; init; }

    public required NoticeFamily Family { get; init; }

    /// <summary>The section of the page it runs under, such as 挂失声明.</summary>
    public required string Section { get; init; }

    public required DateTimeOffset Received { get; init; }

    public required DateTimeOffset Changed { get; init; }

    /// <summary>How often it was written to the store; the store counts, and refuses a change to what is no longer so.</summary>
    public int Version { get; init; } = 1;

    /// <summary>留置; null while nobody keeps it off the page.</summary>
    public DeskDecision? Held { get; init; }

    /// <summary>撤稿; null while it is to run.</summary>
    public DeskDecision? Withdrawn { get; init; }

    /// <summary>When its page went to press; null before.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>What the record alone comes to; with an approval that stands, a submitted one is approved.</summary>
    public NoticeState State =>
        Withdrawn is not null ? NoticeState.Withdrawn
        : Published is not null ? NoticeState.Published
        : Held is not null ? NoticeState.Held
        : NoticeState.Submitted;

    /// <summary>What the record and the proofs come to.</summary>
    public NoticeState StateWith(Approval approval) =>
        State == NoticeState.Submitted && approval.Stands ? NoticeState.Approved : State;

    /// <summary>收稿: the record of a notice that comes in.</summary>
    /// <returns>Or ISSUE-CLOSED.</returns>
    public static Outcome<Notice> Take(NoticeId id, Issue issue, CheckedNotice content, DateTimeOffset now) =>
        issue.Takes().Then<Notice>(open => new Notice
        {
            Id = id,
            Issue = open.Id,
            Kind = content.Kind,
            Family = content.Family,
            Section = content.Section,
            Received = now,
            Changed = now,
        });

    /// <summary>留置.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-HELD, NOTICE-REASON.</returns>
    public Outcome<Notice> Hold(string why, string by, DateTimeOffset now) =>
        Ended("留置") is { } ended ? ended
        : Held is { } held ? Conflict("NOTICE-HELD", $"稿件 {Id} 已经留置{Told(held)}，要改原因请先解除留置")
        : string.IsNullOrWhiteSpace(why) ? Unreasoned("留置")
        : this with { Held = new(by, now, why.Trim()), Changed = now };

    /// <summary>解除留置: it is where it was before.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-NOT-HELD.</returns>
    public Outcome<Notice> Release(DateTimeOffset now) =>
        Ended("解除留置") is { } ended ? ended
        : Held is null ? Conflict("NOTICE-NOT-HELD", $"稿件 {Id} 没有留置，不用解除")
        : this with { Held = null, Changed = now };

    /// <summary>撤稿.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-REASON.</returns>
    public Outcome<Notice> Withdraw(string why, string by, DateTimeOffset now) =>
        Withdrawn is { } gone ? Conflict("NOTICE-WITHDRAWN", $"稿件 {Id} 已经撤稿{Told(gone)}，又要刊的话请恢复")
        : Ended("撤稿") is { } ended ? ended
        : string.IsNullOrWhiteSpace(why) ? Unreasoned("撤稿")
        : this with { Withdrawn = new(by, now, why.Trim()), Changed = now };

    /// <summary>恢复: a notice that was withdrawn is to run after all; one that was held before is held again.</summary>
    /// <returns>Or NOTICE-NOT-WITHDRAWN.</returns>
    public Outcome<Notice> Restore(DateTimeOffset now) =>
        Withdrawn is null ? Conflict("NOTICE-NOT-WITHDRAWN", $"稿件 {Id} 没有撤稿，不用恢复")
        : this with { Withdrawn = null, Changed = now };

    /// <summary>改稿: it takes kind and section from its new words, which are a revision of their own.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED.</returns>
    public Outcome<Notice> Revise(CheckedNotice content, DateTimeOffset now) =>
        Ended("改稿") is { } ended ? ended
        : this with { Kind = content.Kind, Family = content.Family, Section = content.Section, Changed = now };

    /// <summary>改期: to another issue of its paper.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-PAPER, NOTICE-SAME-ISSUE, ISSUE-CLOSED.</returns>
    public Outcome<Notice> MoveTo(Issue issue, DateTimeOffset now)
    {
        if (Ended("改期") is { } ended) return ended;
        if (issue.Id.Paper != Issue.Paper)
            return Conflict("NOTICE-PAPER", $"稿件 {Id} 是 {Issue.Paper} 的，不能改到 {issue.Id.Paper}，请在那份报纸另收一则");
        if (issue.Id == Issue) return Conflict("NOTICE-SAME-ISSUE", $"稿件 {Id} 本来就在 {IsoDate.Write(Issue.Date)} 一期，不用改期");
        return issue.Takes().Then<Notice>(open => this with { Issue = open.Id, Changed = now });
    }

    /// <summary>付印: its page went to press.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-HELD.</returns>
    public Outcome<Notice> Publish(DateTimeOffset now) =>
        Ended("付印") is { } ended ? ended
        : Held is { } held ? HeldBack("付印", held)
        : this with { Published = now, Changed = now };

    /// <summary>Whether a proof of it may go out; also of a held one, which may wait for just that.</summary>
    /// <returns>Itself; or NOTICE-WITHDRAWN, NOTICE-PUBLISHED.</returns>
    public Outcome<Notice> MayBeProofed() => Ended("出清样") is { } ended ? ended : this;

    /// <summary>Whether it may stand on a page that goes to press.</summary>
    /// <returns>Itself, also where it ran before; or NOTICE-WITHDRAWN, NOTICE-HELD, NOTICE-UNAPPROVED.</returns>
    public Outcome<Notice> MayRun(Approval approval) =>
        Withdrawn is not null ? Ended("上版")!
        : Published is not null ? this
        : Held is { } held ? HeldBack("上版", held)
        : approval.Stands ? this
        : Conflict("NOTICE-UNAPPROVED", $"稿件 {Id} 还不能上版：{approval.Sentence}");

    /// <summary>认可: the advertiser says yes to a proof.</summary>
    /// <param name="proof">One of this notice's.</param>
    /// <param name="latest">The number of its latest revision: nobody can approve words that no longer stand.</param>
    /// <returns>The answered proof; or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, PROOF-ANSWERED, PROOF-OUTDATED.</returns>
    public Outcome<Proof> Approve(Proof proof, int latest, DateTimeOffset now)
    {
        if (Answerable(proof) is { } unanswerable) return unanswerable;
        if (proof.Revision != latest)
            return Conflict("PROOF-OUTDATED", $"这份清样是稿件 {Id} 第 {proof.Revision} 版的，现在已是第 {latest} 版，请看新清样再答复");
        return proof.Answered(isApproved: true, now);
    }

    /// <summary>不同意: the advertiser says no to a proof, also to one of words that were changed since.</summary>
    /// <returns>The answered proof; or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, PROOF-ANSWERED.</returns>
    public Outcome<Proof> Decline(Proof proof, DateTimeOffset now) =>
        Answerable(proof) is { } unanswerable ? unanswerable : proof.Answered(isApproved: false, now);

    private Refusal? Answerable(Proof proof) => proof.Notice == Id
        ? Ended("答复清样")
        : throw new ArgumentException($"A proof of {proof.Notice} was handed to {Id}.", nameof(proof));

    // What is withdrawn or printed is past everything but being restored, or corrected by another notice.
    private Refusal? Ended(string deed) =>
        Withdrawn is { } gone ? Conflict("NOTICE-WITHDRAWN", $"稿件 {Id} 已经撤稿{Told(gone)}，不能{deed}，请先恢复")
        : Published is not null ? Conflict("NOTICE-PUBLISHED", $"稿件 {Id} 已经见报，不能{deed}，有误请另登更正")
        : null;

    private Refusal HeldBack(string deed, DeskDecision held) =>
        Conflict("NOTICE-HELD", $"稿件 {Id} 还在留置{Told(held)}，不能{deed}，请先解除留置");

    private Refusal Unreasoned(string deed) => new("NOTICE-REASON", $"{deed}稿件 {Id} 要写明原因") { Kind = RefusalKind.Usage };

    private static Refusal Conflict(string code, string message) => new(code, message) { Kind = RefusalKind.Conflict };

    private static string Told(DeskDecision decision) => decision.Why.Length == 0 ? "" : $"（{decision.Why}）";
}
