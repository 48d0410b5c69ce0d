using System.Text.RegularExpressions;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Testing;

namespace Classifieds.Tests.Domain.Notices;

/// <summary>What may be done to a notice in which state: every state, every deed.</summary>
public sealed partial class NoticeLifeTests
{
    private static readonly DateTimeOffset Received = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Earlier = Received.AddHours(1);
    private static readonly DateTimeOffset Now = Received.AddHours(2);

    private static readonly Issue Tomorrow = new(new(new("tabloid"), new(2026, 11, 25)), IssueState.Open, null);
    private static readonly Issue Later = Tomorrow with { Id = Tomorrow.Id with { Date = new(2026, 11, 26) } };

    private static readonly CheckedNotice Words = new()
    {
        Manuscript = "李建国遗失居民身份证，声明作废。",
        Text = "李建国遗失居民身份证，声明作废。",
        Kind = new("lost-identity-card"),
        Family = NoticeFamily.Loss,
        Section = "挂失声明",
    };

    private static readonly Notice Taken = Value(Notice.Take(new(Tomorrow.Id.Date, 7), [Tomorrow], Words, "王丽", Received));

    private static readonly Proof Sent = new(Taken.Id, 2, "aa", "bb", Earlier);

    private static readonly Approval Given = new Approval.Given(Sent);

    private static readonly Dictionary<string, Notice> States = new()
    {
        ["submitted"] = Taken,
        ["held"] = Value(Taken.Hold("等登报人补材料", "王丽", Earlier)),
        ["published"] = Value(Taken.Publish(Earlier)),
        ["withdrawn"] = Value(Taken.Withdraw("登报人找到了", "王丽", Earlier)),
        ["missed"] = Value(Taken.Miss("没有认可", "陈敏", Earlier, 1)),
        ["held, withdrawn"] = Value(Value(Taken.Hold("等登报人补材料", "王丽", Earlier)).Withdraw("登报人找到了", "王丽", Earlier)),
    };

    private static readonly Dictionary<string, Func<Notice, object>> Deeds = new()
    {
        ["hold"] = notice => notice.Hold("等登报人补材料", "王丽", Now),
        ["release"] = notice => notice.Release(Now),
        ["withdraw"] = notice => notice.Withdraw("登报人找到了", "王丽", Now),
        ["restore"] = notice => notice.Restore(Now),
        ["revise"] = notice => notice.Revise(Words, Now),
        ["move"] = notice => notice.MoveTo(Later, Now),
        ["publish"] = notice => notice.Publish(Now),
        ["miss"] = notice => notice.Miss("没有认可", "陈敏", Now, 1),
        ["make good"] = notice => notice.MakeGood(Later, Now),
        ["proof"] = notice => notice.MayBeProofed(),
        ["examine"] = notice => notice.MayBeExamined(),
        ["run"] = notice => MayRun(notice, Given),
        ["run unapproved"] = notice => MayRun(notice, new Approval.Awaited(Sent)),
        ["approve"] = notice => notice.Approve(Sent, latest: 2, Now),
        ["decline"] = notice => notice.Decline(Sent, Now),
    };

    private const string Gone = "NOTICE-WITHDRAWN 恢复";
    private const string Printed = "NOTICE-PUBLISHED 更正";
    private const string Kept = "NOTICE-HELD 解除留置";
    private const string Unheld = "NOTICE-NOT-HELD 不用解除";
    private const string Running = "NOTICE-NOT-WITHDRAWN 不用恢复";
    private const string Unrun = "NOTICE-MISSED make-good";
    private const string Nothing = "MAKE-GOOD-NOTHING 不用补登";
    private const string Unapproved = "NOTICE-UNAPPROVED 还没有答复";

