using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>A desk on either engine, with a clock that stands until it is moved, and a paper whose profile may say more than the
/// program's.</summary>
internal sealed class EngineDesk : IAsyncDisposable
{
    public static readonly DateOnly Issue = StoreDesk.Issue;
    public static readonly Actor Manager = StoreDesk.Clerk;
    public static readonly Actor Clerk = new("小李", Role.Clerk);

    private readonly TestDatabase database;
    private readonly DeskPlaces places;
    private readonly TimeProvider clock;

    private EngineDesk(TestDatabase database, TimeProvider clock, string profile)
    {
        this.database = database;
        string file = Path.Combine(database.Folder, "tabloid.yaml");
        string own = File.ReadAllText(Path.Combine(TemplateFolder.Find().Done(), "papers", "tabloid.yaml"));
        // What the test says of the calendar and the deadline takes the place of what the paper says.
        string[] named = [.. profile.Split('\n').Where(line => line.Length > 0 && line[0] is not (' ' or '#')).Select(line =>
            line[..line.IndexOf(':')])];
        IEnumerable<string> rest = own.Split('\n').Where(line => !named.Any(name => line.StartsWith(name + ":", StringComparison.Ordinal)));
        File.WriteAllText(file, string.Join('\n', rest) + profile);
        var setting = StoreSetting.Read(database.Setting, name => name switch
        {
            StoreSetting.KeyFileVariable => Path.Combine(database.Folder, "test.key"),
            StoreSetting.PlatesVariable => Path.Combine(database.Folder, "plates"),
            _ => null,
        });
        places = new(TemplateFolder.Find(), setting) { Profiles = new Dictionary<string, string> { ["tabloid"] = file } };
        (this.clock, Bench) = (clock, TestDesk.Open(places, clock));
    }

    public Workbench Bench { get; }

    /// <summary>Null where the desk has another clock.</summary>
    public StoreDesk.StandingClock Clock { get; private init; } = null!;

    public static async Task<EngineDesk> OpenAsync(DatabaseEngine engine, string profile = "", TimeProvider? clock = null)
    {
        var standing = new StoreDesk.StandingClock { Now = StoreDesk.InTime };
        return new(await TestDatabase.MakeAsync(engine), clock ?? standing, profile) { Clock = standing };
    }

    /// <summary>Where the plates lie, and what was signed beside them.</summary>
    public string Plates => Path.Combine(database.Folder, "plates");

    /// <summary>The desk's key.</summary>
    public string KeyFile => Path.Combine(database.Folder, "test.key");

    /// <summary>As the next run of the program finds it.</summary>
    public Workbench Reopen() => TestDesk.Open(places, clock);

    /// <summary>As the next run of the program finds it, which gives up within a second what others keep it from.</summary>
    public Workbench ReopenInHaste()
    {
        Outcome<StoreSetting> hasty = places.Store.Then<StoreSetting>(
            one => one with { Location = one.Location with { SecondsToWait = 1 } });
        return TestDesk.Open(places with { Store = hasty }, clock);
    }

    /// <inheritdoc cref="TestDatabase.LookAsync"/>
    public Task<IAsyncDisposable> LookAsync() => database.LookAsync();

    /// <summary>As somebody would who owns the database, triggers and foreign keys and all, and has not the key.</summary>
    public Task TamperAsync(string sql) => database.TamperPastTriggersAsync(sql);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    public async Task<List<Outcome<HandedNotice>>> HandAsync(AddNotices.Request request)
    {
        List<Outcome<HandedNotice>> answers = [];
        await foreach (Outcome<HandedNotice> one in new AddNotices(Bench).RunAsync(request, CancellationToken.None)) answers.Add(one);
        return answers;
    }

    public async Task<Outcome<HandedNotice>> HandOneAsync(string text, DateOnly issue, Actor by) =>
        (await HandAsync(new() { Text = text, Issue = issue, By = by })).Single();

    /// <returns>The notice as it was taken.</returns>
    public async Task<TakenNotice> TakeAsync(string text, DateOnly? issue = null) =>
        ((HandedNotice.Taken)(await HandOneAsync(text, issue ?? Issue, Manager)).Done()).As;

    /// <summary>Proofed, and the advertiser says yes.</summary>
    public async Task ApproveAsync(string id)
    {
        string word = (await new ProofNotice(Bench).RunAsync(new() { Id = id, By = Manager }, CancellationToken.None)).Done().Made[0].Word;
        (await new ApproveProof(Bench).RunAsync(new(new(AnswerWay.Word, id, word)), CancellationToken.None)).Done();
    }

    public async Task<Notice> FindAsync(string id) =>
        (await new ShowNotice(Bench).RunAsync(new() { Id = id }, CancellationToken.None)).Done().Notice;

    public async Task<IReadOnlyList<string>> HistoryAsync(string id) =>
        [.. (await new TellHistory(Bench).RunAsync(new() { Id = id }, CancellationToken.None)).Done().Lines.Select(line => line.What)];
}
