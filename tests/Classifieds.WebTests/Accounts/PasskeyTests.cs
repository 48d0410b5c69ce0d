using System.Text.Json;
using Microsoft.Playwright;

namespace Classifieds.WebTests.Accounts;

/// <summary>通行密钥, with a device that Chromium makes believe.</summary>
public sealed class PasskeyTests
{
    [Test]
    public async Task One_adds_a_passkey_signs_in_with_it_and_takes_it_away()
    {
        await using DeskUnderTest desk = await DeskUnderTest.OpenAsync(isWarm: false);
        await desk.AccountAsync();
        string address = desk.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await using IBrowserContext window = await Browser.WindowAsync();
        IPage page = await window.NewPageAsync();
        ICDPSession devices = await window.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        await page.GotoAsync($"{address}/sign-in");
        await page.FillAsync("#name", "林知夏");
        await page.FillAsync("#password", DeskUnderTest.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/clerk");

        await page.GotoAsync($"{address}/account");
        await page.FillAsync("#passkey-name", "柜台电脑");
        await page.ClickAsync("text=加一个通行密钥");
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("通行密钥已加");
        await Assertions.Expect(page.Locator("section", new() { HasText = "通行密钥" }).First).ToContainTextAsync("柜台电脑");

        await page.ClickAsync("text=退出 >> nth=0");
        await page.WaitForURLAsync("**/sign-in");
        IRequest sent = await page.RunAndWaitForRequestFinishedAsync(
            () => page.ClickAsync("text=用通行密钥登录"),
            new() { Predicate = one => one.Url.EndsWith("/sign-in/passkey", StringComparison.Ordinal) });
        await page.WaitForURLAsync("**/clerk");
        await page.GotoAsync($"{address}/account");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Linux 通行密钥");

        // What was shown once is worth nothing again, with what the browser brought along and without.
        string body = sent.PostData!;
        int again = await page.EvaluateAsync<int>(
            """
            async body => (await fetch('/sign-in/passkey',
                { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })).status
            """, body);
        Assert.That(again, Is.EqualTo(403));
        Assert.That(JsonDocument.Parse(body).RootElement.GetProperty("credential").GetString(), Does.Contain("signature"));

        await page.ClickAsync("text=去掉");
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("通行密钥已去掉");
        await page.ClickAsync("form[data-sign-out] button");
        await page.ClickAsync("text=用通行密钥登录");
        await Assertions.Expect(page.Locator("#passkey-fault")).ToContainTextAsync("通行密钥没有认出来");
    }
}
