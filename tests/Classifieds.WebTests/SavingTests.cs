using Classifieds.WebTests.Accounts;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>Nothing that was typed is ever lost: the text is whole each time.</summary>
public sealed class SavingTests
{
    private const string Words = "王小明遗失居民身份证，号码：11010519491231002X，声明作废。";

    private static Task SavedAsync(IPage page) =>
        Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("已保存", new() { Timeout = 20_000 });

    private static async Task<string> AgainAsync(IPage page)
    {
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("[data-ready]");
        return await page.InputValueAsync("#text");
    }

    [Test]
    public async Task The_network_is_away_for_three_seconds()
    {
        await using DeskUnderTest desk = await DeskUnderTest.OpenAsync();
        IPage page = await desk.SignedInAsync();
        await desk.DraftAsync(page);

        await page.Context.SetOfflineAsync(true);
        await page.FocusAsync("#text");
        await page.Keyboard.TypeAsync(Words);
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("没有连上服务器，文字已存在本机");
        await page.WaitForTimeoutAsync(3_000);
        await page.Context.SetOfflineAsync(false);

        await SavedAsync(page);
        Assert.That(await AgainAsync(page), Is.EqualTo(Words));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_sign_in_expires_while_somebody_types()
    {
        await using DeskUnderTest desk = await DeskUnderTest.OpenAsync();
        await desk.AccountAsync();
        string key = await desk.SecondStepAsync("林知夏");
        IPage page = await desk.SignedInAsync();
        await desk.DraftAsync(page, Words);
        await SavedAsync(page);

        desk.Clock.Now += TimeSpan.FromHours(13);
        await page.Keyboard.TypeAsync("特此声明。");
        await page.WaitForSelectorAsync("#expired[open]");
        await page.FillAsync("#again-password", DeskUnderTest.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.FillAsync("#again-second", Authenticator.CodeOf(key));
        await page.Keyboard.PressAsync("Enter");

        await SavedAsync(page);
        Assert.That(await AgainAsync(page), Is.EqualTo(Words + "特此声明。"));
        await page.Context.CloseAsync();
    }

    [TestCase("keep-mine", "甲的字", TestName = "Of two clerks one keeps his own words")]
    [TestCase("keep-theirs", "乙的字", TestName = "Of two clerks one takes the other's words")]
    [TestCase("keep-both", "乙的字", TestName = "Of two clerks both are kept")]
    public async Task Two_clerks_type_in_one_draft(string choice, string left)
    {
        await using DeskUnderTest desk = await DeskUnderTest.OpenAsync();
        IPage one = await desk.SignedInAsync("甲"), other = await desk.SignedInAsync("乙");
        await desk.DraftAsync(one);
        // He types before he sees it.
        await one.RouteAsync("**/kept", route => route.AbortAsync());
        await other.GotoAsync(one.Url);
        await other.WaitForSelectorAsync("[data-ready]");

        await DeskUnderTest.PasteAsync(other, "乙的字");
        await SavedAsync(other);
        await DeskUnderTest.PasteAsync(one, "甲的字");
        await one.WaitForSelectorAsync("#others[open]");
        Assert.That(await one.TextContentAsync("#others-mine"), Is.EqualTo("甲的字"));
        Assert.That(await one.TextContentAsync("#others-theirs"), Is.EqualTo("乙的字"));
        await one.ClickAsync($"#{choice}");

        await SavedAsync(one);
        Assert.That(await AgainAsync(one), Is.EqualTo(left));
        await one.GotoAsync($"{desk.Address}/clerk");
        Assert.That(await one.Locator("td.words a").CountAsync(), Is.EqualTo(choice == "keep-both" ? 2 : 1));
        await one.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Test]
    public async Task What_another_clerk_saves_is_seen_without_saving_and_undo_brings_ones_own_back()
    {
        await using DeskUnderTest desk = await DeskUnderTest.OpenAsync();
        IPage one = await desk.SignedInAsync("甲"), other = await desk.SignedInAsync("乙");
        await desk.DraftAsync(one, "甲的字");
        await SavedAsync(one);
        await other.GotoAsync(one.Url);
        await other.WaitForSelectorAsync("[data-ready]");

        await other.FillAsync("#text", Words);
        await other.Locator("input[name=day]").Nth(1).CheckAsync();
        await SavedAsync(other);

        await Assertions.Expect(one.Locator("#saved-by")).ToContainTextAsync("乙");
        Assert.That(await one.InputValueAsync("#text"), Is.EqualTo(Words));
        await Assertions.Expect(one.Locator("input[name=day]").Nth(1)).ToBeCheckedAsync();
        await DeskUnderTest.PreviewedAsync(one);
        await SavedAsync(one);
        await one.FocusAsync("#text");
        await one.Keyboard.PressAsync("Control+z");
        Assert.That(await one.InputValueAsync("#text"), Is.EqualTo("甲的字"));
        await SavedAsync(one);
        Assert.That(await one.TextContentAsync("#saved-by"), Is.Empty);
        Assert.That(desk.Faults, Is.Empty);
        await one.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Test]
    public async Task A_draft_that_another_clerk_has_thrown_away_is_said_to_be_gone_before_more_is_typed()
    {
        await using DeskUnderTest desk = await DeskUnderTest.OpenAsync();
        IPage one = await desk.SignedInAsync("甲"), other = await desk.SignedInAsync("乙");
        await desk.DraftAsync(one, Words);
        await SavedAsync(one);
        await other.GotoAsync(one.Url);
        await other.WaitForSelectorAsync("[data-ready]");

        await other.ClickAsync("text=删草稿");
        await other.WaitForURLAsync("**/clerk?discarded=*");

        await Assertions.Expect(one.Locator("#saved")).ToContainTextAsync("草稿");
        await Assertions.Expect(one.Locator("#saved")).ToHaveClassAsync("saved bad");
        Assert.That(await one.InputValueAsync("#text"), Is.EqualTo(Words));
        await one.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Test]
    public async Task The_server_is_killed_while_somebody_types()
    {
        string folder = Directory.CreateTempSubdirectory("classifieds-killed-").FullName;
        await using var first = await ServerProcess.StartAsync(folder, port: 0);
        IBrowserContext window = await Browser.WindowAsync();
        IPage page = await window.NewPageAsync();
        await page.GotoAsync($"{first.Address}/sign-in");
        await page.FillAsync("#code", first.Code);
        await page.FillAsync("#name", "林知夏");
        await page.FillAsync("#password", DeskUnderTest.Password);
        await page.ClickAsync("button.primary");
        await page.ClickAsync("text=新稿");
        await page.WaitForSelectorAsync("[data-ready]");

        await page.FocusAsync("#text");
        await page.Keyboard.TypeAsync(Words[..12]);
        first.Kill();
        await page.Keyboard.TypeAsync(Words[12..]);
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("没有连上服务器，文字已存在本机");
        await using var second = await ServerProcess.StartAsync(folder, first.Port);

        await SavedAsync(page);
        Assert.That(await AgainAsync(page), Is.EqualTo(Words), "and nobody had to sign in again");
        await window.CloseAsync();
    }
}
