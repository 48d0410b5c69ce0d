using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;

namespace Classifieds.Domain.Notices;

/// <summary>稿件: one notice as the desk keeps it, from the counter to the page. Its words are in its <see cref="Revision"/>s, the days it
/// runs on in its <see cref="Insertion"/>s.</summary>
/// <remarks>
/// What becomes of it is decided here: whoever wants to change it asks, and gets the changed notice or one sentence that says what would
/// have to come first. A deed names one insertion, or means all that are still to run.
/// </remarks>
public sealed record Notice
{
    public required NoticeId Id { get; init; }

    /// <summary>At least one, by number; all of one paper.</summary>
    public required IReadOnlyList<Insertion> Insertions { get; init; }

    public required KindId Kind { get; init; }

    public required NoticeFamily Family { get; init; }

    /// <summary>The section of the page it runs under, such as 挂失声明.</summary>
    public required string Section { get; init; }

    public required DateTimeOffset Received { get; init; }

    public required DateTimeOffset Changed { get; init; }

    /// <summary>Who took it in; empty where the store is older than the question.</summary>
    public string TakenBy { get; init; } = "";

    /// <summary>更正: the notice that this one corrects; null for most.</summary>
    public NoticeId? Corrects { get; init; }

    /// <summary>How often it was written to the store; the store counts, and refuses a change to what is no longer so.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The insertion that comes next; where none is to come, the last.</summary>
    public Insertion Next => Insertions.Where(one => one.IsOpen).MinBy(one => one.Issue.Date) ?? Insertions.MaxBy(one => one.Issue.Date)!;

    /// <summary>刊期: the issue of <see cref="Next"/>.</summary>
    public IssueId Issue => Next.Issue;

    /// <summary>What <see cref="Next"/> comes to.</summary>
    public NoticeState State => Next.State;

    /// <summary>What the record and the proofs come to.</summary>
    public NoticeState StateWith(Approval approval) =>
        State == NoticeState.Submitted && approval.Stands ? NoticeState.Approved : State;

    public bool Equals(Notice? other) => other is not null
        && (Id, Kind, Family, Section, Received, Changed, TakenBy, Corrects, Version)
            == (other.Id, other.Kind, other.Family, other.Section, other.Received, other.Changed, other.TakenBy, other.Corrects,
                other.Version)
        && Insertions.SequenceEqual(other.Insertions);

    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>收稿: the record of a notice that comes in.</summary>
    /// <param name="issues">At least one; each of the same paper, each day once.</param>
    /// <returns>Or ISSUE-CLOSED.</returns>
    public static Outcome<Notice> Take(NoticeId id, IReadOnlyList<Issue> issues, CheckedNotice content, string by, DateTimeOffset now)
    {
        foreach (Issue issue in issues)
            if (issue.Takes().IsRefused(out Refusal? why)) return why;
        return Of(id, [.. issues.OrderBy(issue => issue.Id.Date).Select((issue, at) => new Insertion(at + 1, issue.Id))], content, by, now);
    }

    /// <summary>旧报补录: the record of a notice that ran before it was kept here.</summary>
    /// <param name="issues">At least one, past; each of the same paper, each day once.</param>
    /// <returns>Each of its insertions ran on its day.</returns>
    public static Outcome<Notice> TakePast(
        NoticeId id, IReadOnlyList<Issue> issues, CheckedNotice content, string by, DateTimeOffset now) => Of(id,
        [
            .. issues.OrderBy(issue => issue.Id.Date).Select((issue, at) =>
                new Insertion(at + 1, issue.Id) { Published = BeijingTime.StartOf(issue.Id.Date) }),
        ], content, by, now);

    /// <summary>What one of its insertions, or the notice where it has no other, is called.</summary>
    public string NameOf(Insertion insertion) =>
        Insertions.Count == 1 ? Id.ToString() : new InsertionId(Id, insertion.Number).ToString();