    // A state: it is done, and that is what it is then. A code and words: it is refused, and the words say what would help.
    private static readonly Dictionary<string, string[]> Table = new()
    {
        //                     submitted    held               published    withdrawn    missed       held, withdrawn
        ["hold"] =           ["held",       Kept,              Printed,     Gone,        Unrun,       Gone],
        ["release"] =        [Unheld,       "submitted",       Printed,     Gone,        Unrun,       Gone],
        ["withdraw"] =       ["withdrawn",  "held, withdrawn", Printed,     Gone,        "withdrawn", Gone],
        ["restore"] =        [Running,      Running,           Running,     "submitted", Running,     "held"],
        ["revise"] =         ["submitted",  "held",            Printed,     Gone,        "missed",    Gone],
        ["move"] =           ["submitted",  "held",            Printed,     Gone,        Unrun,       Gone],
        ["publish"] =        ["published",  Kept,              Printed,     Gone,        Unrun,       Gone],
        ["miss"] =           ["missed",     "missed",          Printed,     Gone,        Unrun,       Gone],
        ["make good"] =      [Nothing,      Nothing,           Nothing,     Nothing,     "submitted", Nothing],
        ["proof"] =          ["submitted",  "held",            Printed,     Gone,        "missed",    Gone],
        ["examine"] =        ["submitted",  "held",            Printed,     Gone,        "missed",    Gone],
        ["run"] =            ["submitted",  Kept,              "published", Gone,        Unrun,       Gone],
        ["run unapproved"] = [Unapproved,   Kept,              "published", Gone,        Unrun,       Gone],
        ["approve"] =        ["yes",        "yes",             Printed,     Gone,        "yes",       Gone],
        ["decline"] =        ["no",         "no",              Printed,     Gone,        "no",        Gone],
    };

    private static IEnumerable<TestCaseData> Cells =>
        from deed in Deeds.Keys
        from cell in States.Keys.Index()
        select new TestCaseData(deed, cell.Item, Table[deed][cell.Index]).SetArgDisplayNames(deed, cell.Item);

    [TestCaseSource(nameof(Cells))]
    public void A_deed_does_what_the_table_says_in_a_state(string deed, string state, string expected)
    {
        switch (Deeds[deed](States[state]))
        {
            case Outcome<Notice> changed:
                if (changed.IsRefused(out Refusal? why, out Notice? notice)) AssertRefused(why, expected);
                else Assert.That(States.Single(known => Standing(known.Value) == Standing(notice)).Key, Is.EqualTo(expected));
                break;
            case Outcome<Proof> answered:
                if (answered.IsRefused(out why, out Proof? proof)) AssertRefused(why, expected);
                else Assert.That(proof, Is.EqualTo(Sent with { Answer = new(expected == "yes", Now) }));
                break;
            default:
                Assert.Fail($"{deed} is a deed on neither a notice nor a proof.");
                break;
        }
    }

    [Test]
    public void A_notice_comes_in_submitted_for_an_issue_that_takes_notices()
    {
        Assert.That((Taken.State, Taken.Issue, Taken.Kind, Taken.Received, Taken.Changed),
            Is.EqualTo((NoticeState.Submitted, Tomorrow.Id, Words.Kind, Received, Received)));
        Issue closed = Tomorrow with { State = IssueState.Closed };
        Assert.That(Refused(Notice.Take(new(Tomorrow.Id.Date, 8), [closed], Words, "王丽", Now)).Code, Is.EqualTo("ISSUE-CLOSED"));
    }

    [Test]
    public void Who_held_it_and_why_is_kept_beside_the_state()
    {
        Notice held = Value(Taken.Hold(" 等登报人补材料 ", "王丽", Now));

        Assert.That((held.Next.Held, held.Changed, held.Received), Is.EqualTo((new DeskDecision("王丽", Now, "等登报人补材料"), Now, Received)));
        Assert.That(Value(held.Release(Now)), Is.EqualTo(Taken with { Changed = Now }));
    }

    [Test]
    public void What_was_held_when_it_was_withdrawn_is_held_when_it_is_restored() =>
        Assert.That(Value(States["held, withdrawn"].Restore(Now)), Is.EqualTo(States["held"] with { Changed = Now }));

