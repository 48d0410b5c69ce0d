using Classifieds.Domain.Accounts;
using Classifieds.Domain.Calendar;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Accounts;

/// <summary>Who is signed in, in which browsers, for all processes on one store. What a browser holds is nowhere kept: the store knows a
/// keyed hash of it.</summary>
public sealed class SignInStore
{
    private const string Columns = "id, name, way, begun_at, seen_at, ends_at, sealed";

    private readonly StoreQuestions questions;
    private readonly Func<KeyRing> keys;

    internal SignInStore(StoreQuestions questions, Func<KeyRing> keys) => (this.questions, this.keys) = (questions, keys);

    /// <param name="token">What the browser holds.</param>
    public string IdOf(string token) => keys().Hash($"sign-in/{token}");

    public async Task<SignIn?> FindAsync(string id)
    {
        SignInRow? row = await questions.FindAsync<SignInRow>($"SELECT {Columns} FROM sign_in WHERE id = @id", new { id });
        return row is null ? null : Read(row);
    }

    /// <returns>Somebody's, the last used first.</returns>
    public async Task<IReadOnlyList<SignIn>> OfAsync(string name)
    {
        IReadOnlyList<SignInRow> rows = await questions.QueryAsync<SignInRow>(
            $"SELECT {Columns} FROM sign_in WHERE name = @name ORDER BY seen_at DESC, id", new { name });
        return [.. rows.Select(Read)];
    }

    public Task AddAsync(SignIn one) => questions.ExecuteAsync(
        $"INSERT INTO sign_in ({Columns}) VALUES (@Id, @Name, @Way, @BegunAt, @SeenAt, @EndsAt, @Sealed)",
        new SignInRow
        {
            Id = one.Id,
            Name = one.Name,
            Way = StoredWord.Of(one.Way),
            BegunAt = Timestamp.Write(one.BegunAt),
            SeenAt = Timestamp.Write(one.SeenAt),
            EndsAt = Timestamp.Write(one.EndsAt),
            Sealed = keys().Seal(one.Device, PlaceOf(one.Id)),
        });

    public Task SeeAsync(string id, DateTimeOffset now) =>
        questions.ExecuteAsync("UPDATE sign_in SET seen_at = @now WHERE id = @id", new { id, now = Timestamp.Write(now) });

    /// <returns>False where there is none.</returns>
    public async Task<bool> EndAsync(string id) => await questions.ExecuteAsync("DELETE FROM sign_in WHERE id = @id", new { id }) == 1;

    /// <summary>Ends all of somebody's.</summary>
    /// <param name="but">One that stays; null for none.</param>
    /// <returns>How many there were.</returns>
    public Task<int> EndAllAsync(string name, string? but) =>
        questions.ExecuteAsync("DELETE FROM sign_in WHERE name = @name AND id <> @but", new { name, but = but ?? "" });

    /// <summary>Forgets those that are over.</summary>
    public Task ForgetAsync(DateTimeOffset now) => questions.ExecuteAsync(
        "DELETE FROM sign_in WHERE ends_at <= @now OR seen_at <= @idle",
        new { now = Timestamp.Write(now), idle = Timestamp.Write(now - SignIn.LongestIdle) });

    private SignIn Read(SignInRow row) => StoredRow.ReadOther($"登录 {row.Id[..8]} ", () => new SignIn(
        row.Id, row.Name, StoredWord.SignInWayOf(row.Way), keys().Open(row.Sealed, PlaceOf(row.Id)),
        Timestamp.Read(row.BegunAt), Timestamp.Read(row.SeenAt), Timestamp.Read(row.EndsAt)));

    private static string PlaceOf(string id) => $"sign-in/{id}";

    private sealed record SignInRow
    {
        public required string Id { get; init; }
        public required string Name { get; init; }
        public required string Way { get; init; }
        public required string BegunAt { get; init; }
        public required string SeenAt { get; init; }
        public required string EndsAt { get; init; }
        public required byte[] Sealed { get; init; }
    }
}
