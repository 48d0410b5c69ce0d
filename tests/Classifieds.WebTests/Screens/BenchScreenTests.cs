using Microsoft.Playwright;

namespace Classifieds.WebTests.Screens;

/// <summary>The clerk's bench: text, form, what is missing, a paste of several.</summary>
public sealed class BenchScreenTests : ScreenFixture
{
    [Test]
    public async Task The_bench_fits_its_window_and_axe_finds_nothing()
    {
        IPage page = await Desk.SignedInAsync("林知夏", 360, 740);
        await Desk.DraftAsync(page, $"您好，麻烦登一下\n{Faulty}\n谢谢");
        await page.WaitForSelectorAsync("#picture img");
        await LookAsync(page, "draft");
        await page.ClickAsync("#take");
        await LookAsync(page, "draft-missing");
        await page.ClickAsync("#mode");
        await page.WaitForSelectorAsync("#form-fields input");
        await LookAsync(page, "draft-form");
        await Desk.DraftAsync(
            page, "婴儿范可欣（父亲：范建军，母亲：吴丽娟）于2026年6月17日出生，其《出生医学证明》不慎遗失，证号：W350217460，声明作废。");
        await page.WaitForSelectorAsync("#shorter-do:visible");
        await LookAsync(page, "draft-shorter");
        await Desk.DraftAsync(page, $"您好，登两则\n{Faulty}\n\n王小明遗失户口簿，户号：350702-11-0246，声明作废。");
        await LookAsync(page, "draft-several");
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("已保存");
        await page.ClickAsync("#several-link");
        await LookAsync(page, "parts");
        await page.Context.CloseAsync();
    }
}