    [TestCase("")]
    [TestCase(" 　\n")]
    public void Holding_and_withdrawing_need_a_reason(string why)
    {
        foreach (Outcome<Notice> outcome in (Outcome<Notice>[])[Taken.Hold(why, "王丽", Now), Taken.Withdraw(why, "王丽", Now)])
            Assert.That((Refused(outcome).Code, Refused(outcome).Kind), Is.EqualTo(("NOTICE-REASON", RefusalKind.Usage)));
    }

    [Test]
    public void New_words_may_make_another_kind_of_it()
    {
        Notice revised = Value(Taken.Revise(Words with { Kind = new("notice"), Family = NoticeFamily.Public, Section = "公告" }, Now));

        Assert.That(revised, Is.EqualTo(Taken with { Kind = new("notice"), Family = NoticeFamily.Public, Section = "公告", Changed = Now }));
    }

    [TestCase("2026-11-26", "tabloid", IssueState.Open, null)]
    [TestCase("2026-11-25", "tabloid", IssueState.Open, "NOTICE-SAME-ISSUE")]
    [TestCase("2026-11-26", "broadsheet", IssueState.Open, "NOTICE-PAPER")]
    [TestCase("2026-11-26", "tabloid", IssueState.Closed, "ISSUE-CLOSED")]
    [TestCase("2026-11-26", "tabloid", IssueState.Published, "ISSUE-CLOSED")]
    public void It_moves_to_an_issue_of_its_paper_that_takes_notices(string date, string paper, IssueState state, string? code)
    {
        var issue = new Issue(new(new(paper), DateOnly.Parse(date, null)), state, null);

        Outcome<Notice> moved = Taken.MoveTo(issue, Now);

        Assert.That(moved.IsRefused(out Refusal? why) ? why.Code : null, Is.EqualTo(code));
        if (code is null) Assert.That(Value(moved), Is.EqualTo(Taken with { Insertions = [new(1, issue.Id)], Changed = Now }));
    }

    private static readonly Notice Twice = Value(Notice.Take(new(Tomorrow.Id.Date, 9), [Later, Tomorrow], Words, "王丽", Received));

    [Test]
    public void Its_insertions_are_numbered_by_their_days_and_the_next_one_is_the_first_still_to_run()
    {
        Notice ran = Value(Twice.Publish(Now, 1));

        Assert.That(Twice.Insertions.Select(one => (one.Number, one.Issue)), Is.EqualTo(new[] { (1, Tomorrow.Id), (2, Later.Id) }));
        Assert.That((Twice.Issue, ran.Issue, ran.State), Is.EqualTo((Tomorrow.Id, Later.Id, NoticeState.Submitted)));
        Assert.That(Twice.NameOf(Twice.Insertions[1]), Is.EqualTo("20261125-0009/2"));
    }

    [Test]
    public void What_names_no_insertion_is_done_to_all_that_allow_it()
    {
        Notice ran = Value(Twice.Publish(Now, 1));

        Assert.That(StatesOf(Value(Twice.Withdraw("不登了", "王丽", Now))), Is.EqualTo("Withdrawn Withdrawn"));
        Assert.That(StatesOf(Value(ran.Withdraw("不登了", "王丽", Now))), Is.EqualTo("Published Withdrawn"));
        Assert.That(Refused(Value(ran.Withdraw("不登了", "王丽", Now)).Hold("等材料", "王丽", Now)).Code, Is.EqualTo("NOTICE-WITHDRAWN"));

        static string StatesOf(Notice notice) => string.Join(' ', notice.Insertions.Select(one => one.State));
    }

    [Test]
    public void One_insertion_is_changed_by_its_number_and_one_that_is_not_there_by_none()
    {
        Notice held = Value(Twice.Hold("等材料", "王丽", Now, 2));

        Assert.That(held.Insertions.Select(one => one.State), Is.EqualTo(new[] { NoticeState.Submitted, NoticeState.Held }));
        Assert.That(Refused(Twice.Hold("等材料", "王丽", Now, 3)).Code, Is.EqualTo("INSERTION-UNKNOWN"));
    }

