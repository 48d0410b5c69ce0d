using Microsoft.Playwright;

namespace Classifieds.WebTests.Screens;

/// <summary>The door of the desk, the own account, and the manager's list of people.</summary>
public sealed class AccountScreenTests : ScreenFixture
{
    [Test]
    public async Task The_door_fits_its_window_and_axe_finds_nothing()
    {
        await using DeskUnderTest fresh = await DeskUnderTest.OpenAsync(isWarm: false);
        await using IBrowserContext window = await Browser.WindowAsync(360, 740);
        IPage door = await window.NewPageAsync();
        await door.GotoAsync($"{fresh.Address}/sign-in");
        await LookAsync(door, "first-run");
        await door.ClickAsync("button.primary");
        await LookAsync(door, "first-run-faults");
        await door.GotoAsync($"{Desk.Address}/sign-in");
        await LookAsync(door, "sign-in");
        await door.GotoAsync($"{Desk.Address}/sign-in/code");
        await LookAsync(door, "entry");
        await door.GotoAsync($"{Desk.Address}/sign-in");
        await door.FillAsync("#name", "方敏");
        await door.FillAsync("#password", DeskUnderTest.Password);
        await door.ClickAsync("button.primary");
        await LookAsync(door, "second-step");
    }

    [Test]
    public async Task Accounts_fit_their_window_and_axe_finds_nothing()
    {
        IPage page = await Desk.SignedInAsync("林知夏", 360, 740);
        await page.GotoAsync($"{Desk.Address}/account");
        await LookAsync(page, "account");
        await page.ClickAsync("text=开通两步验证");
        await LookAsync(page, "second-step-set-up");
        await page.GotoAsync($"{Desk.Address}/manager/people");
        await LookAsync(page, "people");
        await page.ClickAsync("tr:has-text('苏晓梅') summary:has-text('重发登录码')");
        await LookAsync(page, "people-open");
        await page.ClickAsync("details[open] button");
        await LookAsync(page, "code-given");
        await page.Context.CloseAsync();
        IPage other = await Desk.SignedInAsync("周正", 360, 740);
        Desk.Clock.Now += TimeSpan.FromMinutes(11);
        await other.GotoAsync($"{Desk.Address}/account");
        await LookAsync(other, "account-prove");
        await other.GotoAsync($"{Desk.Address}/manager/people");
        await LookAsync(other, "people-refused");
        await other.Context.CloseAsync();
    }
}
