using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>Every screen at three widths, light and dark: it fits its window, axe finds nothing, and its picture lies in
/// artifacts/screens.</summary>
public sealed class ScreenTests
{
    private const string Faulty = "沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。";

    private DeskUnderTest desk;

    [OneTimeSetUp]
    public async Task OpenAsync() => desk = await DeskUnderTest.OpenAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    [TearDown]
    public void No_script_failed() => Assert.That(desk.Faults, Is.Empty);

    private static IEnumerable<TestCaseData> Sizes()
    {
        foreach ((int width, int height) in ((int, int)[])[(360, 740), (1280, 800), (2560, 1440)])
            foreach (bool isDark in (bool[])[false, true])
                if (!isDark || width == 1280) yield return new TestCaseData(width, height, isDark);
    }

    [TestCaseSource(nameof(Sizes))]
    public async Task The_sign_in(int width, int height, bool isDark)
    {
        await using IBrowserContext window = await Browser.WindowAsync(width, height, isDark);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync($"{desk.Address}/sign-in");

        await LookAsync(page, "sign-in", width, isDark);
    }

    [TestCaseSource(nameof(Sizes))]
    public async Task A_draft_with_an_error(int width, int height, bool isDark)
    {
        IPage page = await desk.SignedInAsync("林知夏", width, height, isDark);
        await desk.DraftAsync(page, $"您好，麻烦登一下\n{Faulty}\n谢谢");
        await page.WaitForSelectorAsync("#picture img");
        await page.ClickAsync("#found-head");

        await LookAsync(page, "draft", width, isDark);
        await page.Context.CloseAsync();
    }

    [TestCaseSource(nameof(Sizes))]
    public async Task What_is_missing(int width, int height, bool isDark)
    {
        IPage page = await desk.SignedInAsync("林知夏", width, height, isDark);
        await desk.DraftAsync(page, Faulty);
        await page.ClickAsync("#take");

        await LookAsync(page, "draft-missing", width, isDark);
        await page.Context.CloseAsync();
    }

    [TestCaseSource(nameof(Sizes))]
    public async Task A_form(int width, int height, bool isDark)
    {
        IPage page = await desk.SignedInAsync("林知夏", width, height, isDark);
        await desk.DraftAsync(page, Faulty);
        await page.ClickAsync("#mode");
        await page.WaitForSelectorAsync("#form-fields input");

        await LookAsync(page, "draft-form", width, isDark);
        await page.Context.CloseAsync();
    }

    [TestCaseSource(nameof(Sizes))]
    public async Task The_list(int width, int height, bool isDark)
    {
        IPage page = await desk.SignedInAsync("林知夏", width, height, isDark);
        await desk.DraftAsync(page, Faulty);
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("已保存");
        await page.GotoAsync($"{desk.Address}/clerk");

        await LookAsync(page, "list", width, isDark);
        await page.Context.CloseAsync();
    }

    private static async Task LookAsync(IPage page, string name, int width, bool isDark)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Testing.Repository.Root, "artifacts", "screens")).FullName;
        string file = $"{name}-{width}{(isDark ? "-dark" : "")}.png";
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = width < 1000 });
        int over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.That(over, Is.LessThanOrEqualTo(0), "nothing is wider than the window");
        AxeResult found = await page.RunAxe();
        Assert.That(found.Violations.Select(one => $"{one.Id}: {string.Join(" | ", one.Nodes.Select(node => node.Html))}"), Is.Empty);
    }
}
