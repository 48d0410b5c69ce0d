using Classifieds.Domain.Calendar;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Attempts;

/// <summary>How often somebody tried something of late, counted for all processes on one store. Who it was is nowhere told: the store
/// knows a keyed hash.</summary>
public sealed class AttemptStore
{
    private readonly StoreQuestions questions;
    private readonly Func<KeyRing> keys;

    internal AttemptStore(StoreQuestions questions, Func<KeyRing> keys) => (this.questions, this.keys) = (questions, keys);

    /// <param name="after">Tries whose count began before are forgotten.</param>
    /// <returns>How often it was tried since.</returns>
    public async Task<int> CountAsync(string who, DateTimeOffset after) => await questions.FindAsync<int>(
        "SELECT tries FROM attempt WHERE name = @Name AND since > @After", new { Name = NameOf(who), After = Timestamp.Write(after) });

    /// <summary>Counts one try more; a count that began before <paramref name="after"/> begins anew.</summary>
    public Task AddAsync(string who, DateTimeOffset after, DateTimeOffset now) => questions.ExecuteAsync(
        """
        INSERT INTO attempt (name, since, tries) VALUES (@Name, @Now, 1)
        ON CONFLICT (name) DO UPDATE SET
            tries = CASE WHEN attempt.since > @After THEN attempt.tries + 1 ELSE 1 END,
            since = CASE WHEN attempt.since > @After THEN attempt.since ELSE @Now END
        """, new { Name = NameOf(who), Now = Timestamp.Write(now), After = Timestamp.Write(after) });

    /// <summary>Forgets the count of one.</summary>
    public Task ForgiveAsync(string who) => questions.ExecuteAsync("DELETE FROM attempt WHERE name = @Name", new { Name = NameOf(who) });

    /// <summary>Forgets every count that began before a moment.</summary>
    public Task ForgetAsync(DateTimeOffset before) =>
        questions.ExecuteAsync("DELETE FROM attempt WHERE since < @Before", new { Before = Timestamp.Write(before) });

    private string NameOf(string who) => keys().Hash($"attempt/{who}");
}
