using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Users;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Testing;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Desk;

/// <summary>A notice's whole life through the desk's verbs, and what stands in its way.</summary>
public sealed class NoticeLifeOnStoreTests
{
    private const string Receipt = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
    private const string Corrected = "王秀珍遗失押金收据一张，收据号：0036281，金额：贰仟元整（2000元），声明作废。";
    private const string WrongAmount = "李红遗失押金收据一张，收据号：0036219，金额：贰仟元整（3000元），声明作废。";
    private const string Missing = "寻人启事\n王福来，男，78岁，于2026年11月21日在水南走失。电话：15200000138，王先生。";
    private const string Id = "BC20261125-0001";

    private static readonly Actor Manager = StoreDesk.Clerk;
    private static readonly Actor Clerk = new("小李", Role.Clerk);
    private static readonly Actor Examiner = new("老周", Role.Examiner);
    private static readonly Actor Editor = new("小陈", Role.Editor);

    private StoreDesk desk = null!;

    [SetUp]
    public void OpenDesk() => desk = new();

    [TearDown]
    public void CloseDesk() => desk.Dispose();

    [Test]
    public async Task Who_makes_the_store_is_its_manager_and_once_somebody_was_added_nobody_else_may_touch_it()
    {
        await desk.TakeAsync(Receipt);
        Outcome<Notice> before = await HoldAsync(Clerk);
        await new ReleaseNotice(desk.Bench).RunAsync(new() { Id = Id, By = Clerk }, Stop);
        await AddAsync(Examiner);

        Outcome<Notice> stranger = await HoldAsync(Clerk);
        await AddAsync(Clerk);
        Outcome<Notice> known = await HoldAsync(Clerk);
        await new DisableUser(desk.Bench).RunAsync(new() { Name = Clerk.Name, By = Manager }, Stop);
        Outcome<Notice> gone = await new ReleaseNotice(desk.Bench).RunAsync(new() { Id = Id, By = Clerk }, Stop);

        Assert.That(before.IsRefused(out _), Is.False, "a desk of one person keeps no roll");
        Assert.That((stranger.Why().Code, stranger.Why().Kind), Is.EqualTo(("USER-UNKNOWN", RefusalKind.Forbidden)));
        Assert.That(known.Done().State, Is.EqualTo(NoticeState.Held));
        Assert.That(gone.Why().Code, Is.EqualTo("USER-DISABLED"));
        Assert.That((await new ListUsers(desk.Bench).RunAsync(Stop)).Done().Select(user => (user.Name, user.Role, user.Disabled is null)),
            Is.EquivalentTo(new[]
            {
                (Manager.Name, Role.Manager, true), (Examiner.Name, Role.Examiner, true), (Clerk.Name, Role.Clerk, false),
            }));
    }

    [Test]
    public async Task The_last_manager_stays()
    {
        await desk.TakeAsync(Receipt);

        Assert.That((await new DisableUser(desk.Bench).RunAsync(new() { Name = Manager.Name, By = Manager }, Stop)).Why().Code,
            Is.EqualTo("USER-LAST-MANAGER"));
        Assert.That((await new AddUser(desk.Bench).RunAsync(new() { Name = Manager.Name, Role = Role.Clerk, By = Manager }, Stop))
            .Why().Code,
            Is.EqualTo("USER-LAST-MANAGER"));
    }

    [Test]
    public async Task A_correction_after_the_proof_voids_it_and_only_the_new_proof_lets_it_run()
    {
        await desk.TakeAsync(Receipt);
        await desk.ApproveAsync(Id);
        Assert.That((await MissingAsync()).Single(), Is.Empty);

        await ReviseAsync(Corrected);
        Refusal why = (await MissingAsync()).Single().Single();
        Assert.That((why.Code, why.Message), Is.EqualTo(("NOTICE-UNAPPROVED",
            $"稿件 {Id} 还不能上版：登报人同意的清样已失效：稿件改过，请再出清样")));

        await desk.ApproveAsync(Id);
        IssuePage page = (await PageAsync(Manager)).Done();
        Assert.That(page.LeftOut, Is.Empty);
        Assert.That(page.Page.Notices.Single().Text, Is.EqualTo(Corrected));
    }