    /// <summary>留置.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-HELD, NOTICE-REASON, INSERTION-UNKNOWN.</returns>
    public Outcome<Notice> Hold(string why, string by, DateTimeOffset now, int? only = null) =>
        Change(only, now, one => one.Hold(NameOf(one), new(by, now, why.Trim())));

    /// <summary>解除留置: it is where it was before.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-NOT-HELD, INSERTION-UNKNOWN.</returns>
    public Outcome<Notice> Release(DateTimeOffset now, int? only = null) =>
        Change(only, now, one => one.Release(NameOf(one)));

    /// <summary>撤稿; also of what did not run, for which the customer wants no other day.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-MADE-GOOD, NOTICE-REASON, INSERTION-UNKNOWN.</returns>
    public Outcome<Notice> Withdraw(string why, string by, DateTimeOffset now, int? only = null) =>
        Change(only, now, one => MadeGoodBy(one) is { } instead
            ? Conflict("NOTICE-MADE-GOOD", $"稿件 {NameOf(one)} 没有刊出，已由 {NameOf(instead)} 补登，要撤请撤 {NameOf(instead)}")
            : one.Withdraw(NameOf(one), new(by, now, why.Trim())));

    /// <summary>恢复: what was withdrawn is to run after all; what was held before is held again.</summary>
    /// <param name="gone">Issues that have gone to press: nothing can be restored to them.</param>
    /// <returns>Or NOTICE-NOT-WITHDRAWN, ISSUE-CLOSED, INSERTION-UNKNOWN.</returns>
    public Outcome<Notice> Restore(DateTimeOffset now, int? only = null, IReadOnlySet<IssueId>? gone = null) =>
        Change(only, now, one => one.Restore(NameOf(one), gone?.Contains(one.Issue) ?? false));

    /// <summary>改稿: it takes kind and section from its new words, which are a revision of their own.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED.</returns>
    public Outcome<Notice> Revise(CheckedNotice content, DateTimeOffset now) =>
        Ended("改稿") is { } ended ? ended
        : this with { Kind = content.Kind, Family = content.Family, Section = content.Section, Changed = now };

    /// <summary>改期: to another issue of its paper.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-PAPER, NOTICE-SAME-ISSUE, ISSUE-CLOSED, INSERTION-UNKNOWN, INSERTION-WHICH
    /// where several are still to run, INSERTION-TWICE where one runs there already.</returns>
    public Outcome<Notice> MoveTo(Issue issue, DateTimeOffset now, int? only = null)
    {
        Insertion[] open = [.. Insertions.Where(one => one.IsOpen)];
        if (only is null && open.Length > 1)
        {
            return new Refusal("INSERTION-WHICH", $"稿件 {Id} 还要刊 {open.Length} 次，请写明改哪一次，如 {NameOf(open[0])}")
            {
                Kind = RefusalKind.Usage,
            };
        }
        if (open.FirstOrDefault(one => one.Issue == issue.Id && one.Number != (only ?? open[0].Number)) is { } there)
            return Conflict("INSERTION-TWICE", $"稿件 {Id} 在 {issue.Id.Date:yyyy-MM-dd} 一期已有 {NameOf(there)}，不能再刊一次");
        return Change(only ?? Next.Number, now, one => one.MoveTo(NameOf(one), issue));
    }

    /// <summary>加刊: it runs once more.</summary>
    /// <returns>Or ISSUE-CLOSED, NOTICE-PAPER, INSERTION-TWICE.</returns>
    public Outcome<Notice> RunAgain(Issue issue, DateTimeOffset now)
    {
        if (issue.Id.Paper != Issue.Paper)
            return Conflict("NOTICE-PAPER", $"稿件 {Id} 是 {Issue.Paper} 的，不能加刊在 {issue.Id.Paper}，请在那份报纸另收一则");
        if (Insertions.FirstOrDefault(one => one.Issue == issue.Id && one.Withdrawn is null && one.Missed is null) is { } there)
            return Conflict("INSERTION-TWICE", $"稿件 {Id} 在 {issue.Id.Date:yyyy-MM-dd} 一期已有 {NameOf(there)}，不能再刊一次");
        return issue.Takes().Then<Notice>(open => this with
        {
            Insertions = [.. Insertions, new(Insertions.Max(one => one.Number) + 1, open.Id)], Changed = now,
        });
    }

