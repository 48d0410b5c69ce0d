using Classifieds.Desk.Checks;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Testing;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Desk;

/// <summary>A kind that is set goes with the revision, holds for the words that follow, and is told on proof, page and in
/// history.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class SetKindOnStoreTests(DatabaseEngine engine)
{
    private const string Receipt = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
    private const string Id = "BC20261125-0001";

    private static readonly KindId Set = new("lost-permit");

    private EngineDesk desk = null!;

    [SetUp]
    public async Task OpenDesk() => desk = await EngineDesk.OpenAsync(engine);

    [TearDown]
    public async Task CloseDesk()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [TestCase("", "lost-permit")]
    [TestCase("#分类 lost-permit\n", null)]
    [TestCase("#分类 lost-seal\n", "lost-permit")]
    public async Task It_is_kept_with_the_revision_whether_typed_or_in_the_words(string line, string? typed)
    {
        HandedNotice handed = (await desk.HandAsync(
            new() { Text = line + Receipt, Issue = EngineDesk.Issue, Kind = typed, By = EngineDesk.Manager })).Single().Done();
        ShowNotice.Shown shown = await ShowAsync();

        Assert.That(handed, Is.InstanceOf<HandedNotice.Taken>());
        Assert.That((shown.Notice.Kind, shown.Content!.Kind, shown.Content.SetKind), Is.EqualTo((Set, Set, Set)));
        Assert.That(shown.Content.Manuscript, Is.EqualTo(line + Receipt), "the manuscript is kept to the letter");
        Assert.That(await desk.HistoryAsync(Id), Has.Some.StartsWith("收稿（分类定为"));
    }

    [Test]
    public async Task Words_that_follow_are_of_the_kind_that_was_set_until_somebody_says_otherwise()
    {
        await desk.HandAsync(new() { Text = Receipt, Issue = EngineDesk.Issue, Kind = Set.ToString(), By = EngineDesk.Manager });

        KindId after = (await ReviseAsync(Receipt.Replace("0036218", "0036281"), null)).Done().Content.Kind;
        KindId byWords = (await ReviseAsync(Receipt.Replace("0036218", "0036281"), "auto")).Done().Content.Kind;
        KindId again = (await ReviseAsync($"#分类 {Set}\n" + Receipt, null)).Done().Content.Kind;
        Outcome<Revision> unknown = await ReviseAsync(Receipt, "lost-umbrela");

        Assert.That((after, byWords, again), Is.EqualTo((Set, new KindId("lost-receipt"), Set)));
        Assert.That(unknown.Why().Code, Is.EqualTo("KIND-UNLISTED"));
        Assert.That((await ShowAsync()).Notice.Kind, Is.EqualTo(Set));
        Assert.That(await desk.HistoryAsync(Id), Has.Some.StartsWith("改稿，成第 2 版（分类定为").And.Some.EqualTo("改稿，成第 3 版"));
    }

    [Test]
    public async Task It_is_told_on_the_proof_and_in_the_report_of_the_page()
    {
        await desk.HandAsync(new() { Text = Receipt, Issue = EngineDesk.Issue, Kind = Set.ToString(), By = EngineDesk.Manager });

        FinishedProofs proofs = (await new ProofNotice(desk.Bench).RunAsync(new() { Id = Id, By = EngineDesk.Manager }, Stop)).Done();
        await new ApproveProof(desk.Bench).RunAsync(new(new(AnswerWay.Word, Id, proofs.Made[0].Word)), Stop);
        IssuePage page = (await new MakeIssuePage(desk.Bench).RunAsync(new() { Issue = EngineDesk.Issue, By = EngineDesk.Manager }, Stop))
            .Done();

        string words = string.Concat(proofs.Pages.SelectMany(one => one.Elements).OfType<PageElement.GlyphRun>()
            .SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));
        Assert.That(words, Does.Contain("分类由人定为“"));
        Assert.That(page.Page.Report.Findings.Select(finding => finding.Code), Has.One.EqualTo("KIND-SET"));
    }

    [Test]
    public async Task A_move_reads_the_words_as_of_the_kind_that_was_set()
    {
        await desk.HandAsync(new() { Text = Receipt, Issue = EngineDesk.Issue, Kind = Set.ToString(), By = EngineDesk.Manager });

        Notice moved = (await new MoveNotice(desk.Bench).RunAsync(
            new() { Id = Id, To = new(2026, 12, 3), By = EngineDesk.Manager }, Stop)).Done();

        Assert.That((moved.Kind, moved.State), Is.EqualTo((Set, NoticeState.Submitted)));
    }

    [Test]
    public async Task An_unknown_kind_is_refused_with_the_nearest_before_anything_is_read()
    {
        Outcome<HandedNotice> added = (await desk.HandAsync(
            new() { Text = Receipt, Issue = EngineDesk.Issue, Kind = "lost-reciept", By = EngineDesk.Manager })).Single();
        Outcome<CheckedPaste> read = new CheckNotices(desk.Bench).Run(
            new() { Text = Receipt, PrintDate = EngineDesk.Issue, Kind = "lost-reciept" });

        Assert.That((added.Why().Code, added.Why().Kind), Is.EqualTo(("KIND-UNLISTED", RefusalKind.Usage)));
        Assert.That(added.Why().Message, Does.Contain("（lost-receipt）"));
        Assert.That(read.Why().Code, Is.EqualTo("KIND-UNLISTED"));
    }

    private static CancellationToken Stop => CancellationToken.None;

    private async Task<ShowNotice.Shown> ShowAsync() =>
        (await new ShowNotice(desk.Bench).RunAsync(
            new() { Id = Id, Words = WordsShown.Manuscript, By = EngineDesk.Manager }, Stop)).Done();

    private Task<Outcome<Revision>> ReviseAsync(string text, string? kind) =>
        new ReviseNotice(desk.Bench).RunAsync(new() { Id = Id, Text = text, Kind = kind, By = EngineDesk.Manager }, Stop);
}
