using System.Collections.Concurrent;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Users;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;
using Classifieds.Testing;
using Classifieds.Web;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>A desk in the browser for tests: its own store in its own folder, a port of its own, a clock that a test sets.</summary>
internal sealed class DeskUnderTest : IAsyncDisposable
{
    // The repository's templates are read, and their fonts opened, once for all tests.
    private static readonly Workbench Usual =
        new(new(TemplateFolder.Find(), StoreSetting.Read(null, _ => null)), TimeProvider.System);

    private readonly WebApplication server;
    private bool ownsFolder;

    private DeskUnderTest(string folder, TestClock clock, Workbench bench, WebApplication server) =>
        (Folder, Clock, Bench, this.server) = (folder, clock, bench, server);

    public string Folder { get; }

    public TestClock Clock { get; }

    /// <summary>The same that the server works with.</summary>
    public Workbench Bench { get; }

    /// <summary>Without a slash at its end.</summary>
    public string Address => server.Urls.First();

    /// <summary>What scripts of its pages threw, and what their browser refused to let them do.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>Of whoever has one in a test.</summary>
    public const string Password = "纸墨之间 seven lines";

    public string Code => server.Services.GetRequiredService<OneTimeCode>().Current;

    public IServiceProvider Services => server.Services;

    /// <param name="folder">Of another desk that is open; null for one of its own.</param>
    /// <param name="isWarm">Whether it makes its first previews at once.</param>
    /// <param name="publicUrl">Under which others reach it; null where nobody does.</param>
    public static async Task<DeskUnderTest> OpenAsync(
        string? folder = null, DateTimeOffset? now = null, string? publicUrl = null, Action<IServiceCollection>? otherwise = null,
        bool isWarm = true, ServeAsked? asked = null)
    {
        string own = folder ?? Directory.CreateTempSubdirectory("classifieds-web-").FullName;
        string store = Path.Combine(own, "classifieds.db");
        if (folder is null) await DatabaseTemplate.CopyAsync(store);
        var clock = new TestClock { Now = now ?? new(2026, 11, 24, 10, 0, 0, BeijingTime.Offset) };
        var places = new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(store, _ => null));
        if (publicUrl is not null && PublicAddress.TryParse(publicUrl, out PublicAddress? address))
            places = places with { PublicAddress = address };
        Workbench bench = Usual.Beside(places, clock);
        WebApplication server = DeskServer.Open(asked ?? new() { Urls = ["http://127.0.0.1:0"] }, bench, services =>
        {
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000); // what is slow on purpose is slow for tests
            if (!isWarm)
                services.Remove(services.Single(one => one.ServiceType == typeof(IHostedService) && one.ImplementationFactory is not null));
            otherwise?.Invoke(services);
        }).Done();
        await server.StartAsync();
        return new(own, clock, bench, server) { ownsFolder = folder is null };
    }

    /// <summary>A caller that keeps no cookie but what a test gives it, and follows no redirection.</summary>
    /// <param name="withKeys">Whether it makes up a key for each write that has none, as the desk's pages do.</param>
    public HttpClient Caller(bool withKeys = true)
    {
        HttpMessageHandler handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true };
        return new(withKeys ? new MakingKeys(handler) : handler) { BaseAddress = new(Address) };
    }

    private sealed class MakingKeys(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
        {
            if (!request.Headers.Contains(OnceGate.Header)) request.Headers.Add(OnceGate.Header, Guid.NewGuid().ToString("N"));
            return base.SendAsync(request, stop);
        }
    }

    /// <summary>A window in which somebody is signed in.</summary>
    public async Task<IPage> SignedInAsync(string name = "林知夏", int width = 1280, int height = 800, bool isDark = false)
    {
        IBrowserContext window = await Browser.WindowAsync(width, height, isDark);
        await SignInAsync(window, name);
        IPage page = await window.NewPageAsync();
        page.PageError += (_, error) => Faults.Enqueue(error);
        page.Console += (_, said) =>
        {
            bool isAnswer = said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal);
            if (said.Type == "error" && !isAnswer) Faults.Enqueue(said.Text);
        };
        return page;
    }

    public async Task SignInAsync(IBrowserContext window, string name = "林知夏")
    {
        using HttpClient caller = Caller();
        string[] cookie = await SignInAsync(caller, name);
        await window.AddCookiesAsync([new() { Name = cookie[0], Value = cookie[1], Url = Address, HttpOnly = true }]);
    }

    /// <returns>The cookie's name and value, which the caller keeps too.</returns>
    public async Task<string[]> SignInAsync(HttpClient caller, string name = "林知夏")
    {
        string token = await TokenAsync(name);
        caller.DefaultRequestHeaders.Remove("Cookie");
        caller.DefaultRequestHeaders.Add("Cookie", $"desk={token}");
        return ["desk", token];
    }

    /// <summary>What a browser shows in which somebody signed in, in two steps unless said otherwise.</summary>
    public async Task<string> TokenAsync(string name = "林知夏", SignInWay way = SignInWay.TwoSteps) =>
        (await new BeginSignIn(Bench).RunAsync(new(name, way, "Chrome · Linux"), CancellationToken.None)).Done().Token;

    /// <summary>Somebody who can sign in, in whatever role; the first is a manager.</summary>
    /// <returns>The account.</returns>
    public async Task<Account> AccountAsync(string name = "林知夏", string password = Password, Role role = Role.Manager)
    {
        var by = Actor.Alone("林知夏");
        var hasher = Services.GetRequiredService<IPasswordHasher<DeskAccount>>();
        DeskAccount made = DeskAccount.New(name);
        made.Account = made.Account with { PasswordHash = hasher.HashPassword(made, password), Stamp = DeskAccount.NewStamp() };
        if (name == by.Name) return (await new OpenFirstAccount(Bench).RunAsync(new(made.Account), CancellationToken.None)).Done();
        (await new AddUser(Bench).RunAsync(new() { Name = name, Role = role, By = by }, CancellationToken.None)).Done();
        return (await new KeepAccount(Bench).RunAsync(new(made.Account), CancellationToken.None)).Done();
    }

    /// <summary>Somebody's second step is asked for from now on.</summary>
    /// <returns>What the person's authenticator has.</returns>
    public async Task<string> SecondStepAsync(string name)
    {
        const string key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        Account account = (await new FindAccount(Bench).RunAsync(new() { Name = name }, CancellationToken.None)).Done();
        (await new KeepAccount(Bench).RunAsync(
            new(account with { SecondStepKey = key, HasSecondStep = true }), CancellationToken.None)).Done();
        return key;
    }

    /// <summary>The desk begins to keep a roll, and somebody is no longer on it.</summary>
    public async Task LetGoAsync(string name)
    {
        var manager = Actor.Alone("林知夏");
        (await new AddUser(Bench).RunAsync(new() { Name = name, Role = Role.Clerk, By = manager }, CancellationToken.None)).Done();
        (await new DisableUser(Bench).RunAsync(new() { Name = name, By = manager }, CancellationToken.None)).Done();
    }

    /// <summary>A new draft, ready to be typed in.</summary>
    public async Task<IPage> DraftAsync(IPage page, string text = "")
    {
        await page.GotoAsync($"{Address}/clerk");
        await page.ClickAsync("text=新稿");
        await page.WaitForSelectorAsync("[data-ready]");
        if (text.Length > 0) await PasteAsync(page, text);
        return page;
    }

    /// <summary>As a paste comes in, and waits for what is found of it.</summary>
    public static async Task PasteAsync(IPage page, string text)
    {
        await page.FocusAsync("#text");
        await page.Keyboard.InsertTextAsync(text);
        await PreviewedAsync(page);
    }

    /// <summary>Waits until what is shown is of what stands there.</summary>
    public static Task PreviewedAsync(IPage page) =>
        page.WaitForFunctionAsync("() => document.getElementById('bench').dataset.previewed === document.getElementById('text').value");

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        Classifieds.Testing.StoreFiles.LetGo();
        if (ownsFolder) Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Stands still until it is set; sessions and waits go by it.</summary>
    internal sealed class TestClock : TimeProvider
    {
        private readonly long began = System.GetTimestamp();

        public DateTimeOffset Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();

        // What lasts some seconds is over when the clock is set on, and when they have gone by.
        public override long GetTimestamp() => Now.UtcTicks + System.GetElapsedTime(began).Ticks;
    }
}
