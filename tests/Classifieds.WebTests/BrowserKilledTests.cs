using System.Diagnostics;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>Nothing that was typed is lost with the browser it was typed in.</summary>
[NonParallelizable] // the browser that the others share is closed for it
public sealed class BrowserKilledTests
{
    private const string Words = "王小明遗失居民身份证，号码：11010519491231002X，声明作废。";

    [Test]
    public async Task The_browser_is_killed_while_somebody_types()
    {
        string profile = Directory.CreateTempSubdirectory("classifieds-profile-").FullName;
        await using DeskUnderTest desk = await DeskUnderTest.OpenAsync();
        IBrowserContext window = await Browser.WithFolderAsync(profile);
        await desk.SignInAsync(window);
        IPage page = await window.NewPageAsync();
        await desk.DraftAsync(page);
        string address = page.Url;
        await page.RouteAsync("**/clerk/drafts/*", route => route.Request.Method == "PUT" ? route.AbortAsync() : route.ContinueAsync());
        await page.FocusAsync("#text");
        await page.Keyboard.TypeAsync(Words);
        await page.WaitForFunctionAsync("want => document.getElementById('bench').dataset.drawn === want", Words);

        KillWhatRunsOn(profile);
        IBrowserContext again = await Browser.WithFolderAsync(profile);
        await desk.SignInAsync(again);
        IPage restored = await again.NewPageAsync();
        await restored.GotoAsync(address);
        await restored.WaitForSelectorAsync("[data-ready]");

        Assert.That(await restored.InputValueAsync("#text"), Is.EqualTo(Words));
        await Assertions.Expect(restored.Locator("#saved")).ToHaveTextAsync("已保存", new() { Timeout = 20_000 });
        await again.CloseAsync();
        Directory.Delete(profile, recursive: true);
    }

    // The processes of one profile, as somebody would who pulls the plug.
    private static void KillWhatRunsOn(string profile)
    {
        foreach (Process process in Process.GetProcessesByName("chromium"))
        {
            string told = $"/proc/{process.Id}/cmdline";
            if (!File.Exists(told) || !File.ReadAllText(told).Contains(profile, StringComparison.Ordinal)) continue;
            process.Kill();
            process.WaitForExit(5_000);
        }
    }
}
