using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>What stored notices cost, what customers were told, and how the two come apart.</summary>
public sealed class PriceVerbTests
{
    private const string Receipt = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";
    private const string WrongNumber = "王秀珍遗失押金收据一张，收据号：0036281，金额：贰仟元整（2000元），声明作废。";
    private const string Longer =
        "王秀珍遗失滨河市望江物业服务有限公司于2026年3月5日开具的押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。"
        + "捡到者请与本人联系，电话：15200000138。";
    private const string Correction = "更正：本报2026年11月25日刊登的王秀珍遗失声明中，收据号“0036281”应为“0036218”，特此更正。";
    private const string Id = "BC20261125-0001";

    private static readonly DateOnly Later = StoreDesk.Issue.AddDays(7);
    private static readonly Actor Manager = StoreDesk.Clerk;

    private StoreDesk desk = null!;

    [SetUp]
    public void OpenDesk() => desk = new();

    [TearDown]
    public void CloseDesk() => desk.Dispose();

    [Test]
    public async Task A_notice_is_quoted_when_it_is_taken()
    {
        TakenNotice taken = await TakeAsync(Receipt);

        Assert.That((taken.Price!.Quote.Total, taken.Price.Quote.Reckoning), Is.EqualTo((120m, "3 行 × 40 元")));
        ListNotices.Item item = (await new ListNotices(desk.Bench).RunAsync(new(null, null), Stop)).Done().Items.Single();
        Assert.That(item.Price, Is.EqualTo(new ListedPrice(3, 120m)));
        Assert.That((await new ShowNotice(desk.Bench).RunAsync(new() { Id = Id }, Stop)).Done().Price, Is.EqualTo(taken.Price));
        NoticeCost cost = await CostAsync();
        Assert.That((cost.Stands, cost.Difference, cost.Now), Is.EqualTo((true, 0m, taken.Price)));
    }

    [Test]
    public async Task A_longer_text_is_a_difference_to_pay_until_it_is_quoted()
    {
        await TakeAsync(Receipt);
        await ReviseAsync(Longer);

        NoticeCost changed = await CostAsync();
        PriceNotice.Priced quoted = (await QuoteAsync()).Done();
        NoticeCost told = await CostAsync();

        Assert.That((changed.Stands, changed.Told!.Quote.Total), Is.EqualTo((false, 120m)));
        Assert.That(changed.Difference, Is.EqualTo(changed.Now.Quote.Total - 120m).And.GreaterThan(0m));
        Assert.That(changed.Now.Basis.ColumnLines * 40m, Is.EqualTo(changed.Now.Quote.Total));
        Assert.That(quoted.Cost.Now.Quote, Is.EqualTo(changed.Now.Quote));
        Assert.That((told.Stands, told.Difference), Is.EqualTo((true, 0m)));
        Assert.That(((await QuoteAsync()).Why().Code, (await QuoteAsync()).Why().Kind), Is.EqualTo(("QUOTE-STANDS", RefusalKind.Conflict)));
        Assert.That((await new TellHistory(desk.Bench).RunAsync(new() { Id = Id }, Stop)).Done().Lines[^1].What,
            Is.EqualTo($"报价：{Money.Show(told.Now.Quote.Total)} 元"));
    }

    [Test]
    public async Task A_shorter_text_is_a_difference_to_return()
    {
        await TakeAsync(Longer);
        await ReviseAsync(Receipt);

        Assert.That((await CostAsync()).Difference, Is.LessThan(0m));
    }

    [Test]
    public async Task What_was_told_stands_when_the_rate_card_changes_and_falls_with_the_words()
    {
        await TakeAsync(Receipt);
        Workbench dearer = DeskWith("perLine: 40", "perLine: 100");

        NoticeCost same = (await new PriceNotice(dearer).RunAsync(new(Id), Stop)).Done().Cost;
        await ReviseAsync(WrongNumber);
        NoticeCost other = (await new PriceNotice(dearer).RunAsync(new(Id), Stop)).Done().Cost;

        Assert.That((same.Stands, same.Now.Quote.Total), Is.EqualTo((true, 120m)), "a price that was told is kept");
        Assert.That((other.Stands, other.Now.Quote.Total, other.Difference), Is.EqualTo((false, 300m, 180m)));
    }

    [Test]
    public async Task What_was_told_stands_when_the_card_counts_items_otherwise()
    {
        await TakeAsync("王秀珍遗失押金收据三张，收据号：0036218、0036219、0036220，声明作废。");
        Workbench counting = DeskWith("perLine: 40", "count: number\n  perLine: 40");

        NoticeCost cost = (await new PriceNotice(counting).RunAsync(new(Id), Stop)).Done().Cost;

        Assert.That((cost.Stands, cost.Difference), Is.EqualTo((true, 0m)));
    }