    /// <summary>付印: the page of one of its insertions went to press.</summary>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-HELD, INSERTION-UNKNOWN.</returns>
    public Outcome<Notice> Publish(DateTimeOffset now, int? only = null) =>
        Change(only, now, one => one.Publish(NameOf(one), now));

    /// <summary>未刊: the page of one of its insertions went to press without it.</summary>
    /// <param name="why">What it lacked.</param>
    /// <returns>Or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, NOTICE-MISSED, INSERTION-UNKNOWN.</returns>
    public Outcome<Notice> Miss(string why, string by, DateTimeOffset now, int only) =>
        Change(only, now, one => one.Miss(NameOf(one), new(by, now, why)));

    /// <summary>补登: the insertion that runs, or ran, in the place of one that did not; null where none does.</summary>
    public Insertion? MadeGoodBy(Insertion missed) => missed.Missed is null ? null
        : Insertions.FirstOrDefault(one => one.MakesGood == missed.Number && one.Withdrawn is null && one.Missed is null);

    /// <summary>补登: what did not run runs in another issue, at no charge. What was held when it did not run is held there too.</summary>
    /// <param name="only">The insertion that did not run; null where there is one.</param>
    /// <returns>Or MAKE-GOOD-NOTHING, MAKE-GOOD-RUNS, NOTICE-MADE-GOOD, INSERTION-WHICH, INSERTION-UNKNOWN, INSERTION-TWICE,
    /// NOTICE-WITHDRAWN, NOTICE-PAPER, ISSUE-CLOSED.</returns>
    public Outcome<Notice> MakeGood(Issue issue, DateTimeOffset now, int? only = null)
    {
        if (ToMakeGood(only).IsRefused(out Refusal? why, out Insertion? missed)) return why;
        if (RunAgain(issue, now).IsRefused(out why, out Notice? further)) return why;
        Insertion instead = further.Insertions[^1] with { MakesGood = missed.Number, Held = missed.Held };
        return further with { Insertions = [.. further.Insertions.SkipLast(1), instead] };
    }

