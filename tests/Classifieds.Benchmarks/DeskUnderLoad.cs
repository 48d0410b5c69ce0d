using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;

namespace Classifieds.Benchmarks;

/// <summary>A desk of its own on SQLite, the published server on it, and clerks and advertisers who use it.</summary>
/// <remarks>They are on the machine of the server and take of it: what they use themselves is told beside it.</remarks>
internal sealed class DeskUnderLoad : IAsyncDisposable
{
    private const string Name = "林知夏";

    // What a young process compiles is behind it then.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    private readonly HttpClient caller;

    private DeskUnderLoad(HttpClient caller, BenchServer server) => (this.caller, Server) = (caller, server);

    public BenchServer Server { get; }

    public required TypingClerks Clerks { get; init; }

    public required OpeningAdvertisers Advertisers { get; init; }

    /// <param name="folder">Empty; the desk's.</param>
    /// <param name="program">The published <c>classifieds</c>.</param>
    /// <returns>Once its clerks have typed for some seconds.</returns>
    public static async Task<DeskUnderLoad> StartAsync(string folder, string program)
    {
        string store = Path.Combine(folder, "classifieds.db");
        var desk = new Workbench(
            new DeskPlaces(TemplateFolder.Find(), BenchDesk.Value(StoreSetting.Read(store, Environment.GetEnvironmentVariable))),
            TimeProvider.System);
        BenchDesk.Value(await new OpenFirstAccount(desk).RunAsync(new(new("bench", 0, Name)), CancellationToken.None));
        var caller = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 2 * TypingClerks.Count, UseCookies = false });
        TypingClerks clerks = await TypingClerks.SignInAsync(desk, Name, caller);
        OpeningAdvertisers advertisers = await OpeningAdvertisers.SendProofsAsync(desk, Name, caller);
        BenchServer server = await BenchServer.StartAsync(program, folder, store);
        caller.BaseAddress = server.Address;
        await clerks.TypeAsync(WarmUp);
        return new(caller, server) { Clerks = clerks, Advertisers = advertisers };
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        caller.Dispose();
    }
}
