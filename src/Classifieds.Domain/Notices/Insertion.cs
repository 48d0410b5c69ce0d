using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Domain.Notices;

/// <summary>刊登: one run of a notice, in one issue. Most notices have one.</summary>
/// <remarks>Holding and withdrawing lie beside each other, so that release and restore go back to where it was.</remarks>
/// <param name="Number">From 1 within the notice; never given twice.</param>
public sealed record Insertion(int Number, IssueId Issue)
{
    /// <summary>留置; null while nobody keeps it off the page.</summary>
    public DeskDecision? Held { get; init; }

    /// <summary>撤稿; null while it is to run.</summary>
    public DeskDecision? Withdrawn { get; init; }

    /// <summary>When its page went to press; null before.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>未刊: who sent its issue to press without it, when, and what it lacked; null for most.</summary>
    public DeskDecision? Missed { get; init; }

    /// <summary>补登: the number of the insertion that did not run and that this one runs for, at no charge; null for most.</summary>
    public int? MakesGood { get; init; }

    /// <summary>Whether it is still to run, held or not.</summary>
    public bool IsOpen => Withdrawn is null && Published is null && Missed is null;

    /// <summary>What the record alone comes to; with an approval that stands, a submitted one is approved.</summary>
    public NoticeState State =>
        Withdrawn is not null ? NoticeState.Withdrawn
        : Published is not null ? NoticeState.Published
        : Missed is not null ? NoticeState.Missed
        : Held is not null ? NoticeState.Held
        : NoticeState.Submitted;

    internal Outcome<Insertion> Hold(string name, DeskDecision decision) =>
        Ended(name, "留置") is { } ended ? ended
        : Held is { } held ? Conflict("NOTICE-HELD", $"稿件 {name} 已经留置{Told(held)}，要改原因请先解除留置")
        : decision.Why.Length == 0 ? Unreasoned(name, "留置")
        : this with { Held = decision };

    internal Outcome<Insertion> Release(string name) =>
        Ended(name, "解除留置") is { } ended ? ended
        : Held is null ? Conflict("NOTICE-NOT-HELD", $"稿件 {name} 没有留置，不用解除")
        : this with { Held = null };

    internal Outcome<Insertion> Withdraw(string name, DeskDecision decision) =>
        Withdrawn is { } gone ? Conflict("NOTICE-WITHDRAWN", $"稿件 {name} 已经撤稿{Told(gone)}，又要刊的话请恢复")
        : Published is not null ? Ended(name, "撤稿")!
        : decision.Why.Length == 0 ? Unreasoned(name, "撤稿")
        : this with { Withdrawn = decision };

    /// <param name="isGone">Whether its issue has gone to press.</param>
    internal Outcome<Insertion> Restore(string name, bool isGone) =>
        Withdrawn is null ? Conflict("NOTICE-NOT-WITHDRAWN", $"稿件 {name} 没有撤稿，不用恢复")
        : isGone && Missed is null
            ? Conflict("ISSUE-CLOSED", $"稿件 {name} 的 {IsoDate.Write(Issue.Date)} 一期已付印，恢复了也登不上，又要刊的话请用 move --further 加刊")
        : this with { Withdrawn = null };

    internal Outcome<Insertion> MoveTo(string name, Issue issue)
    {
        if (Ended(name, "改期") is { } ended) return ended;
        if (issue.Id.Paper != Issue.Paper)
            return Conflict("NOTICE-PAPER", $"稿件 {name} 是 {Issue.Paper} 的，不能改到 {issue.Id.Paper}，请在那份报纸另收一则");
        if (issue.Id == Issue) return Conflict("NOTICE-SAME-ISSUE", $"稿件 {name} 本来就在 {IsoDate.Write(Issue.Date)} 一期，不用改期");
        return issue.Takes().Then<Insertion>(open => this with { Issue = open.Id });
    }

    internal Outcome<Insertion> Publish(string name, DateTimeOffset now) =>
        Ended(name, "付印") is { } ended ? ended
        : Held is { } held ? HeldBack(name, "付印", held)
        : this with { Published = now };

    internal Outcome<Insertion> Miss(string name, DeskDecision decision) =>
        Ended(name, "记作未刊") is { } ended ? ended : this with { Missed = decision };

    // What is withdrawn or printed is past everything but being restored, or corrected by another notice.
    internal Refusal? Ended(string name, string deed) =>
        Withdrawn is { } gone ? Conflict("NOTICE-WITHDRAWN", $"稿件 {name} 已经撤稿{Told(gone)}，不能{deed}，请先恢复")
        : Published is not null ? Conflict("NOTICE-PUBLISHED", $"稿件 {name} 已经见报，不能{deed}，有误请另登更正")
        : Missed is not null ? Conflict("NOTICE-MISSED", $"稿件 {name} {NotRun}，不能{deed}，请用 make-good 补登")
        : null;

    /// <summary>没有在 2026-11-25 刊出（还没有复核）.</summary>
    internal string NotRun => $"没有在 {IsoDate.Write(Issue.Date)} 刊出{Told(Missed!)}";

    internal static Refusal HeldBack(string name, string deed, DeskDecision held) =>
        Conflict("NOTICE-HELD", $"稿件 {name} 还在留置{Told(held)}，不能{deed}，请先解除留置");

    private static Refusal Unreasoned(string name, string deed) =>
        new("NOTICE-REASON", $"{deed}稿件 {name} 要写明原因") { Kind = RefusalKind.Usage };

    private static Refusal Conflict(string code, string message) => new(code, message) { Kind = RefusalKind.Conflict };

    private static string Told(DeskDecision decision) => decision.Why.Length == 0 ? "" : $"（{decision.Why}）";
}