    [Test]
    public async Task What_is_not_ready_is_left_off_the_page_and_told_unless_a_manager_lets_it_run()
    {
        await desk.TakeAsync($"{Receipt}\n---\n{Corrected}");
        await desk.ApproveAsync(Id);
        await AddAsync(Editor);

        IssuePage page = (await PageAsync(Editor)).Done();
        Outcome<IssuePage> let = await PageAsync(Editor, new LetRun("BC20261125-0002", "总编已同意"));
        IssuePage both = (await PageAsync(Manager, new LetRun("BC20261125-0002", "总编已同意"))).Done();

        Assert.That(page.Page.Notices, Has.Count.EqualTo(1));
        Assert.That((page.LeftOut.Single().Name, page.LeftOut.Single().Why.Single().Code),
            Is.EqualTo(("BC20261125-0002", "NOTICE-UNAPPROVED")));
        Assert.That(let.Why().Code, Is.EqualTo("ROLE-FORBIDDEN"));
        Assert.That(both.Page.Notices, Has.Count.EqualTo(2));
        Assert.That(await HistoryAsync("BC20261125-0002"), Has.Some.EqualTo("主管准未齐备上版：总编已同意"));
    }

    [Test]
    public async Task What_is_held_runs_by_nobodys_word()
    {
        await desk.TakeAsync($"{Receipt}\n---\n{Corrected}");
        await desk.ApproveAsync("BC20261125-0002");
        await HoldAsync(Manager);

        Assert.That((await PageAsync(Manager, new LetRun(Id, "总编已同意"))).Why().Code, Is.EqualTo("NOTICE-HELD"));
        Assert.That((await PageAsync(Manager)).Done().LeftOut.Single().Why[0].Code, Is.EqualTo("NOTICE-HELD"));
    }

