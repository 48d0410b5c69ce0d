using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>A desk on a store of its own in a folder of its own, with a clock that stands until it is moved.</summary>
internal sealed class StoreDesk : IDisposable
{
    public static readonly DateOnly Issue = new(2026, 11, 25);
    public static readonly DateTimeOffset InTime = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));
    public static readonly Actor Clerk = Actor.Alone("王丽");

    private readonly string folder = Directory.CreateTempSubdirectory("classifieds-").FullName;

    public StoreDesk()
    {
        DatabaseTemplate.CopyAsync(Database).GetAwaiter().GetResult();
        Bench = TestDesk.Open(Database, Clock);
    }

    public string Database => Path.Combine(folder, "desk.db");

    public StandingClock Clock { get; } = new() { Now = InTime };

    public Workbench Bench { get; }

    public void Dispose()
    {
        Classifieds.Storage.Database.LetGoOfFiles();
        Directory.Delete(folder, recursive: true);
    }

    /// <returns>The ids of what was taken.</returns>
    public async Task<IReadOnlyList<string>> TakeAsync(string text)
    {
        List<string> ids = [];
        var request = new AddNotices.Request { Text = text, Issue = Issue, By = Clerk };
        await foreach (Outcome<HandedNotice> answer in new AddNotices(Bench).RunAsync(request, CancellationToken.None))
            ids.Add(((HandedNotice.Taken)answer.Done()).As.Id.ToString());
        return ids;
    }

    public async Task<ProofMade> ProofAsync(string id) =>
        (await new ProofNotice(Bench).RunAsync(new() { Id = id, By = Clerk }, CancellationToken.None)).Done().Made[0];

    /// <summary>A piece of work with the entry in the ledger that the store asks for.</summary>
    public async Task<T> WorkAsync<T>(Func<Work, Task<T>> deed) => (await Bench.WriteStoreAsync<T>(
        async work =>
        {
            T done = await deed(work);
            await work.RecordAsync(new(Clock.Now, Clerk.Name, "test"));
            return done;
        }, CancellationToken.None)).Done();

    /// <param name="word">On the sheet.</param>
    public async Task AnswerAsync(string id, string word, bool isApproved)
    {
        var reply = new ProofReply(AnswerWay.Word, id, word);
        Outcome<AnsweredProof> answer = isApproved
            ? await new ApproveProof(Bench).RunAsync(new(reply), CancellationToken.None)
            : await new DeclineProof(Bench).RunAsync(new(reply), CancellationToken.None);
        answer.Done();
    }

    /// <summary>Proofed, and the advertiser says yes.</summary>
    public async Task ApproveAsync(string id) => await AnswerAsync(id, (await ProofAsync(id)).Word, isApproved: true);

    /// <summary>As somebody would who has the file and not the program.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A clock that a test sets.</summary>
    public sealed class StandingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