    [Test]
    public void Of_several_it_must_be_said_which_moves_and_none_runs_twice_in_an_issue()
    {
        Issue third = Tomorrow with { Id = Tomorrow.Id with { Date = new(2026, 11, 27) } };

        Assert.That(Refused(Twice.MoveTo(third, Now)).Code, Is.EqualTo("INSERTION-WHICH"));
        Assert.That(Refused(Twice.MoveTo(Later, Now, 1)).Code, Is.EqualTo("INSERTION-TWICE"));
        Assert.That(Value(Twice.MoveTo(third, Now, 1)).Insertions.Select(one => one.Issue), Is.EqualTo(new[] { third.Id, Later.Id }));
        Assert.That(Refused(Twice.RunAgain(Later, Now)).Code, Is.EqualTo("INSERTION-TWICE"));
        Assert.That(Value(Twice.RunAgain(third, Now)).Insertions[2], Is.EqualTo(new Insertion(3, third.Id)));
    }

    [Test]
    public void What_did_not_run_is_made_good_once_by_a_run_that_knows_of_it_and_is_held_as_it_was()
    {
        Notice missed = Value(Value(Twice.Hold("等材料", "王丽", Earlier, 1)).Miss("留置", "陈敏", Earlier, 1));
        Issue third = Tomorrow with { Id = Tomorrow.Id with { Date = new(2026, 11, 27) } };

        Notice made = Value(missed.MakeGood(third, Now));

        Assert.That((made.Insertions[2].MakesGood, made.Insertions[2].Issue, made.Insertions[2].Held),
            Is.EqualTo(((int?)1, third.Id, missed.Insertions[0].Held)));
        Assert.That(made.MadeGoodBy(made.Insertions[0]), Is.EqualTo(made.Insertions[2]));
        Assert.That(Refused(made.MakeGood(third, Now)).Code, Is.EqualTo("MAKE-GOOD-NOTHING"));
        Assert.That(Refused(made.MakeGood(third, Now, 1)).Code, Is.EqualTo("NOTICE-MADE-GOOD"));
        Assert.That(Refused(missed.MakeGood(Later, Now, 1)).Code, Is.EqualTo("INSERTION-TWICE"));
        Assert.That(Refused(missed.MakeGood(third, Now, 2)).Code, Is.EqualTo("MAKE-GOOD-RUNS"));
        Assert.That(Refused(missed.MakeGood(third, Now, 9)).Code, Is.EqualTo("INSERTION-UNKNOWN"));
        Assert.That(Refused(made.Withdraw("不登了", "王丽", Now, 1)).Code, Is.EqualTo("NOTICE-MADE-GOOD"));
        Notice given = Value(made.Withdraw("另选一天", "王丽", Now, 3));
        Assert.That(Value(given.MakeGood(third, Now, 1)).Insertions[3].MakesGood, Is.EqualTo(1));
    }

    [Test]
    public void Of_two_that_did_not_run_it_must_be_said_which_is_made_good()
    {
        Notice missed = Value(Value(Twice.Miss("没有认可", "陈敏", Earlier, 1)).Miss("没有认可", "陈敏", Earlier, 2));

        Assert.That(Refused(missed.MakeGood(Later with { Id = Later.Id with { Date = new(2026, 11, 27) } }, Now)).Code,
            Is.EqualTo("INSERTION-WHICH"));
    }

    [Test]
    public void Nothing_is_restored_to_an_issue_that_has_gone_to_press()
    {
        Notice withdrawn = Value(Twice.Withdraw("不登了", "王丽", Earlier));

        Notice restored = Value(withdrawn.Restore(Now, null, new HashSet<IssueId> { Tomorrow.Id }));

        Assert.That(restored.Insertions.Select(one => one.State), Is.EqualTo(new[] { NoticeState.Withdrawn, NoticeState.Submitted }));
        Assert.That(Refused(withdrawn.Restore(Now, 1, new HashSet<IssueId> { Tomorrow.Id })).Code, Is.EqualTo("ISSUE-CLOSED"));
    }

