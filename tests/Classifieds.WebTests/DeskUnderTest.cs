using Classifieds.Desk;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Calendar;
using Classifieds.Testing;
using Classifieds.Web;
using Classifieds.Web.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Classifieds.WebTests;

/// <summary>A desk in the browser for tests: its own store in its own folder, a port of its own, a clock that a test sets.</summary>
internal sealed class DeskUnderTest : IAsyncDisposable
{
    private readonly WebApplication server;

    private DeskUnderTest(string folder, TestClock clock, Workbench bench, WebApplication server) =>
        (Folder, Clock, Bench, this.server) = (folder, clock, bench, server);

    public string Folder { get; }

    public TestClock Clock { get; }

    /// <summary>The same that the server works with.</summary>
    public Workbench Bench { get; }

    /// <summary>Without a slash at its end.</summary>
    public string Address => server.Urls.First();

    public string Code => server.Services.GetRequiredService<OneTimeCode>().Current;

    public static async Task<DeskUnderTest> OpenAsync(string? folder = null, DateTimeOffset? now = null)
    {
        string own = folder ?? Directory.CreateTempSubdirectory("classifieds-web-").FullName;
        var clock = new TestClock { Now = now ?? new(2026, 11, 24, 10, 0, 0, BeijingTime.Offset) };
        var places = new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(Path.Combine(own, "classifieds.db"), _ => null));
        var bench = new Workbench(places, clock);
        WebApplication server = DeskServer.Open(new ServeAsked { Urls = ["http://127.0.0.1:0"] }, bench).Done();
        await server.StartAsync();
        return new(own, clock, bench, server);
    }

    /// <summary>A caller that keeps no cookie but what a test gives it, and follows no redirection.</summary>
    public HttpClient Caller() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true })
    {
        BaseAddress = new(Address),
    };

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Stands still until it is set; sessions and waits go by it.</summary>
    internal sealed class TestClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
