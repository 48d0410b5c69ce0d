using Classifieds.Desk.Notices;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>Every screen at three widths, light and dark: it fits its window, axe finds nothing, and its picture lies in
/// artifacts/screens.</summary>
public sealed class ScreenTests
{
    private const string Faulty = "沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。";

    private const string Public = """
        清算公告
        滨河市泰和物流有限公司（统一社会信用代码：91350702MA31XG8T5H）股东会已于2026年11月12日决议解散，并成立清算组，组长薛海涛，成员薛海涛、郑春燕。
        请债权人自本公告之日起45日内向清算组申报债权。联系人：薛海涛，电话：0599-8846 1201，地址：滨河市望江路8号。特此公告。
        滨河市泰和物流有限公司清算组
        2026年11月23日
        """;

    private DeskUnderTest desk, fresh;

    private string notice = "";

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        desk = await DeskUnderTest.OpenAsync();
        fresh = await DeskUnderTest.OpenAsync(isWarm: false);
        await desk.AccountAsync();
        await desk.AccountAsync("方敏", role: Role.Clerk);
        await desk.SecondStepAsync("方敏");
        await desk.AccountAsync("周正", role: Role.Examiner);
        await desk.AccountAsync("苏晓梅", role: Role.Editor);
        notice = (await TakeAsync(Public))[0];
        await TakeAsync(Faulty);
    }

    private async Task<List<string>> TakeAsync(string text)
    {
        var request = new AddNotices.Request { Text = text, Issue = new(2026, 11, 25), By = Actor.Alone("林知夏"), ForExamination = true };
        List<string> taken = [];
        await foreach (Outcome<HandedNotice> handed in new AddNotices(desk.Bench).RunAsync(request, CancellationToken.None))
            if (handed.Done() is HandedNotice.Taken one) taken.Add(one.As.Id.ToString());
        return taken;
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await desk.DisposeAsync();
        await fresh.DisposeAsync();
    }

    [TearDown]
    public void No_script_failed() => Assert.That(desk.Faults, Is.Empty);

    // Narrow is where it goes on: what can be pressed there can be pressed anywhere.
    private static readonly (int Width, int Height)[] Sizes = [(2560, 1440), (1280, 800), (360, 740)];

    [Test]
    public async Task Every_screen_fits_its_window_and_axe_finds_nothing()
    {
        await using (IBrowserContext window = await Browser.WindowAsync(360, 740))
        {
            IPage door = await window.NewPageAsync();
            await door.GotoAsync($"{fresh.Address}/sign-in");
            await LookAsync(door, "first-run");
            await door.ClickAsync("button.primary");
            await LookAsync(door, "first-run-faults");
            await door.GotoAsync($"{desk.Address}/sign-in");
            await LookAsync(door, "sign-in");
            await door.GotoAsync($"{desk.Address}/sign-in/code");
            await LookAsync(door, "entry");
            await door.GotoAsync($"{desk.Address}/sign-in");
            await door.FillAsync("#name", "方敏");
            await door.FillAsync("#password", DeskUnderTest.Password);
            await door.ClickAsync("button.primary");
            await LookAsync(door, "second-step");
        }
        await LookAtAccountsAsync();
        IPage page = await desk.SignedInAsync("林知夏", 360, 740);
        await desk.DraftAsync(page, $"您好，麻烦登一下\n{Faulty}\n谢谢");
        await page.WaitForSelectorAsync("#picture img");
        await LookAsync(page, "draft");
        await page.ClickAsync("#take");
        await LookAsync(page, "draft-missing");
        await page.ClickAsync("#mode");
        await page.WaitForSelectorAsync("#form-fields input");
        await LookAsync(page, "draft-form");
        await desk.DraftAsync(page, $"您好，登两则\n{Faulty}\n\n王小明遗失户口簿，户号：350702-11-0246，声明作废。");
        await LookAsync(page, "draft-several");
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("已保存");
        await page.ClickAsync("#several-link");
        await LookAsync(page, "parts");

        await page.GotoAsync($"{desk.Address}/clerk");
        await LookAsync(page, "list");
        await page.GotoAsync($"{desk.Address}/clerk/notices/{notice}");
        await page.ClickAsync("summary:has-text('改期')");
        await LookAsync(page, "notice");
        await page.ClickAsync("button:has-text('出清样')");
        await LookAsync(page, "proof-sent");
        await page.GotoAsync($"{desk.Address}/clerk/notices/{notice}/telephone");
        await LookAsync(page, "telephone");
        await page.GotoAsync($"{desk.Address}/examine");
        await LookAsync(page, "examine");
        await page.ClickAsync("td a");
        // Once for the day: at the next width it is read already.
        if (await page.Locator("button:has-text('看全文复核')").CountAsync() > 0) await page.ClickAsync("button:has-text('看全文复核')");
        await LookAsync(page, "examine-one");
        await page.GotoAsync($"{desk.Address}/clerk/search");
        await page.FillAsync("#words", "遗失");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("tbody");
        await LookAsync(page, "search");
        await page.GotoAsync($"{desk.Address}/no-such-page");
        await LookAsync(page, "refused");
        await page.Context.CloseAsync();

        async Task LookAtAccountsAsync()
        {
            IPage page = await desk.SignedInAsync("林知夏", 360, 740);
            await page.GotoAsync($"{desk.Address}/account");
            await LookAsync(page, "account");
            await page.ClickAsync("text=开通两步验证");
            await LookAsync(page, "second-step-set-up");
            await page.GotoAsync($"{desk.Address}/manager/people");
            await LookAsync(page, "people");
            await page.ClickAsync("tr:has-text('苏晓梅') summary:has-text('重发登录码')");
            await LookAsync(page, "people-open");
            await page.ClickAsync("details[open] button");
            await LookAsync(page, "code-given");
            await page.Context.CloseAsync();
            IPage other = await desk.SignedInAsync("周正", 360, 740);
            desk.Clock.Now += TimeSpan.FromMinutes(11);
            await other.GotoAsync($"{desk.Address}/account");
            await LookAsync(other, "account-prove");
            await other.GotoAsync($"{desk.Address}/manager/people");
            await LookAsync(other, "people-refused");
            await other.Context.CloseAsync();
        }

        // One page is looked at in every window: nothing is signed in, typed or asked anew for another width.
        async Task LookAsync(IPage page, string name)
        {
            await page.SetViewportSizeAsync(1280, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await LookAtAsync(page, name, 1280, "-dark", name is "draft-missing" or "draft-form" or "notice" or "examine-one");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            foreach ((int width, int height) in Sizes)
            {
                await page.SetViewportSizeAsync(width, height);
                // The widest has nothing that the others have not, and the dark ones only other colours.
                await LookAtAsync(page, name, width, "", withAxe: width <= 1280);
            }
        }

        async Task LookAtAsync(IPage page, string name, int width, string scheme, bool withAxe)
        {
            string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screens")).FullName;
            string file = $"{name}-{width}{scheme}.png";
            await Browser.PictureAsync(page, new() { Path = Path.Combine(folder, file), FullPage = width < 1000 });
            int over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.That(over, Is.LessThanOrEqualTo(0), $"{file}: nothing is wider than the window");
            if (!withAxe) return;
            AxeResult found = await page.RunAxe();
            Assert.That(
                found.Violations.Select(one => $"{one.Id}: {string.Join(" | ", one.Nodes.Select(node => node.Html))}"), Is.Empty, file);
        }
    }
}
