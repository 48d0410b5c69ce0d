using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Proofs;
using Classifieds.Testing;
using Microsoft.Playwright;

namespace Classifieds.WebTests.Advertiser;

/// <summary>The advertiser's page in every state: axe finds nothing, it fits its window, and its picture lies in
/// artifacts/screens.</summary>
public sealed class ProofScreenTests : ProofFixture
{
    private const string Other = "沈佳怡遗失居民身份证，号码：350702199003172046，声明作废。";

    private ProofDesk desk;

    [SetUp]
    public async Task OpenAsync() => desk = await ProofDesk.OpenAsync(Shared);

    private static CancellationToken Stop => CancellationToken.None;

    [TestCase(360, false), TestCase(1280, false), TestCase(2560, false), TestCase(360, true), TestCase(1280, true)]
    public async Task Waiting(int width, bool isDark) => await LookAsync("proof-waiting", "请您核对确认", width, isDark);

    [TestCase(360, false), TestCase(1280, true)]
    public async Task Talked_about(int width, bool isDark)
    {
        await AnswerAsync(isApproved: false, "收据号应是 0036281，\n金额不变");
        Shared.Clock.Now += TimeSpan.FromMinutes(20);
        await new CommentOnProof(Shared.Bench).RunAsync(
            new() { Id = desk.Id, Words = "收到，马上改，十分钟后请再打开这个网址。", By = ProofDesk.Clerk }, Stop);
        await LookAsync("proof-declined", "修改意见已送到", width, isDark);
    }

    [Test]
    public async Task Confirmed()
    {
        await AnswerAsync(isApproved: true);
        await LookAsync("proof-confirmed", "已确认", 360);
    }

    [Test]
    public async Task Being_changed_and_to_be_confirmed_again()
    {
        await AnswerAsync(isApproved: true);
        await desk.ReviseAsync(Other);
        await LookAsync("proof-superseded", "报社正在改，请等新清样", 360);
        await desk.ProofAsync();
        await LookAsync("proof-again", "文字改过，请再确认一次", 360);
        Assert.That((await desk.ShowAsync()).Price, Does.StartWith("120 元"), "of these words, not of those before");
    }

    [Test]
    public async Task Too_late()
    {
        Shared.Clock.Now = new(2026, 11, 24, 16, 30, 0, BeijingTime.Offset);
        await LookAsync("proof-late", "答复时间已过", 360);
    }

    [Test]
    public async Task Withdrawn()
    {
        await new WithdrawNotice(Shared.Bench).RunAsync(new() { Id = desk.Id, Why = "登报人不登了", By = ProofDesk.Clerk }, Stop);
        await LookAsync("proof-withdrawn", "已撤稿，不刊出", 360);
    }

    [Test]
    public async Task Published_with_its_tearsheet()
    {
        desk = await ProofDesk.OpenAsync(Shared, new(2026, 11, 26)); // an issue of its own: a printed one takes nothing more
        await AnswerAsync(isApproved: true);
        Shared.Clock.Now = new(2026, 11, 25, 20, 0, 0, BeijingTime.Offset);
        (await new PublishIssue(Shared.Bench).RunAsync(new(new()
        {
            Issue = desk.Runs, By = ProofDesk.Clerk, Asked = new PageAsked { Editor = "林知夏", Proofreader = "周叙" },
        }), Stop)).Done();

        await LookAsync("proof-published", "已刊出", 360);
        using HttpClient caller = Shared.Caller();
        HttpResponseMessage sheet = await caller.GetAsync($"/p/{desk.Token}/tearsheet");
        Assert.That((sheet.Content.Headers.ContentType!.MediaType, (await sheet.Content.ReadAsByteArrayAsync())[..5]),
            Is.EqualTo(("application/pdf", "%PDF-"u8.ToArray())));
    }

    [TestCase(360, false), TestCase(1280, true)]
    public async Task A_link_that_does_not_open(int width, bool isDark) => await LookAsync(
        "proof-shut", "这个链接打不开", width, isDark, $"{Shared.Address}/p/{new string('0', 32)}");

    [Test]
    public async Task What_is_wrong_with_a_form()
    {
        IBrowserContext window = await Browser.WindowAsync(360, 740);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(desk.Address);
        await page.ClickAsync("text=送出修改意见");
        await LookAtAsync(page, "proof-fault", 360, isDark: false);
        Assert.That(await page.EvaluateAsync<string>("() => document.activeElement.id"), Is.EqualTo("summary"));
        await window.CloseAsync();
    }

    [Test]
    public async Task On_paper()
    {
        IBrowserContext window = await Browser.WindowAsync(720, 1000);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(desk.Address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.That(await page.Locator("form:visible, .jump:visible").CountAsync(), Is.Zero);
        Assert.That(await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"),
            Is.EqualTo("rgb(255, 255, 255)"));
        await PictureAsync(page, "proof-print");
        await window.CloseAsync();
    }

    private async Task AnswerAsync(bool isApproved, string words = "")
    {
        var reply = new ProofReply(AnswerWay.Link, "", desk.Token) { Words = words };
        (isApproved
            ? await new ApproveProof(Shared.Bench).RunAsync(new(reply), Stop)
            : await new DeclineProof(Shared.Bench).RunAsync(new(reply), Stop)).Done();
    }

    private async Task LookAsync(string name, string head, int width, bool isDark = false, string? address = null)
    {
        IBrowserContext window = await Browser.WindowAsync(width, 900, isDark);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(address ?? desk.Address);
        Assert.That(await page.InnerTextAsync("h1"), Is.EqualTo(head));
        await LookAtAsync(page, name, width, isDark);
        await window.CloseAsync();
    }

    private static async Task LookAtAsync(IPage page, string name, int width, bool isDark)
    {
        await PictureAsync(page, $"{name}-{width}{(isDark ? "-dark" : "")}");
        Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
        Assert.That(await Browser.FaultsAsync(page), Is.Empty);
    }

    private static Task<byte[]> PictureAsync(IPage page, string name) => Browser.PictureAsync(page, new()
    {
        Path = Path.Combine(Repository.Root, "artifacts", "screens", $"{name}.png"), FullPage = true,
    });
}