    [Test]
    public async Task A_proof_tells_the_price_of_all_runs_and_that_is_told_from_then_on()
    {
        await TakeAsync(Receipt);
        await ReviseAsync(Longer);
        decimal once = (await CostAsync()).Now.Quote.Total;
        (await new MoveNotice(desk.Bench).RunAsync(new() { Id = Id, To = Later, IsFurther = true, By = Manager }, Stop)).Done();

        Quote onSheet = (await desk.ProofAsync(Id)).Quote;

        NoticeCost cost = await CostAsync();
        Assert.That(onSheet.Total, Is.EqualTo(2 * once));
        Assert.That((cost.Stands, cost.Now.Quote), Is.EqualTo((true, onSheet)));
        await AssertLedgerHoldsAsync();
    }

    [Test]
    public async Task Three_runs_have_their_discount_and_each_its_share()
    {
        await TakeAsync(Receipt, Later, Later.AddDays(7));

        NoticeCost cost = await CostAsync();

        Assert.That(cost.Now.Quote.Lines.Select(line => (line.Words, line.Yuan)),
            Is.EqualTo(new[] { ("3 行 × 40 元，刊 3 次", 360m), ("刊 3 次起优惠 10%", -36m) }));
        Assert.That((await new ListNotices(desk.Bench).RunAsync(new(Later, null), Stop)).Done().Items.Single().Price,
            Is.EqualTo(new ListedPrice(3, 108m)));
    }

    [Test]
    public async Task A_run_withdrawn_before_a_proof_costs_nothing_and_after_one_a_fee()
    {
        await TakeAsync(Receipt, Later);
        await WithdrawAsync("/2");
        NoticeCost before = await CostAsync();
        await desk.ProofAsync(Id);
        desk.Clock.Now += TimeSpan.FromMinutes(5);
        await WithdrawAsync("/1");
        NoticeCost after = await CostAsync();

        Assert.That((before.Now.Quote.Total, before.Difference), Is.EqualTo((120m, -120m)));
        Assert.That((after.Now.Quote.Total, after.Difference), Is.EqualTo((24m, -96m)));
        Assert.That(after.Now.Quote.Lines.Single().Words, Is.EqualTo("第 1 次撤稿，已排版，收 20%"));
    }

    [TestCase("#加价 加急\n", 156)]
    [TestCase("#加价 加急、指定位置\n", 180)]
    [TestCase("", 120)]
    public async Task What_is_ordered_beside_the_notice_is_charged(string instruction, decimal yuan) =>
        Assert.That((await TakeAsync(instruction + Receipt)).Price!.Quote.Total, Is.EqualTo(yuan));

    [TestCase("#加价 套红", "套红")]
    [TestCase("#加价 加急 快点", "快点")]
    [TestCase("#加价 加框", "加框")]
    [TestCase("#加价", "空白")]
    public void What_the_paper_does_not_sell_is_an_error(string instruction, string word)
    {
        Finding found = TestDesk.Check(TestDesk.Paper("tabloid"), $"{instruction}\n{Receipt}", StoreDesk.Issue)[0].Findings
            .Single(finding => finding.Code == PriceFindings.Extra.Code);

        Assert.That(found.Message, Is.EqualTo($"“#加价”里的“{word}”不在本报价目里，可写 加急、指定位置"));
    }

    [Test]
    public async Task A_notice_that_nobody_can_set_has_no_price()
    {
        await TakeAsync("#版式 跨5栏\n" + Receipt);
        Workbench narrow = DeskWith("columns: { count: 5", "columns: { count: 4");

        Assert.That((await new PriceNotice(narrow).RunAsync(new(Id), Stop)).Why().Code, Is.EqualTo("NOTICE-UNPRICED"));
        Assert.That((await new PriceNotice(desk.Bench).RunAsync(new("BC20261125-0099"), Stop)).Why().Code, Is.EqualTo("NOTICE-UNKNOWN"));
    }

    [Test]
    public void Every_notice_of_a_text_is_checked_with_its_lines_and_price()
    {
        var request = new CheckNotices.Request { Text = $"{Receipt}\n---\n{Longer}", PrintDate = StoreDesk.Issue };

        PricedNotice[] prices = [.. new CheckNotices(desk.Bench).Run(request).Done().Prices.Select(price => price!)];

        Assert.That((prices[0].Basis.ColumnLines, prices[0].Quote.Total), Is.EqualTo((3, 120m)));
        Assert.That(prices[1].Basis.ColumnLines, Is.GreaterThan(3));
        Assert.That(prices[1].Quote.Total, Is.EqualTo(prices[1].Basis.ColumnLines * 40m));
    }

    [Test]
    public async Task A_correction_is_free_once_where_the_manuscript_proves_that_the_paper_erred()
    {
        await TakeAsync(Receipt);
        await ReviseAsync(WrongNumber);
        await RunAsync();

        TakenNotice free = await CorrectAsync(Later), charged = await CorrectAsync(Later.AddDays(7));

        Assert.That(free.Price!.Quote.Total, Is.Zero);
        Assert.That(free.Price.Quote.Lines[^1].Words, Is.EqualTo("更正免费一次，底稿作“0036218”，见报作“0036281”"));
        Assert.That(charged.Price!.Quote.Total, Is.GreaterThan(0m), "one correction is free");
        Assert.That((await CostAsync(free.Id.ToString())).Stands, "and it stays so");
        await AssertLedgerHoldsAsync();
    }

