using System.Net;
using System.Text;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Testing;
using Classifieds.WebTests.Accounts;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>What is done on a notice's page beside its words: 收款, 退款, 收据, 补登; and what was taken before of the same number.</summary>
public sealed class MoneyTests
{
    private const string Words = "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。";

    private static readonly Actor Manager = Actor.Alone("林知夏");

    private DeskUnderTest desk;

    private static CancellationToken Stop => CancellationToken.None;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        desk = await DeskUnderTest.OpenAsync(isWarm: false);
        await desk.AccountAsync();
        await desk.AccountAsync("方敏", role: Role.Clerk);
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    private async Task<string> TakeAsync(string text, DateOnly? day = null)
    {
        var request = new AddNotices.Request { Text = text, Issue = day ?? new(2026, 11, 30), By = Manager };
        await foreach (Outcome<HandedNotice> handed in new AddNotices(desk.Bench).RunAsync(request, Stop))
            if (handed.Done() is HandedNotice.Taken taken) return taken.As.Id.ToString();
        throw new InvalidOperationException("It was not taken.");
    }

    private async Task<Visitor> VisitorAsync(string name = "林知夏") => new Visitor(desk).Showing("desk", await desk.TokenAsync(name));

    private static async Task<string> PageAsync(Task<HttpResponseMessage> answering) =>
        WebUtility.HtmlDecode(await (await answering).Content.ReadAsStringAsync());

