using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>Debian's Chromium, one at a time for all tests; where it is missing its tests are skipped, and say how to have it.</summary>
[SetUpFixture]
public sealed class Browser
{
    private const string Chromium = "/usr/bin/chromium";

    // A window of the whole Chromium makes two pages of its own for what drops down under an address; here nobody types any. A second
    // list takes the place of Playwright's, so that one is here again.
    private static readonly string[] Without =
    [
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose",
        "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay", "MediaRouter", "PaintHolding",
        "ThirdPartyStoragePartitioning", "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect", "Translate",
        "AutoDeElevate", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
    ];

    /// <summary>No page of a test needs the net, a graphics card or a sandbox of its own.</summary>
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--force-color-profile=srgb",
        $"--disable-features={string.Join(',', Without)}",
    ];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Two fixtures may ask for it at once.
    private static readonly SemaphoreSlim Door = new(1, 1);

    private static IPlaywright? playwright;
    private static IBrowser? shared;

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await CloseSharedAsync();
        playwright?.Dispose();
    }

    /// <summary>A window of its own, as another person would open it.</summary>
    /// <param name="isDark">Whether the system asks for it.</param>
    /// <param name="runsScripts">Whether its pages may run any.</param>
    public static async Task<IBrowserContext> WindowAsync(
        int width = 1280, int height = 800, bool isDark = false, bool runsScripts = true)
    {
        IBrowserContext window = await (await SharedAsync()).NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = "zh-CN",
            JavaScriptEnabled = runsScripts,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        });
        window.SetDefaultTimeout(10_000);
        return window;
    }

    /// <summary>A browser whose drawer lies on the disk; the shared one is closed for it, so that its fixture runs alone.</summary>
    public static async Task<IBrowserContext> WithFolderAsync(string folder)
    {
        await CloseSharedAsync();
        IBrowserContext window = await (await DriverAsync()).Chromium.LaunchPersistentContextAsync(folder, new()
        {
            ExecutablePath = Chromium, Args = Flags, Locale = "zh-CN", ViewportSize = new() { Width = 1280, Height = 800 },
        });
        window.SetDefaultTimeout(10_000);
        return window;
    }

    /// <summary>What axe finds wrong with a page as it is now, by every rule it has. It is put into a page once; its own bridge to
    /// Playwright does it at each look, and opens another page for what lies in frames, of which there are none.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' | ')}`)
            """);
    }

    /// <summary>A picture to be looked at, with nothing on its way from one colour to another. On a crowded machine Chromium may have no
    /// frame to give yet: it is asked again, and what the page says is asserted apart.</summary>
    public static async Task<byte[]> PictureAsync(IPage page, PageScreenshotOptions options)
    {
        options.Animations = ScreenshotAnimations.Disabled;
        for (int more = 3; ; more--)
        {
            try
            {
                return await page.ScreenshotAsync(options);
            }
            catch (PlaywrightException why) when (more > 0 && why.Message.Contains("Unable to capture", StringComparison.Ordinal))
            {
                await Task.Delay(500);
            }
        }
    }

    private static async Task<IBrowser> SharedAsync()
    {
        await Door.WaitAsync();
        try
        {
            return shared ??= await (await DriverAsync()).Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Flags });
        }
        finally
        {
            Door.Release();
        }
    }

    private static async Task<IPlaywright> DriverAsync()
    {
        if (!File.Exists(Chromium))
            Assert.Ignore($"There is no {Chromium}: apt-get install -y --no-install-recommends chromium (eng/test.sh does it)");
        return playwright ??= await Playwright.CreateAsync();
    }

    private static async Task CloseSharedAsync()
    {
        if (shared is not null) await shared.CloseAsync();
        shared = null;
    }
}
