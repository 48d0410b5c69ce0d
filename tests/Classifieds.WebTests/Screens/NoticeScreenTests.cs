using Classifieds.Desk.Payments;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Payments;
using Classifieds.Testing;
using Microsoft.Playwright;

namespace Classifieds.WebTests.Screens;

/// <summary>The clerk's list, a notice's page and what leads away from it, the examiner's queue, the search.</summary>
public sealed class NoticeScreenTests : ScreenFixture
{
    [Test]
    public async Task Notices_fit_their_window_and_axe_finds_nothing()
    {
        string notice = (await TakeAsync(Public))[0];
        await TakeAsync(Faulty);
        await TakeAsync(Public);
        (await new PayNotice(Desk.Bench).RunAsync(new()
        {
            Id = notice, Asked = new(20, PaymentWay.WeChat) { Payer = "薛海涛" }, By = Actor.Alone("林知夏"),
        }, CancellationToken.None)).Done();
        IPage page = await Desk.SignedInAsync("林知夏", 360, 740);
        await page.GotoAsync($"{Desk.Address}/clerk");
        await LookAsync(page, "list");
        await page.GotoAsync($"{Desk.Address}/clerk/notices/{notice}");
        await page.ClickAsync("summary:has-text('改期')");
        await page.ClickAsync("summary:has-text('收款')");
        await LookAsync(page, "notice");
        await page.ClickAsync("button:has-text('出清样')");
        await LookAsync(page, "proof-sent");
        await page.GotoAsync($"{Desk.Address}/clerk/notices/{notice}/telephone");
        await LookAsync(page, "telephone");
        await page.GotoAsync($"{Desk.Address}/examine");
        await LookAsync(page, "examine");
        await page.ClickAsync("td a");
        // Once for the day: at the next width it is read already.
        if (await page.Locator("button:has-text('看全文复核')").CountAsync() > 0) await page.ClickAsync("button:has-text('看全文复核')");
        await LookAsync(page, "examine-one");
        await page.GotoAsync($"{Desk.Address}/clerk/search");
        await page.FillAsync("#words", "遗失");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("tbody");
        await LookAsync(page, "search");
        await page.GotoAsync($"{Desk.Address}/no-such-page");
        await LookAsync(page, "refused");
        await page.Context.CloseAsync();
    }
}