    [Test]
    public async Task A_published_issue_is_closed_its_plate_is_kept_and_its_notices_ran()
    {
        await desk.TakeAsync(Receipt);
        await desk.ApproveAsync(Id);

        PublishIssue.Published published = (await PublishAsync()).Done();
        FetchPlate.Fetched plate = (await new FetchPlate(desk.Bench).RunAsync(new(StoreDesk.Issue, null), Stop)).Done();

        Assert.That(plate.Pdf, Is.EqualTo(published.Page.Page.Pdf));
        Assert.That(await StateAsync(), Is.EqualTo(NoticeState.Published));
        Assert.That((await PublishAsync()).Why().Code, Is.EqualTo("ISSUE-PUBLISHED"));
        Assert.That((await PageAsync(Manager)).Why().Code, Is.EqualTo("ISSUE-PUBLISHED"));
        Assert.That((await HoldAsync(Manager)).Why().Code, Is.EqualTo("NOTICE-PUBLISHED"));
        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).IsRefused(out _), Is.False);
    }

    [Test]
    public async Task A_plate_that_was_exchanged_is_not_handed_out()
    {
        await desk.TakeAsync(Receipt);
        await desk.ApproveAsync(Id);
        string sha = (await PublishAsync()).Done().Plate.Sha256;

        await File.WriteAllTextAsync(Path.Combine(desk.Database + ".plates", $"{sha}.pdf"), "another");

        Assert.That((await new FetchPlate(desk.Bench).RunAsync(new(StoreDesk.Issue, null), Stop)).Why().Code, Is.EqualTo("PLATE-DAMAGED"));
    }

    [Test]
    public async Task A_notice_that_ran_is_corrected_by_another_and_both_tell_it()
    {
        await desk.TakeAsync(Receipt);
        Outcome<TakenNotice> early = await CorrectAsync();
        await desk.ApproveAsync(Id);
        (await PublishAsync()).Done();

        string correction = (await CorrectAsync()).Done().Id.ToString();

        Assert.That(early.Why().Code, Is.EqualTo("CORRECT-UNPUBLISHED"));
        Assert.That(await HistoryAsync(Id), Has.Some.EqualTo($"另登更正：{correction}"));
        Assert.That(await HistoryAsync(correction), Has.Some.Contains($"收更正稿（更正 {Id}）"));
    }

    [Test]
    public async Task A_kind_that_asks_for_it_is_examined_by_somebody_else()
    {
        await desk.TakeAsync(Missing);
        await desk.ApproveAsync(Id);
        await AddAsync(Examiner);
        Assert.That((await MissingAsync()).Single().Single().Code, Is.EqualTo("NOTICE-UNEXAMINED"));

        Outcome<Examination> own = await ExamineAsync(Manager, true);
        Outcome<Examination> wordless = await ExamineAsync(Examiner, false);
        await ExamineAsync(Examiner, false, "缺家属身份证");
        Assert.That((await MissingAsync()).Single().Single().Code, Is.EqualTo("NOTICE-SENT-BACK"));
        await ExamineAsync(Examiner, true);

        Assert.That(own.Why().Code, Is.EqualTo("EXAMINE-OWN"));
        Assert.That(wordless.Why().Code, Is.EqualTo("EXAMINE-WORDS"));
        Assert.That((await MissingAsync()).Single(), Is.Empty);
        Assert.That(await HistoryAsync(Id), Has.Some.EqualTo("复核，退回：缺家属身份证").And.Some.EqualTo("复核，通过"));
    }

    [Test]
    public async Task At_a_desk_of_one_person_history_tells_that_nobody_else_looked()
    {
        await desk.TakeAsync(Missing);

        (await ExamineAsync(Manager, true)).Done();

        Assert.That(await HistoryAsync(Id), Has.Some.EqualTo("复核，通过（一人值班，自收自核）"));
    }

    [Test]
    public async Task An_error_that_the_desk_knows_to_be_right_is_overruled_and_stands_until_its_words_change()
    {
        await TakeForExaminationAsync(WrongAmount);
        await AddAsync(Examiner);
        Outcome<FinishedProofs> early = await new ProofNotice(desk.Bench).RunAsync(new() { Id = Id, By = Manager }, Stop);

        Outcome<Overrule> own = await OverruleAsync(Manager, "AMOUNT-MISMATCH");
        (await OverruleAsync(Examiner, "AMOUNT-MISMATCH")).Done();
        await desk.ApproveAsync(Id);

        Assert.That(early.Why().Code, Is.EqualTo("NOTICE-RETURNED"));
        Assert.That(own.Why().Code, Is.EqualTo("EXAMINE-OWN"));
        Assert.That((await MissingAsync()).Single(), Is.Empty);

        Outcome<Revision> other = await new ReviseNotice(desk.Bench).RunAsync(
            new() { Id = Id, Text = WrongAmount.Replace("3000", "4000"), By = Manager }, Stop);
        Assert.That(other.Why().Code, Is.EqualTo("NOTICE-FAULTY"), "the words that were overruled are others now");
    }

    [Test]
    public async Task What_was_overruled_stands_with_its_reason_on_the_proof_and_in_the_report_of_the_page()
    {
        await TakeForExaminationAsync(WrongAmount);
        (await OverruleAsync(Manager, "AMOUNT-MISMATCH")).Done();

        FinishedProofs proofs = (await new ProofNotice(desk.Bench).RunAsync(new() { Id = Id, By = Manager }, Stop)).Done();
        await desk.AnswerAsync(Id, proofs.Made[0].Word, isApproved: true);
        IssuePage page = (await PageAsync(Manager)).Done();

        string words = string.Concat(proofs.Pages.SelectMany(one => one.Elements).OfType<PageElement.GlyphRun>()
            .SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));
        Assert.That(words, Does.Contain("经审核放行").And.Contain($"{Manager.Name} 放行：登报人坚持，附函"));
        PageRemarkReport told = page.Page.Report.Findings.Single(finding => finding.Code == "AMOUNT-MISMATCH");
        Assert.That((told.Severity, told.Index), Is.EqualTo((Severity.Info, 0)));
        Assert.That(told.Message, Does.EndWith($"（{Manager.Name} 放行：登报人坚持，附函）"));
    }

    [TestCase("GLYPH-MISSING", "OVERRULE-NEVER")]
    [TestCase("ID-CHECK", "OVERRULE-NOTHING")]
    public async Task What_cannot_be_printed_or_is_not_there_is_not_overruled(string code, string expected)
    {
        await TakeForExaminationAsync(WrongAmount);

        Assert.That((await OverruleAsync(Manager, code)).Why().Code, Is.EqualTo(expected));
    }

    [Test]
    public async Task Of_two_insertions_one_is_withdrawn_and_restored_by_its_number_and_one_approval_covers_both()
    {
        await TakeAsync(Receipt, new DateOnly(2026, 11, 27));
        await desk.ApproveAsync(Id);

        await new WithdrawNotice(desk.Bench).RunAsync(new() { Id = $"{Id}/2", Why = "只登一次", By = Manager }, Stop);
        (await PublishAsync()).Done();
        Notice restored = (await new RestoreNotice(desk.Bench).RunAsync(new() { Id = $"{Id}/2", By = Manager }, Stop)).Done();

        Assert.That(restored.Insertions.Select(one => one.State), Is.EqualTo(new[] { NoticeState.Published, NoticeState.Submitted }));
        Assert.That((await MissingAsync(new DateOnly(2026, 11, 27))).Single(), Is.Empty);
        Assert.That(await HistoryAsync(Id), Has.Some.EqualTo("第 2 次刊登撤稿：只登一次"));
    }

    [Test]
    public async Task A_notice_that_is_moved_behind_its_own_day_is_held_there()
    {
        await desk.TakeAsync("公告\n请各股东于2026年11月28日前到本公司办理登记。\n海东云图科技有限公司\n2026年11月10日");

        Notice moved = (await new MoveNotice(desk.Bench).RunAsync(new() { Id = Id, To = new(2026, 12, 3), By = Manager }, Stop)).Done();

        Assert.That((moved.Issue.Date, moved.State), Is.EqualTo((new DateOnly(2026, 12, 3), NoticeState.Held)));
        Assert.That(moved.Next.Held!.Why, Does.StartWith("2026-12-03 刊出时有误："));
    }

    [Test]
    public async Task Late_copy_is_a_managers_to_take_and_a_clerk_is_told_the_next_day()
    {
        await desk.TakeAsync(Receipt);
        await AddAsync(Clerk);
        desk.Clock.Now = StoreDesk.InTime.AddHours(8);

        List<Outcome<HandedNotice>> late = await HandAsync(Corrected, Clerk);

        Assert.That((late.Single().Why().Code, late.Single().Why().Message),
            Is.EqualTo(("ISSUE-LATE", "2026-11-25 一期已过截稿时间，最早可登 2026-11-26，要赶这一期请找主管")));
        Assert.That((await HandAsync(Corrected, Manager)).Single().Done(), Is.InstanceOf<HandedNotice.Taken>());
    }

    [Test]
    public async Task A_sheet_printed_again_takes_back_the_one_before()
    {
        await desk.TakeAsync(Receipt);
        ProofMade first = await desk.ProofAsync(Id);
        ProofMade second = await desk.ProofAsync(Id);

        Assert.That((first.Revoked, second.Revoked), Is.EqualTo((0, 1)));
        Assert.That((await AnswerAsync(first.Word)).Why().Code, Is.EqualTo("PROOF-REVOKED"));
        Assert.That((await AnswerAsync(second.Word)).Done().Proof.Answer!.Approved, Is.True);
    }

    [Test]
    public async Task Ten_wrong_words_and_the_right_one_is_too_late()
    {
        await desk.TakeAsync(Receipt);
        ProofMade shown = await desk.ProofAsync(Id);

        for (int tries = 0; tries < 10; tries++) Assert.That((await AnswerAsync("222233334444")).Why().Code, Is.EqualTo("PROOF-WORD"));

        Assert.That((await AnswerAsync(shown.Word)).Why().Code, Is.EqualTo("PROOF-LOCKED"));
    }

    [TestCase("abcd efgh jkmn")]
    [TestCase("ABCD-EFGH-JKMN")]
    public async Task A_word_is_taken_as_people_type_it(string typed)
    {
        await desk.TakeAsync(Receipt);
        await desk.WorkAsync(async work =>
        {
            return await work.Proofs.AddAsync(new Proof(new(StoreDesk.Issue, 1, new("BC")), 1, "aa", "bb", desk.Clock.Now), "link", null,
                "ABCDEFGHJKMN");
        });

        Assert.That((await AnswerAsync(typed)).Done().Proof.Answer!.Way, Is.EqualTo(AnswerWay.Word));
    }

    [Test]
    public async Task An_approval_by_telephone_names_who_wrote_it_down()
    {
        await desk.TakeAsync(Receipt);
        await desk.ProofAsync(Id);

        AnsweredProof answered = (await new ApproveProof(desk.Bench).RunAsync(
            new(new(AnswerWay.Telephone, Id, "") { By = Manager, Words = "逐字核对" }), Stop)).Done();

        Assert.That((answered.Proof.Answer!.Way, answered.Proof.Answer.By), Is.EqualTo((AnswerWay.Telephone, Manager.Name)));
        Assert.That(await HistoryAsync(Id), Has.Some.EqualTo("登报人在电话里同意清样：逐字核对"));
        Assert.That((await MissingAsync()).Single(), Is.Empty);
    }

    [Test]
    public async Task What_is_read_over_the_telephone_is_what_the_sheet_shows_and_reading_changes_nothing()
    {
        await desk.TakeAsync("林秀英遗失居民身份证，号码：612322197903059970，联系电话：0599-88461201，声明作废。");
        ProofMade sheet = await desk.ProofAsync(Id);
        IReadOnlyList<string> before = await HistoryAsync(Id);

        ReadProofAloud.Script script = (await new ReadProofAloud(desk.Bench).RunAsync(new(Id), Stop)).Done();

        Assert.That(script.Lines.Select(line => $"{line.Name} {string.Join(' ', line.Groups.Select(group => group.Words))}".TrimEnd()),
            Does.Contain("身份证号 612322 ******** 9970").And.Contain("电话 0599- 8846 1201"));
        Assert.That(script.Lines[0].Printed, Is.EqualTo("林秀英"));
        Assert.That(script.GlyphWord.Replace(" ", ""), Is.EqualTo(sheet.GlyphHash[..16]));
        Assert.That(await HistoryAsync(Id), Is.EqualTo(before));
        Assert.That((await AnswerAsync(sheet.Word)).Done().Proof.Answer!.Approved, Is.True, "the sheet still waits for its answer");
    }

    [Test]
    public async Task Nothing_is_read_of_a_sheet_that_would_take_no_yes()
    {
        await desk.TakeAsync(Receipt);
        Outcome<ReadProofAloud.Script> none = await ReadAsync(Id), what = await ReadAsync("七号");
        Outcome<ReadProofAloud.Script> unknown = await ReadAsync("BC20261125-0009");
        ProofMade sheet = await desk.ProofAsync(Id);
        await ReviseAsync(Corrected);
        Outcome<ReadProofAloud.Script> old = await ReadAsync(Id);

        Assert.That(none.Why().Code, Is.EqualTo("PROOF-NONE"));
        Assert.That(unknown.Why().Code, Is.EqualTo("NOTICE-UNKNOWN"));
        Assert.That(what.Why().Code, Is.EqualTo("NOTICE-UNKNOWN"));
        Assert.That(old.Why().Code, Is.EqualTo((await AnswerAsync(sheet.Word)).Why().Code));

        Task<Outcome<ReadProofAloud.Script>> ReadAsync(string id) => new ReadProofAloud(desk.Bench).RunAsync(new(id), Stop);
    }

    [Test]
    public async Task A_proof_expires()
    {
        await desk.TakeAsync(Receipt);
        ProofMade shown = await desk.ProofAsync(Id);
        desk.Clock.Now = desk.Clock.Now.AddDays(31);

        Assert.That((await AnswerAsync(shown.Word)).Why().Code, Is.EqualTo("PROOF-EXPIRED"));
    }

    [TestCase("UPDATE insertion SET withdrawn_at = '2026-11-24T02:00:00.000Z', withdrawn_by = 'x', withdrawn_why = 'x'")]
    [TestCase("UPDATE insertion SET issue_date = issue_date, held_at = '2026-11-24T02:00:00.000Z', held_by = 'x', held_why = 'x'")]
    [TestCase("UPDATE notice SET section = '公告'")]
    [TestCase("UPDATE proof SET answer = 'yes', answered_at = '2026-11-24T02:00:00.000Z'")]
    [TestCase("INSERT INTO insertion SELECT notice_id, 2, paper, issue_date, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "
        + "NULL, NULL, NULL, NULL FROM insertion")]
    [TestCase("UPDATE insertion SET missed_at = '2026-11-24T02:00:00.000Z', missed_by = 'x', missed_why = 'x'")]
    [TestCase("UPDATE insertion SET makes_good = 1")]
    [TestCase("UPDATE issue SET state = 'Published'")]
    [TestCase("INSERT INTO examination VALUES ('BC20261125-0001', 1, 1, 'yes', '', '[]', '老周', '2026-11-24T02:00:00.000Z')")]
    public async Task Whoever_changes_what_decides_whether_a_notice_runs_is_found_out(string sql)
    {
        await desk.TakeAsync(Receipt);
        await desk.ProofAsync(Id);
        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).IsRefused(out _), Is.False);

        await desk.TamperAsync(sql);

        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).Why().Code, Is.EqualTo("LEDGER-STANDING"));
    }

    private static CancellationToken Stop => CancellationToken.None;

    private async Task AddAsync(Actor person) =>
        (await new AddUser(desk.Bench).RunAsync(new() { Name = person.Name, Role = person.Role, By = Manager }, Stop)).Done();

    private Task<Outcome<Notice>> HoldAsync(Actor by) =>
        new HoldNotice(desk.Bench).RunAsync(new() { Id = Id, Why = "等登报人补材料", By = by }, Stop);

    private async Task ReviseAsync(string text) =>
        (await new ReviseNotice(desk.Bench).RunAsync(new() { Id = Id, Text = text, By = Manager }, Stop)).Done();

    private Task<Outcome<TakenNotice>> CorrectAsync() => new CorrectNotice(desk.Bench).RunAsync(
        new() { Id = Id, Text = "更正启事\n本报2026年11月25日刊登的王秀珍遗失声明，收据号应为0036281，特此更正。", Issue = new(2026, 11, 26), By = Manager },
        Stop);

    private Task<Outcome<Examination>> ExamineAsync(Actor by, bool isPassed, string words = "") =>
        new ExamineNotice(desk.Bench).RunAsync(new() { Id = Id, IsPassed = isPassed, Words = words, By = by }, Stop);

    private Task<Outcome<Overrule>> OverruleAsync(Actor by, string code) =>
        new OverruleFinding(desk.Bench).RunAsync(new() { Id = Id, Code = code, Reason = "登报人坚持，附函", By = by }, Stop);

    private Task<Outcome<AnsweredProof>> AnswerAsync(string word) =>
        new ApproveProof(desk.Bench).RunAsync(new(new(AnswerWay.Word, Id, word)), Stop);

    private Task<Outcome<IssuePage>> PageAsync(Actor by, params LetRun[] with) =>
        new MakeIssuePage(desk.Bench).RunAsync(new() { Issue = StoreDesk.Issue, By = by, With = with }, Stop);

    private Task<Outcome<PublishIssue.Published>> PublishAsync() =>
        new PublishIssue(desk.Bench).RunAsync(new(new() { Issue = StoreDesk.Issue, By = Manager }), Stop);

    private async Task<IReadOnlyList<IReadOnlyList<Refusal>>> MissingAsync(DateOnly? issue = null) =>
        [.. (await new ShowIssue(desk.Bench).RunAsync(new(issue ?? StoreDesk.Issue, null), Stop))
            .Done().Lines.Select(line => line.Missing)];

    private async Task<IReadOnlyList<string>> HistoryAsync(string id) =>
        [.. (await new TellHistory(desk.Bench).RunAsync(new() { Id = id }, Stop)).Done().Lines.Select(line => line.What)];

    private async Task<NoticeState> StateAsync() =>
        (await new ListNotices(desk.Bench).RunAsync(new(null, null), Stop)).Done().Items.Single().Insertion.State;

    private async Task<List<Outcome<HandedNotice>>> HandAsync(string text, Actor by, bool forExamination = false, params DateOnly[] also)
    {
        List<Outcome<HandedNotice>> answers = [];
        var request = new AddNotices.Request { Text = text, Issue = StoreDesk.Issue, Also = also, By = by,
            ForExamination = forExamination };
        await foreach (Outcome<HandedNotice> answer in new AddNotices(desk.Bench).RunAsync(request, Stop)) answers.Add(answer);
        return answers;
    }

    private async Task TakeForExaminationAsync(string text) =>
        Assert.That((await HandAsync(text, Manager, forExamination: true)).Single().Done(), Is.InstanceOf<HandedNotice.Taken>());

    private async Task TakeAsync(string text, params DateOnly[] also) =>
        Assert.That((await HandAsync(text, Manager, false, also)).Single().Done(), Is.InstanceOf<HandedNotice.Taken>());
}
