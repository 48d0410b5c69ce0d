using Classifieds.Desk.Notices;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;
using Microsoft.Playwright;

namespace Classifieds.WebTests.Screens;

/// <summary>Screens at three widths, light and dark: each fits its window, axe finds nothing, and its picture lies in
/// artifacts/screens.</summary>
public abstract class ScreenFixture
{
    protected const string Faulty = "沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。";

    protected const string Public = """
        清算公告
        滨河市泰和物流有限公司（统一社会信用代码：91350702MA31XG8T5H）股东会已于2026年11月12日决议解散，并成立清算组，组长薛海涛，成员薛海涛、郑春燕。
        请债权人自本公告之日起45日内向清算组申报债权。联系人：薛海涛，电话：0599-8846 1201，地址：滨河市望江路8号。特此公告。
        滨河市泰和物流有限公司清算组
        2026年11月23日
        """;

    private protected DeskUnderTest Desk { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task OpenDeskAsync()
    {
        Desk = await DeskUnderTest.OpenAsync();
        await Desk.AccountAsync();
        await Desk.AccountAsync("方敏", role: Role.Clerk);
        await Desk.SecondStepAsync("方敏");
        await Desk.AccountAsync("周正", role: Role.Examiner);
        await Desk.AccountAsync("苏晓梅", role: Role.Editor);
    }

    [OneTimeTearDown]
    public async Task CloseDeskAsync() => await Desk.DisposeAsync();

    [TearDown]
    public void No_script_failed() => Assert.That(Desk.Faults, Is.Empty);

    private protected async Task<List<string>> TakeAsync(string text)
    {
        var request = new AddNotices.Request { Text = text, Issue = new(2026, 11, 25), By = Actor.Alone("林知夏"), ForExamination = true };
        List<string> taken = [];
        await foreach (Outcome<HandedNotice> handed in new AddNotices(Desk.Bench).RunAsync(request, CancellationToken.None))
            if (handed.Done() is HandedNotice.Taken one) taken.Add(one.As.Id.ToString());
        return taken;
    }

    // Narrow is where it goes on: what can be pressed there can be pressed anywhere.
    private static readonly (int Width, int Height)[] Sizes = [(2560, 1440), (1280, 800), (360, 740)];

    // One page is looked at in every window: nothing is signed in, typed or asked anew for another width.
    private protected static async Task LookAsync(IPage page, string name)
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

    private static async Task LookAtAsync(IPage page, string name, int width, string scheme, bool withAxe)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screens")).FullName;
        string file = $"{name}-{width}{scheme}.png";
        await Browser.PictureAsync(page, new() { Path = Path.Combine(folder, file), FullPage = width < 1000 });
        int over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.That(over, Is.LessThanOrEqualTo(0), $"{file}: nothing is wider than the window");
        if (!withAxe) return;
        Assert.That(await Browser.FaultsAsync(page), Is.Empty, file);
    }
}