    [Test]
    public async Task A_notice_is_paid_in_two_parts_its_receipts_are_printed_and_money_goes_back()
    {
        (await new AddCustomer(desk.Bench).RunAsync(new() { Name = "滨河市恒润建材有限公司", Limit = 5000, By = Manager }, Stop)).Done();
        string id = await TakeAsync(Words), at = $"/clerk/notices/{id}";
        using Visitor manager = await VisitorAsync();

        HttpResponseMessage paid = await manager.PostAsync($"{at}/pay", ("amount", "10"), ("way", "微信"), ("payer", "沈佳怡"), ("words", ""));
        HttpResponseMessage charged = await manager.PostAsync($"{at}/pay", ("amount", ""), ("way", "挂账：滨河市恒润建材有限公司"));
        HttpResponseMessage returned = await manager.PostAsync($"{at}/refund", ("amount", "4.50"), ("way", "现金"), ("words", "多收"));

        Assert.That(paid.Headers.Location?.ToString(), Is.EqualTo($"{at}?done=pay"));
        Assert.That(charged.Headers.Location?.ToString(), Is.EqualTo($"{at}?done=pay"));
        Assert.That(returned.Headers.Location?.ToString(), Is.EqualTo($"{at}?done=refund"));
        string page = await PageAsync(manager.GetAsync($"{at}?done=refund"));
        Assert.That(page, Does.Contain("收款 · 微信").And.Contain("11月24日 10:00 · 沈佳怡 · 林知夏").And.Contain("收款 · 挂账").And.Contain("退款 · 现金")
            .And.Contain("−4.50").And.Contain("多收").And.Contain("欠 4.5 元").And.Contain("已退款"));
        HttpResponseMessage one = await manager.GetAsync($"{at}/receipt?number=1"), all = await manager.GetAsync($"{at}/receipt");
        Assert.That(one.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
        Assert.That(one.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("inline"));
        Assert.That(Encoding.ASCII.GetString((await one.Content.ReadAsByteArrayAsync())[..5]), Is.EqualTo("%PDF-"));
        Assert.That((await all.Content.ReadAsByteArrayAsync()).Length, Is.GreaterThan((await one.Content.ReadAsByteArrayAsync()).Length));
    }

    [TestCase("pay", "十块", "现金", "", "pay-amount", TestName = "A sum in words")]
    [TestCase("pay", "9999", "现金", "", "pay-amount", TestName = "More than is owed")]
    [TestCase("pay", "10", "贝壳", "", "pay-way", TestName = "A way that nobody pays by")]
    [TestCase("pay", "10", "挂账：没有这家", "", "pay-way", TestName = "An account that nobody has")]
    [TestCase("refund", "1", "", "", "refund-words", TestName = "A refund without a reason")]
    public async Task What_cannot_be_done_is_said_at_its_field_and_what_was_typed_stands_there(
        string deed, string amount, string way, string words, string field)
    {
        string id = await TakeAsync(Words);
        using Visitor manager = await VisitorAsync();
        await manager.PostAsync($"/clerk/notices/{id}/pay", ("amount", "5"), ("way", "现金"));

        HttpResponseMessage answer = await manager.PostAsync(
            $"/clerk/notices/{id}/{deed}", ("amount", amount), ("way", way), ("words", words), ("payer", "王秀珍"));

        string page = await PageAsync(Task.FromResult(answer));
        Assert.That((int)answer.StatusCode, Is.InRange(400, 499));
        Assert.That(page, Does.Contain($"href=\"#{field}\"").And.Contain("value=\"王秀珍\"").And.Contain($"value=\"{amount}\""));
    }

    [Test]
    public async Task Of_what_was_not_paid_there_is_no_receipt_and_a_clerk_gives_nothing_back()
    {
        string id = await TakeAsync(Words);
        using Visitor clerk = await VisitorAsync("方敏");

        HttpResponseMessage receipt = await clerk.GetAsync($"/clerk/notices/{id}/receipt");

        Assert.That(receipt.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await PageAsync(Task.FromResult(receipt)), Does.Contain("没有收过款"));
        await clerk.PostAsync($"/clerk/notices/{id}/pay", ("amount", "5"), ("way", "现金"));
        Assert.That(await PageAsync(clerk.GetAsync($"/clerk/notices/{id}")), Does.Contain("收款").And.Not.Contain("/refund"));
    }

    [Test]
    public async Task What_went_to_press_without_it_is_made_good_on_a_day_that_is_chosen()
    {
        string id = await TakeAsync(Words, new(2026, 11, 25)), at = $"/clerk/notices/{id}";
        string ready = await TakeAsync("李秀英遗失户口簿，声明作废。", new(2026, 11, 25));
        (await new ProofNotice(desk.Bench).RunAsync(new() { Id = ready, By = Manager }, Stop)).Done();
        (await new ApproveProof(desk.Bench).RunAsync(new(new ProofReply(AnswerWay.Telephone, ready, "") { By = Manager }), Stop)).Done();
        desk.Clock.Now = new(2026, 11, 24, 20, 0, 0, BeijingTime.Offset);
        (await new PublishIssue(desk.Bench).RunAsync(new(new()
        {
            Issue = new(2026, 11, 25), By = Manager, Asked = new() { Editor = "林知夏", Proofreader = "周叙" },
        }), Stop)).Done();
        using Visitor manager = await VisitorAsync();
        string before = await PageAsync(manager.GetAsync(at));

        HttpResponseMessage dayless = await manager.PostAsync($"{at}/make-good", ("to", ""));
        HttpResponseMessage made = await manager.PostAsync($"{at}/make-good", ("to", "2026-11-27"));

        Assert.That(before, Does.Contain("未刊").And.Contain($"action=\"{at}/make-good\"").And.Not.Contain("make-good 补登"));
        Assert.That((int)dayless.StatusCode, Is.EqualTo(400));
        Assert.That(made.Headers.Location?.ToString(), Is.EqualTo($"{at}?done=make-good"));
        string after = await PageAsync(manager.GetAsync($"{at}?done=make-good"));
        Assert.That(after, Does.Contain("已补登，不收费").And.Contain("11月27日 周五 补登").And.Not.Contain($"action=\"{at}/make-good\""));
    }

    [Test]
    public async Task What_was_taken_before_is_told_at_the_bench_and_on_the_notices_page()
    {
        const string lost = "王小明遗失居民身份证，号码：11010519491231002X，声明作废。";
        string first = await TakeAsync(lost);
        string other = await TakeAsync("滨河市沈记餐馆（经营者：王小明，身份证号码：11010519491231002X）遗失公章一枚，声明作废。", new(2026, 11, 28));
        IPage page = await desk.SignedInAsync();
        await desk.DraftAsync(page, lost.Replace("，声明", "，特此声明", StringComparison.Ordinal));

        ILocator card = page.Locator("#cards .card", new() { HasText = "声明遗失过" });
        await Assertions.Expect(card).ToContainTextAsync(first);
        Assert.That(await card.Locator("a").GetAttributeAsync("href"), Is.EqualTo($"/clerk/notices/{first}"));
        await page.FillAsync("#text", "");
        await Assertions.Expect(card).ToHaveCountAsync(0);

        string again = await TakeAsync(lost, new(2026, 12, 1));
        await page.GotoAsync($"{desk.Address}/clerk/notices/{again}");
        string before = await page.InnerTextAsync("[aria-labelledby=before-head]");
        Assert.That(before, Does.Contain("1 处有出入").And.Contain($"看 {first}").And.Contain(other).And.Not.Contain("11010519491231002X"));
        Assert.That(await page.Locator("[aria-labelledby=before-head] tbody tr").CountAsync(), Is.EqualTo(2));
        Assert.That(desk.Faults, Is.Empty);
        await page.Context.CloseAsync();
    }
}
