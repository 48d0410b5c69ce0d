using Classifieds.Desk.Evidence;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>What an advertiser reads, says and answers by the link of a proof, and what the desk sees of it.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class ProofThreadTests(DatabaseEngine engine)
{
    private const string Receipt = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
    private const string Corrected = "王秀珍遗失押金收据一张，收据号：0036281，金额：贰仟元整（2000元），声明作废。";

    private const string Profile = """

        desk:
          address: 滨河市望江路66号一楼广告服务厅
          hotline: 0599-8846 1120
          telephones: [0599-8846 1100]
          publicUrl: https://gg.example.cn/
          linkDays: 30
        """;

    private EngineDesk desk = null!;
    private string id = "";

    [SetUp]
    public async Task OpenDesk()
    {
        desk = await EngineDesk.OpenAsync(engine, Profile);
        id = (await desk.TakeAsync(Receipt)).Id.ToString();
    }

    [TearDown]
    public async Task CloseDesk()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    private static CancellationToken Stop => CancellationToken.None;

    [Test]
    public async Task The_sheet_bears_the_link_where_the_paper_names_its_address()
    {
        FinishedProofs proofs = (await new ProofNotice(desk.Bench).RunAsync(new() { Id = id, By = EngineDesk.Manager }, Stop)).Done();

        Assert.That(proofs.Made[0].Token, Has.Length.EqualTo(32).And.Matches("^[0-9a-f]+$"));
        Assert.That(proofs.Made[0].Link, Is.EqualTo($"https://gg.example.cn/p/{proofs.Made[0].Token}"));
        string[] marks = [.. proofs.Pages.SelectMany(page => page.Marks).Select(mark => mark.GetType().Name)];
        Assert.That(marks.Count(name => name == "Modules"), Is.EqualTo(1), "one QR code");
    }

    [Test]
    public async Task What_the_advertiser_asks_waits_for_the_desk_and_is_in_the_history()
    {
        ProofMade sheet = await ProofAsync();

        ProofComment asked = (await CommentAsync(sheet.Token, "身份证号要不要登全？\n<b>350702194510012049</b>")).Done();
        bool waited = (await IsWaitingAsync(), (await LineAsync()).AwaitsReply) == (true, true);
        ProofComment told = (await new CommentOnProof(desk.Bench).RunAsync(
            new() { Id = id, Words = "不用，按规定隐去", By = EngineDesk.Manager }, Stop)).Done();

        Assert.That(waited, Is.True);
        Assert.That((asked.Number, asked.Side, told.Number, told.Side),
            Is.EqualTo((1, CommentSide.Advertiser, 2, CommentSide.Desk)));
        Assert.That((await IsWaitingAsync(), (await LineAsync()).AwaitsReply), Is.EqualTo((false, false)));
        Assert.That((await ThreadAsync(sheet.Token)).Select(one => one.Words), Is.EqualTo(
            (string[])["身份证号要不要登全？\n<b>350702194510012049</b>", "不用，按规定隐去"]));
        Assert.That((await desk.HistoryAsync(id)).TakeLast(2), Is.EqualTo(
            (string[])["清样留言：身份证号要不要登全？ <b>350702194510012049</b>", "清样留言：不用，按规定隐去"]));
        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).IsRefused(out Refusal? why, out _), Is.False, why?.Message);
    }

    [Test]
    public async Task A_no_with_its_wish_waits_until_another_sheet_is_out_and_then_the_old_link_leads_to_it()
    {
        ProofMade first = await ProofAsync();
        (await AnswerAsync(first, isApproved: false, words: "收据号应是0036281")).Done();
        bool waited = await IsWaitingAsync();

        (await new ReviseNotice(desk.Bench).RunAsync(new() { Id = id, Text = Corrected, By = EngineDesk.Manager }, Stop)).Done();
        desk.Clock.Now += TimeSpan.FromMinutes(5);
        ShownProof between = await ShowAsync(first.Token);
        await ProofAsync();
        ShownProof after = await ShowAsync(first.Token);

        Assert.That((waited, await IsWaitingAsync()), Is.EqualTo((true, false)));
        Assert.That(between.State, Is.EqualTo(ProofState.Superseded));
        Assert.That((after.State, after.Proof.Revision, after.Printed), Is.EqualTo((ProofState.ConfirmAgain, 2, Corrected)));
        Assert.That(after.Thread.Single().Answer, Is.False);
        Assert.That(await desk.HistoryAsync(id), Has.Some.EqualTo("不同意清样（链接）：收据号应是0036281"));
    }

    [Test]
    public async Task An_answer_is_to_what_was_seen_and_to_nothing_else()
    {
        ProofMade first = await ProofAsync();
        ShownProof seen = await ShowAsync(first.Token);
        (await new ReviseNotice(desk.Bench).RunAsync(new() { Id = id, Text = Corrected, By = EngineDesk.Manager }, Stop)).Done();
        desk.Clock.Now += TimeSpan.FromMinutes(5);
        await ProofAsync();

        Outcome<AnsweredProof> stale = await AnswerAsync(first, isApproved: true, seen.Proof.ShownAs);
        Outcome<AnsweredProof> unnamed = await AnswerAsync(first, isApproved: true);
        Outcome<AnsweredProof> fresh = await AnswerAsync(first, isApproved: true, (await ShowAsync(first.Token)).Proof.ShownAs);

        Assert.That(stale.Why().Code, Is.EqualTo("PROOF-CHANGED"));
        Assert.That(unnamed.Why().Code, Is.EqualTo("PROOF-CHANGED"), "the sheet with this link was another");
        Assert.That(fresh.Done().Proof.Revision, Is.EqualTo(2));
        Assert.That((await ShowAsync(first.Token)).State, Is.EqualTo(ProofState.Confirmed));
    }

    [Test]
    public async Task Unknown_taken_back_and_too_old_links_are_told_the_same_by_every_verb()
    {
        ProofMade back = await ProofAsync();
        (await new RevokeProofs(desk.Bench).RunAsync(new(id, EngineDesk.Manager), Stop)).Done();
        desk.Clock.Now += TimeSpan.FromMinutes(1);
        ProofMade old = await ProofAsync();
        Assert.That((await ShowAsync(old.Token)).State, Is.EqualTo(ProofState.Waiting), "a sheet after the revocation opens");
        desk.Clock.Now = new(2026, 12, 26, 9, 0, 0, TimeSpan.FromHours(8)); // 31 days after the last run

        HashSet<(string, string, RefusalKind)> told = [];
        foreach (string token in (string[])[new('0', 32), "", back.Token, old.Token])
        {
            told.Add(Told(await new ShowProof(desk.Bench).RunAsync(new(token), Stop)));
            told.Add(Told(await new DrawProof(desk.Bench).RunAsync(new(token, IsSvg: true), Stop)));
            told.Add(Told(await new FetchTearsheet(desk.Bench).RunAsync(new() { Token = token }, Stop)));
            told.Add(Told(await new ApproveProof(desk.Bench).RunAsync(new(new(AnswerWay.Link, "", token)), Stop)));
            told.Add(Told(await new DeclineProof(desk.Bench).RunAsync(new(new(AnswerWay.Link, "", token)), Stop)));
            if (token.Length == 0) continue;
            told.Add(Told(await CommentAsync(token, "在吗")));
            told.Add(Told(await new ReadThread(desk.Bench).RunAsync(new() { Token = token }, Stop)));
        }

        Assert.That(told.Single().Item1, Is.EqualTo("PROOF-UNKNOWN"));
        Assert.That((await new ApproveProof(desk.Bench).RunAsync(new(new(AnswerWay.Word, id, back.Word)), Stop)).Why().Code,
            Is.EqualTo("PROOF-REVOKED"), "the word of a sheet that was taken back is worth nothing either");

        static (string, string, RefusalKind) Told<T>(Outcome<T> outcome) =>
            (outcome.Why().Code, outcome.Why().Message, outcome.Why().Kind);
    }

    [Test]
    public async Task After_the_cut_off_the_link_still_shows_the_proof_but_takes_no_yes()
    {
        ProofMade sheet = await ProofAsync();
        desk.Clock.Now = new(2026, 11, 24, 16, 1, 0, TimeSpan.FromHours(8));

        Assert.That((await ShowAsync(sheet.Token)).State, Is.EqualTo(ProofState.Late));
        Assert.That((await AnswerAsync(sheet, isApproved: true)).Why().Code, Is.EqualTo("PROOF-LATE"));
        Assert.That((await new ApproveProof(desk.Bench).RunAsync(
            new(new(AnswerWay.Telephone, id, "") { By = EngineDesk.Manager }), Stop)).IsRefused(out _), Is.False, "the desk decides");
    }

    [Test]
    public async Task A_sheet_for_another_person_does_not_come_to_light_under_the_first_ones_link()
    {
        ProofMade own = await ProofAsync();
        desk.Clock.Now += TimeSpan.FromMinutes(1);
        await ProofAsync("代理人老周");

        ShownProof shown = await ShowAsync(own.Token);

        Assert.That(shown.State, Is.EqualTo(ProofState.Superseded), "it was revoked when the other went out");
        Assert.That(shown.Proof.MadeAt, Is.EqualTo(StoreDesk.InTime));
    }

    [Test]
    public async Task The_same_words_sent_twice_are_one_comment_and_nobody_fills_the_store()
    {
        ProofMade sheet = await ProofAsync();
        await CommentAsync(sheet.Token, "在吗");

        Assert.That((await CommentAsync(sheet.Token, "  在吗 ")).Done().Number, Is.EqualTo(1));
        for (int said = 1; said < CommentOnProof.MostAnHour; said++) (await CommentAsync(sheet.Token, $"第 {said} 句")).Done();
        Assert.That((await CommentAsync(sheet.Token, "还有")).Why().Code, Is.EqualTo("COMMENT-MANY"));
        desk.Clock.Now += TimeSpan.FromMinutes(61);
        Assert.That((await CommentAsync(sheet.Token, "还有")).IsRefused(out _), Is.False);
        Assert.That((await CommentAsync(sheet.Token, " \n ")).Why().Code, Is.EqualTo("COMMENT-EMPTY"));
        Assert.That((await CommentAsync(sheet.Token, new('长', ProofComment.MostUnits + 1))).Why().Code, Is.EqualTo("COMMENT-LONG"));
    }

    [Test]
    public async Task What_is_shown_are_the_figures_of_the_sheet()
    {
        ShownProof shown = await ShowAsync((await ProofAsync()).Token);

        Assert.That(shown.Next!.Value.ReplyBy, Is.EqualTo(new DateTimeOffset(2026, 11, 24, 16, 0, 0, TimeSpan.FromHours(8))));
        Assert.That(shown.ReadBack.Select(line => line.Name), Does.Contain("票号"));
        Assert.That(shown.ReadBack.Single(line => line.Name == "票号").Groups.Select(group => group.Words), Is.EqualTo(
            (string[])["0036", "218"]));
        Assert.That(shown.Price, Does.StartWith("120 元"));
        Assert.That(shown.Size!.Value.Width, Is.GreaterThan(40));
    }

    private async Task<ProofMade> ProofAsync(string recipient = "") => (await new ProofNotice(desk.Bench).RunAsync(
        new() { Id = id, By = EngineDesk.Manager, For = recipient }, Stop)).Done().Made[0];

    private async Task<ShownProof> ShowAsync(string token) => (await new ShowProof(desk.Bench).RunAsync(new(token), Stop)).Done();

    private Task<Outcome<ProofComment>> CommentAsync(string token, string words) =>
        new CommentOnProof(desk.Bench).RunAsync(new() { Token = token, Words = words }, Stop);

    private async Task<IReadOnlyList<ProofComment>> ThreadAsync(string token) =>
        (await new ReadThread(desk.Bench).RunAsync(new() { Token = token }, Stop)).Done().Comments;

    private Task<Outcome<AnsweredProof>> AnswerAsync(ProofMade sheet, bool isApproved, string? shownAs = null, string words = "")
    {
        var reply = new ProofReply(AnswerWay.Link, "", sheet.Token) { ShownAs = shownAs, Words = words };
        return isApproved
            ? new ApproveProof(desk.Bench).RunAsync(new(reply), Stop) : new DeclineProof(desk.Bench).RunAsync(new(reply), Stop);
    }

    private async Task<bool> IsWaitingAsync() => (await new ListNotices(desk.Bench).RunAsync(new(EngineDesk.Issue, null), Stop))
        .Done().Items.Single(item => item.Notice.Id.ToString() == id).AwaitsReply;

    private async Task<ShowIssue.Line> LineAsync() =>
        (await new ShowIssue(desk.Bench).RunAsync(new(EngineDesk.Issue, null), Stop)).Done().Lines.Single();
}