    /// <param name="only">As for <see cref="MakeGood"/>.</param>
    /// <returns>The insertion that did not run and is to be made good; or what <see cref="MakeGood"/> refuses with.</returns>
    public Outcome<Insertion> ToMakeGood(int? only)
    {
        if (only is { } number)
        {
            if (Insertions.FirstOrDefault(one => one.Number == number) is not { } named) return Unknown(number);
            return MadeGoodBy(named) is { } instead
                ? Conflict("NOTICE-MADE-GOOD", $"稿件 {NameOf(named)} 已由 {NameOf(instead)} 在 {IsoDate.Write(instead.Issue.Date)} 补登")
                : named.Withdrawn is not null ? named.Ended(NameOf(named), "补登")!
                : named.Missed is null ? Conflict("MAKE-GOOD-RUNS", $"稿件 {NameOf(named)} {(named.Published is null ? "还没到刊登的日子"
                    : "已经见报")}，不用补登，要多刊一次请用 move --further")
                : named;
        }
        Insertion[] missed = [.. Insertions.Where(one => one.Missed is not null && one.Withdrawn is null && MadeGoodBy(one) is null)];
        return missed switch
        {
            [var single] => single,
            [] => Conflict("MAKE-GOOD-NOTHING", $"稿件 {Id} 没有漏刊的，不用补登，要多刊一次请用 move --further"),
            [var first, ..] => new Refusal("INSERTION-WHICH", $"稿件 {Id} 有 {missed.Length} 次没有刊出，请写明补哪一次，如 {NameOf(first)}")
            {
                Kind = RefusalKind.Usage,
            },
        };
    }

    /// <summary>Whether a proof of it may go out; also of a held one, which may wait for just that.</summary>
    /// <returns>Itself; or NOTICE-WITHDRAWN, NOTICE-PUBLISHED.</returns>
    public Outcome<Notice> MayBeProofed() => Ended("出清样") is { } ended ? ended : this;

    /// <summary>Whether an examiner may still judge it.</summary>
    /// <returns>Itself; or NOTICE-WITHDRAWN, NOTICE-PUBLISHED.</returns>
    public Outcome<Notice> MayBeExamined() => Ended("复核") is { } ended ? ended : this;

    /// <summary>认可: the advertiser says yes to a proof.</summary>
    /// <param name="proof">One of this notice's.</param>
    /// <param name="latest">The number of its latest revision: nobody can approve words that no longer stand.</param>
    /// <returns>The answered proof; or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, PROOF-…, PROOF-OUTDATED.</returns>
    public Outcome<Proof> Approve(Proof proof, int latest, DateTimeOffset now)
    {
        if (Answerable(proof) is { } unanswerable) return unanswerable;
        if (proof.Revision != latest)
            return Conflict("PROOF-OUTDATED", $"这份清样是稿件 {Id} 第 {proof.Revision} 版的，现在已是第 {latest} 版，请看新清样再答复");
        return proof.Answered(isApproved: true, now);
    }

    /// <summary>不同意: the advertiser says no to a proof, also to one of words that were changed since.</summary>
    /// <returns>The answered proof; or NOTICE-WITHDRAWN, NOTICE-PUBLISHED, PROOF-….</returns>
    public Outcome<Proof> Decline(Proof proof, DateTimeOffset now) =>
        Answerable(proof) is { } unanswerable ? unanswerable : proof.Answered(isApproved: false, now);

    /// <returns>Null while something of it is still to run, or may still be made good.</returns>
    internal Refusal? Ended(string deed) =>
        Insertions.Any(one => one.Withdrawn is null && one.Published is null && MadeGoodBy(one) is null)
            ? null
            : Next.Ended(Id.ToString(), deed);

    // Without a number it is done to every insertion that allows it, and where none does the next one says why.
    private Outcome<Notice> Change(int? only, DateTimeOffset now, Func<Insertion, Outcome<Insertion>> deed)
    {
        if (only is { } number && Insertions.All(one => one.Number != number))
        {
            return Unknown(number);
        }
        List<Insertion> changed = [];
        bool isDone = false;
        Refusal? whyNot = null;
        foreach (Insertion one in Insertions)
        {
            if (only is not null && one.Number != only)
            {
                changed.Add(one);
            }
            else if (deed(one).IsRefused(out Refusal? why, out Insertion? done))
            {
                if (whyNot is null || one.Number == Next.Number) whyNot = why;
                changed.Add(one);
            }
            else
            {
                changed.Add(done);
                isDone = true;
            }
        }
        return isDone ? this with { Insertions = changed, Changed = now } : whyNot!;
    }

    private static Notice Of(
        NoticeId id, IReadOnlyList<Insertion> insertions, CheckedNotice content, string by, DateTimeOffset now) => new()
    {
        Id = id,
        Insertions = insertions,
        Kind = content.Kind,
        Family = content.Family,
        Section = content.Section,
        Received = now,
        Changed = now,
        TakenBy = by,
    };

    private Refusal Unknown(int number) => new("INSERTION-UNKNOWN",
        $"没有 {string.Create(CultureInfo.InvariantCulture, $"{Id}/{number}")}，稿件 {Id} 只刊 {Insertions.Count} 次")
    {
        Kind = RefusalKind.NotFound,
    };

    private Refusal? Answerable(Proof proof) => proof.Notice == Id
        ? Ended("答复清样")
        : throw new ArgumentException($"A proof of {proof.Notice} was handed to {Id}.", nameof(proof));

    private static Refusal Conflict(string code, string message) => new(code, message) { Kind = RefusalKind.Conflict };
}
