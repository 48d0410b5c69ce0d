using Microsoft.Playwright;

namespace Classifieds.WebTests.Screens;

/// <summary>That nothing is found means something: what is wrong is found.</summary>
public sealed class AxeTests
{
    [Test]
    public async Task A_picture_without_words_and_words_too_pale_are_found()
    {
        await using IBrowserContext window = await Browser.WindowAsync();
        IPage page = await window.NewPageAsync();
        await page.SetContentAsync(
            "<html lang=zh><title>x</title><main><h1>x</h1><img src=x><p style='color:#ccc;background:#fff'>太淡，读不清的字</p></main>");

        string[] faults = await Browser.FaultsAsync(page);

        Assert.That(faults.Select(one => one.Split(':')[0]), Is.EquivalentTo(["image-alt", "color-contrast"]));
    }
}
