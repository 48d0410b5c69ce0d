using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Testing;
using Classifieds.Tests.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Desk;

/// <summary>The desk's verbs on a store of their own, from the file a clerk hands in to the list that is read out.</summary>
public sealed class StoreVerbTests
{
    private const string GoodReceipt = "王秀珍遗失押金收据一张,收据号:0036218,金额:贰仟元整(2000元),声明作废.";
    private const string WrongAmount = "李红遗失押金收据一张，收据号：0036219，金额：贰仟元整（3000元），声明作废。";
    private const string WithResidentId = "江雨桐遗失居民身份证，号码：11010519491231002X，声明作废。";

    private const string Missing = "寻人启事\n王福来，男，78岁，于2026年11月21日在水南走失。电话：15200000138，王先生。";

    private static readonly Actor Clerk = Actor.Alone("王丽");

    private static readonly Dictionary<string, HandedPhoto> Photos = new() { ["li.png"] = new("li.png", MadePicture.Greys(300, 400)) };

    private static readonly DateOnly Issue = new(2026, 11, 25);
    private static readonly DateTimeOffset InTime = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    private readonly FixedClock clock = new() { Now = InTime };
    private string folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        folder = Directory.CreateTempSubdirectory("classifieds-").FullName;
        clock.Now = InTime;
    }

    [TearDown]
    public void DropFolder()
    {
        Classifieds.Storage.Database.LetGoOfFiles();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public async Task A_notice_with_an_error_is_refused_and_the_others_are_stored()
    {
        List<HandedNotice> answers = await AddAsync($"{GoodReceipt}\n---\n{WrongAmount}\n---\n{WithResidentId}");

        Assert.That(answers.Select(answer => (answer as HandedNotice.Taken)?.As.Id.ToString()),
            Is.EqualTo(["BC20261125-0001", null, "BC20261125-0002"]));
        Assert.That(((HandedNotice.Returned)answers[1]).Notice.Findings.Select(finding => finding.Code), Does.Contain("AMOUNT-MISMATCH"));
        Assert.That((await ListAsync()).Select(item => item.Notice.State), Is.All.EqualTo(NoticeState.Submitted).And.Exactly(2).Items);
    }

    [Test]
    public async Task A_character_that_no_font_of_the_paper_has_is_refused()
    {
        List<HandedNotice> answers = await AddAsync("王\U0003FFFD遗失户口簿，户号：350702-06-0183，声明作废。");

        Assert.That(((HandedNotice.Returned)answers.Single()).Notice.Findings.Select(finding => finding.Code),
            Does.Contain("GLYPH-MISSING"));
    }

    [Test]
    public async Task The_list_is_masked_and_the_manuscript_is_kept_to_the_letter()
    {
        await AddAsync($"{WithResidentId}\n---\n{GoodReceipt}");

        ListNotices.Item first = (await ListAsync())[0];
        ShowNotice.Shown second =
            (await new ShowNotice(Open()).RunAsync(Manuscript("BC20261125-0002"), CancellationToken.None)).Done();

        Assert.That(first.Printed, Does.Contain("110105********002X").And.Not.Contain("11010519491231002X"));
        Assert.That(second.Content!.Manuscript, Is.EqualTo(GoodReceipt));
        Assert.That(second.Content!.Text, Does.Contain("收据号：0036218，"));
        Assert.That(second.Words.MadeBy, Is.EqualTo("王丽"));
    }

    [Test]
    public async Task How_a_notice_is_to_stand_is_kept_with_it_and_goes_with_it_to_the_page()
    {
        await AddAsync($"#版式 跨2栏 加框\n{GoodReceipt}");

        CheckedNotice stored = (await new ShowNotice(Open())
            .RunAsync(Manuscript("BC20261125-0001"), CancellationToken.None))
            .Done().Content!;

        Assert.That(stored.Shape, Is.EqualTo(new AskedShape(2, true, 0)));
        Assert.That(stored.Text, Does.Not.Contain("版式"));
        Assert.That(NoticePaste.Words(stored), Is.EqualTo($"#版式 跨2栏 加框\n{stored.Text}"));
    }

    [TestCase("#照片 li.png\n", null)]
    [TestCase("", "li.png")]
    public async Task A_photograph_is_kept_with_its_notice_and_goes_with_it_to_proof_and_page(string setting, string? typed)
    {
        await AddAsync(setting + Missing, typed);

        CheckedNotice stored = (await new ShowNotice(Open()).RunAsync(Manuscript("BC20261125-0001"), CancellationToken.None))
            .Done().Content!;
        FinishedPage page = (await new MakeIssuePage(Open())
            .RunAsync(new() { Issue = Issue, By = Clerk, IsTrial = true }, CancellationToken.None))
            .Done().Page;
        FinishedProofs proof = (await new ProofNotice(Open())
            .RunAsync(new() { Id = "BC20261125-0001", By = Clerk }, CancellationToken.None))
            .Done();

        Assert.That(stored.Photo!.Name, Is.EqualTo("li.png"));
        Assert.That(page.Report.Placements[0].Photo!.Hash, Is.EqualTo(stored.Photo.Hash));
        Assert.That(proof.Pages[0].Elements.OfType<PageElement.Image>().First().Picture.Hash, Is.EqualTo(stored.Photo.Hash));
        Assert.That((await new VerifyLedger(Open()).RunAsync(CancellationToken.None)).Done().Revisions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_proof_keeps_what_it_showed_and_is_approved_as_long_as_that_stands()
    {
        await AddAsync(WithResidentId);
        Workbench desk = Open();
        ProofMade shown = (await new ProofNotice(desk).RunAsync(new() { Id = "BC20261125-0001", By = Clerk }, CancellationToken.None))
            .Done().Made[0];

        Outcome<Proof> answered = await desk.WriteStoreAsync<Proof>(async work =>
        {
            Proof proof = (await work.Proofs.FindAsync(shown.Token))!;
            Notice notice = (await work.Notices.FindAsync(proof.Notice))!;
            if (notice.Approve(proof, latest: 1, InTime).IsRefused(out Refusal? why, out Proof? approved)) return why;
            await work.Proofs.AnswerAsync(approved);
            await work.RecordAsync(new(InTime, "登报人", "approve") { Notice = proof.Notice, Revision = 1 });
            return approved;
        }, CancellationToken.None);
        ListNotices.Item listed = (await ListAsync()).Single();
        (Proof kept, ApprovedSetting? setting) = (await desk.ReadStoreAsync<(Proof, ApprovedSetting?)>(
            async work => (answered.Done(), await work.Proofs.SettingAsync(answered.Done())), CancellationToken.None)).Done();

        Assert.That(setting!.PrintedText, Does.Contain("110105********002X"));
        Assert.That(setting.GlyphHash(), Is.EqualTo(shown.GlyphHash).And.EqualTo(kept.GlyphHash));
        var now = new SettingNow(1, kept.From!, new(() => throw new AssertionException("Nothing has changed: what is kept is printed.")));
        Assert.That(listed.Notice.StateWith(Approval.Of([kept], now)), Is.EqualTo(NoticeState.Approved));
        Assert.That(kept.From!.Words, Has.Length.EqualTo(64).And.Not.EqualTo(kept.TextHash));
    }

    [Test]
    public async Task No_proof_of_a_withdrawn_notice_goes_out()
    {
        await AddAsync(GoodReceipt);
        await Open().WriteStoreAsync<Notice>(async work =>
        {
            Notice was = (await work.Notices.FindAsync(new(Issue, 1, new("BC"))))!;
            await work.RecordAsync(new(InTime, "王丽", "withdraw") { Notice = was.Id });
            return await work.Notices.ChangeAsync(was, was.Withdraw("登报人找到了", "王丽", InTime).Done());
        }, CancellationToken.None);

        Outcome<FinishedProofs> proof =
            await new ProofNotice(Open()).RunAsync(new() { Id = "BC20261125-0001", By = Clerk }, CancellationToken.None);

        Assert.That(proof.Why().Message, Is.EqualTo("稿件 BC20261125-0001 已经撤稿（登报人找到了），不能出清样，请先恢复"));
        Assert.That((await ListAsync()).Single().Notice.State, Is.EqualTo(NoticeState.Withdrawn));
    }

    [Test]
    public async Task A_notice_whose_photograph_cannot_be_taken_is_refused()
    {
        List<HandedNotice> answers = await AddAsync($"#照片 gone.png\n{Missing}");

        Assert.That(((HandedNotice.Returned)answers.Single()).Notice.Findings.Select(finding => finding.Code),
            Does.Contain("PHOTO-MISSING"));
    }

    [Test]
    public async Task One_photograph_for_two_notices_is_nobodys()
    {
        Outcome<HandedNotice> answer = (await AnswersAsync($"{Missing}\n---\n{GoodReceipt}", "li.png")).Single();

        Assert.That(answer.Why().Code, Is.EqualTo("PHOTO-WHOSE"));
    }

    [Test]
    public async Task Past_the_deadline_a_notice_is_taken_as_late_copy()
    {
        List<HandedNotice> inTime = await AddAsync(GoodReceipt);
        clock.Now = InTime.AddHours(6).AddMilliseconds(1);
        List<HandedNotice> late = await AddAsync(WithResidentId);

        Assert.That(((HandedNotice.Taken)inTime.Single()).As.LateFor, Is.Null);
        Assert.That(((HandedNotice.Taken)late.Single()).As.LateFor, Is.EqualTo(InTime.AddHours(6)));
    }

    [Test]
    public async Task The_same_words_twice_in_an_issue_are_told()
    {
        await AddAsync(GoodReceipt);
        List<HandedNotice> again = await AddAsync(GoodReceipt);

        Assert.That(((HandedNotice.Taken)again.Single()).As.SameAs?.ToString(), Is.EqualTo("BC20261125-0001"));
    }

    [Test]
    public async Task The_seeds_go_into_a_fresh_database_alone()
    {
        IReadOnlyList<LoadSeeds.Seeded> seeded = (await new LoadSeeds(Open()).RunAsync(new(Clerk), CancellationToken.None)).Done();
        Outcome<IReadOnlyList<LoadSeeds.Seeded>> again = await new LoadSeeds(Open()).RunAsync(new(Clerk), CancellationToken.None);

        Assert.That(seeded.Single(), Is.EqualTo(new LoadSeeds.Seeded("tabloid", Issue, (await ListAsync()).Count)));
        Assert.That(again.Why().Code, Is.EqualTo("SEED-NOT-FRESH"));
    }

    [Test]
    public async Task The_ledger_is_proved_and_a_printed_text_that_was_changed_is_named()
    {
        await AddAsync($"{GoodReceipt}\n---\n{WithResidentId}");
        VerifyLedger.Proved proved = (await new VerifyLedger(Open()).RunAsync(CancellationToken.None)).Done();
        await TamperAsync("DROP TRIGGER revision_never_changes; UPDATE revision SET printed = 'x' WHERE notice_id = 'BC20261125-0002'");

        Assert.That((proved.Chains.Single().Entries, proved.Revisions), Is.EqualTo((4, 2)),
            "the first user and the opening of the issue have their entries too");
        Assert.That(
            (await new VerifyLedger(Open()).RunAsync(CancellationToken.None)).Why(),
            Is.EqualTo(new Refusal("LEDGER-REVISION", "稿件 BC20261125-0002 第 1 版与 tabloid 流水第 4 条记下的不符，被改动过")).UsingPropertiesComparer());
    }

    [Test]
    public async Task A_ledger_cut_off_at_its_end_is_found_out()
    {
        await AddAsync($"{GoodReceipt}\n---\n{WithResidentId}");
        await TamperAsync("""
            PRAGMA foreign_keys = OFF; DROP TRIGGER ledger_never_goes; DELETE FROM ledger WHERE sequence = 4;
            DROP TRIGGER ledger_seal_never_goes; DELETE FROM ledger_seal WHERE sequence = 4;
            """);

        Refusal why = (await new VerifyLedger(Open()).RunAsync(CancellationToken.None)).Why();

        Assert.That((why.Code, why.Message), Is.EqualTo(("LEDGER-REVISION", "稿件 BC20261125-0002 第 1 版没有流水记录，流水的末尾可能被截去")));
    }

    [TestCase("BC20261125-0009", null, "NOTICE-UNKNOWN")]
    [TestCase("0001", null, "NOTICE-UNKNOWN")]
    [TestCase("BC20261125-0001", 2, "REVISION-UNKNOWN")]
    public async Task What_is_not_there_is_not_shown(string id, int? revision, string code)
    {
        await AddAsync(GoodReceipt);

        Assert.That((await new ShowNotice(Open()).RunAsync(new() { Id = id, Revision = revision }, CancellationToken.None))
            .Why().Code, Is.EqualTo(code));
    }

    [Test]
    public async Task A_database_that_is_not_there_is_told_as_a_storage_failure()
    {
        Refusal why = (await new ListNotices(Open()).RunAsync(new(null, null), CancellationToken.None)).Why();

        Assert.That((why.Code, why.Kind), Is.EqualTo(("DB-MISSING", RefusalKind.Unavailable)));
    }

    [Test]
    public void A_server_wants_its_key_named() => Assert.That(
        StoreSetting.Read("postgres://desk@db.example/paper", _ => null).Why().Code, Is.EqualTo("KEY-WHERE"));

    [TestCase("asked.db", "env.db", "asked.db")]
    [TestCase(null, "env.db", "env.db")]
    [TestCase(null, null, "classifieds.db")]
    public void The_database_is_the_one_asked_for_else_the_environments_else_the_usual(string? asked, string? environment,
        string expected) =>
        Assert.That(
            Path.GetFileName(StoreSetting.Read(asked, name => name == StoreSetting.DatabaseVariable ? environment : null).Done().Name),
            Is.EqualTo(expected));

    private async Task<List<HandedNotice>> AddAsync(string text, string? photo = null) =>
        [.. (await AnswersAsync(text, photo)).Select(answer => answer.Done())];

    private async Task<List<Outcome<HandedNotice>>> AnswersAsync(string text, string? photo = null)
    {
        List<Outcome<HandedNotice>> answers = [];
        var request = new AddNotices.Request
        {
            Text = text, Issue = Issue, By = Clerk, Photos = Photos, Photo = photo is null ? null : Photos.GetValueOrDefault(photo)
                ?? new HandedPhoto(photo, null),
        };
        await foreach (Outcome<HandedNotice> answer in new AddNotices(Open())
            .RunAsync(request, CancellationToken.None)) answers.Add(answer);
        return answers;
    }

    private async Task<IReadOnlyList<ListNotices.Item>> ListAsync() =>
        (await new ListNotices(Open()).RunAsync(new(Issue, null), CancellationToken.None)).Done().Items;

    private static ShowNotice.Request Manuscript(string id) =>
        new() { Id = id, Revision = 1, Words = WordsShown.Manuscript, By = Clerk };

    private Workbench Open() => TestDesk.Open(Path.Combine(folder, "desk.db"), clock);

    private async Task TamperAsync(string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, "desk.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private sealed class FixedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