    [Test]
    public async Task A_correction_of_what_the_manuscript_had_wrong_is_paid_for()
    {
        await TakeAsync(WrongNumber);
        await RunAsync();

        Assert.That((await CorrectAsync(Later)).Price!.Quote.Total, Is.GreaterThan(0m));
    }

    [Test]
    public async Task What_has_run_keeps_its_share_when_the_words_of_later_runs_change()
    {
        await TakeAsync(Receipt, Later);
        await RunAsync();
        desk.Clock.Now += TimeSpan.FromDays(2);
        await ReviseAsync(Longer);

        NoticeCost cost = await CostAsync();

        Assert.That(cost.Now.Quote.ShareOf(1), Is.EqualTo(120m));
        Assert.That(cost.Now.Quote.ShareOf(2), Is.EqualTo(cost.Now.Basis.ColumnLines * 40m).And.GreaterThan(120m));
        Assert.That(cost.Difference, Is.EqualTo(cost.Now.Quote.ShareOf(2) - 120m));
    }

    [Test]
    public async Task A_quote_that_was_changed_past_the_program_breaks_the_ledger()
    {
        await TakeAsync(Receipt);
        await AssertLedgerHoldsAsync();
        await desk.TamperAsync("DROP TRIGGER quote_share_never_changes; UPDATE quote_share SET yuan = '1'");

        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).Why().Message, Does.Contain(Id));
    }

    [TestCase("tabloid", "seal,licence")]
    [TestCase("broadsheet", "seal,licence,court")]
    [TestCase("gutter", "seal,licence,passport,vehicle,invoice,personal,missing,correction")]
    public void Kinds_without_a_price_of_their_own_take_the_papers_rule_and_are_told(string paper, string own)
    {
        CheckPrices.Card card = new CheckPrices(desk.Bench).Run(new(paper)).Done();

        Assert.That(card.Lines.Where(line => line.IsOwn).Select(line => line.Key.ToString()), Is.EquivalentTo(own.Split(',')));
        Assert.That(card.Lines.Where(line => !line.IsOwn).Select(line => line.Rule).Distinct(), Is.EqualTo([card.Rates.Rule]));
        Assert.That(card.Lines.SelectMany(line => line.Kinds).Select(kind => kind.Id),
            Is.EquivalentTo(TestDesk.Catalogue.Kinds.Where(kind => kind.FormOf is null).Select(kind => kind.Id)));
    }

    private async Task<TakenNotice> TakeAsync(string text, params DateOnly[] also)
    {
        List<TakenNotice> taken = [];
        var request = new AddNotices.Request { Text = text, Issue = StoreDesk.Issue, Also = also, By = Manager };
        await foreach (Outcome<HandedNotice> one in new AddNotices(desk.Bench).RunAsync(request, Stop))
            taken.Add(((HandedNotice.Taken)one.Done()).As);
        return taken.Single();
    }

    private async Task<NoticeCost> CostAsync(string id = Id) => (await new PriceNotice(desk.Bench).RunAsync(new(id), Stop)).Done().Cost;

    private Task<Outcome<PriceNotice.Priced>> QuoteAsync() => new QuoteNotice(desk.Bench).RunAsync(new() { Id = Id, By = Manager }, Stop);

    private async Task ReviseAsync(string text) =>
        (await new ReviseNotice(desk.Bench).RunAsync(new() { Id = Id, Text = text, By = Manager }, Stop)).Done();

    private async Task WithdrawAsync(string which) =>
        (await new WithdrawNotice(desk.Bench).RunAsync(new() { Id = Id + which, Why = "登报人不登了", By = Manager }, Stop)).Done();

    private async Task RunAsync()
    {
        await desk.ApproveAsync(Id);
        (await new PublishIssue(desk.Bench).RunAsync(new(new() { Issue = StoreDesk.Issue, By = Manager }), Stop)).Done();
    }

    private async Task<TakenNotice> CorrectAsync(DateOnly day) => (await new CorrectNotice(desk.Bench).RunAsync(
        new() { Id = Id, Text = Correction, Issue = day, By = Manager }, Stop)).Done();

    private async Task AssertLedgerHoldsAsync() => (await new VerifyLedger(desk.Bench).RunAsync(Stop)).Done();

    // The same store, and a tabloid that is otherwise in one thing.
    private Workbench DeskWith(string was, string now)
    {
        string from = Path.Combine(TemplateFolder.Find().Done(), "papers", "tabloid.yaml");
        string profile = Path.Combine(Path.GetDirectoryName(desk.Database)!, "tabloid.yaml");
        File.WriteAllText(profile, File.ReadAllText(from).Replace(was, now, StringComparison.Ordinal));
        var places = new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(desk.Database, _ => null))
        {
            Profiles = new Dictionary<string, string> { ["tabloid"] = profile },
        };
        return new(places, desk.Clock);
    }

    private static CancellationToken Stop => CancellationToken.None;
}