    [Test]
    public void Words_that_no_longer_stand_cannot_be_approved_but_may_be_declined()
    {
        Assert.That(Refused(Taken.Approve(Sent, latest: 3, Now)).Code, Is.EqualTo("PROOF-OUTDATED"));
        Assert.That(Value(Taken.Decline(Sent, Now)).Answer, Is.EqualTo(new ProofAnswer(false, Now)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void The_first_answer_to_a_proof_stands(bool isApproved)
    {
        Proof answered = Value(Sent.Answered(isApproved, Earlier));

        Assert.That(Refused(Taken.Approve(answered, latest: 2, Now)).Code, Is.EqualTo("PROOF-ANSWERED"));
        Assert.That(Refused(Taken.Decline(answered, Now)).Message, Does.Contain(isApproved ? "已答复同意" : "已答复不同意"));
    }

    [Test]
    public void Nobody_answers_for_another_notice() =>
        Assert.That(() => Taken.Approve(Sent with { Notice = new(Tomorrow.Id.Date, 8) }, 2, Now), Throws.ArgumentException);

    [TestCase("submitted", NoticeState.Submitted, NoticeState.Approved)]
    [TestCase("held", NoticeState.Held, NoticeState.Held)]
    [TestCase("published", NoticeState.Published, NoticeState.Published)]
    [TestCase("withdrawn", NoticeState.Withdrawn, NoticeState.Withdrawn)]
    [TestCase("missed", NoticeState.Missed, NoticeState.Missed)]
    [TestCase("held, withdrawn", NoticeState.Withdrawn, NoticeState.Withdrawn)]
    public void What_people_are_told_comes_of_record_and_approval(string state, NoticeState alone, NoticeState approved)
    {
        Assert.That(States[state].State, Is.EqualTo(alone));
        Assert.That(States[state].StateWith(Given), Is.EqualTo(approved));
        Assert.That(States[state].StateWith(new Approval.NotAsked()), Is.EqualTo(alone));
    }

    [Test]
    public void No_room_but_Domain_says_what_has_become_of_a_notice() => Assert.That(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Classifieds.Domain", StringComparison.Ordinal)
                && !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => SetsState().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file)), Is.Empty);

    // notice with { Held = null }, proof with { Answer = … }
    [GeneratedRegex(@"\bwith\s*\{[^}]*\b(Held|Withdrawn|Published|Missed|MakesGood|Answer)\s*=[^=]")]
    private static partial Regex SetsState();

    // The first of what is missing, or the notice itself.
    private static Outcome<Notice> MayRun(Notice notice, Approval approval) =>
        new Readiness(notice, 2, Words, approval, []).Missing(notice.Next) is [var first, ..] ? first : notice;

    private static void AssertRefused(Refusal why, string expected)
    {
        string[] parts = expected.Split(' ', 2);
        Assert.That(why.Code, Is.EqualTo(parts[0]));
        Assert.That(why.Message, Does.Contain(parts[1]).And.Contain(Taken.Id.ToString()));
        Assert.That(why.Kind, Is.EqualTo(RefusalKind.Conflict));
    }

    // Two notices stand alike when they differ in nothing but moments and the issue.
    private static (NoticeState, bool) Standing(Notice notice) =>
        (notice.State, notice.Next.Held is not null && notice.State != NoticeState.Missed);

    private static T Value<T>(Outcome<T> outcome) =>
        outcome.IsRefused(out Refusal? why, out T? value) ? throw new AssertionException(why.Message) : value;

    private static Refusal Refused<T>(Outcome<T> outcome) =>
        outcome.IsRefused(out Refusal? why) ? why : throw new AssertionException("It was done.");
}
