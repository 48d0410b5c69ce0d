using Classifieds.Domain.Calendar;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Requests;

/// <summary>What was asked under which key, and what was answered, for all processes on one store. Whose it is, and what it says, is
/// nowhere told: the store knows keyed hashes.</summary>
public sealed class RequestStore
{
    private readonly StoreQuestions questions;
    private readonly Func<KeyRing> keys;

    internal RequestStore(StoreQuestions questions, Func<KeyRing> keys) => (this.questions, this.keys) = (questions, keys);

    /// <summary>Says that something is being done under a key.</summary>
    /// <param name="who">And under which key.</param>
    /// <param name="what">Is asked.</param>
    /// <returns>False where something was asked under it before.</returns>
    public async Task<bool> BeginAsync(string who, string what, DateTimeOffset now) => await questions.ExecuteAsync(
        """
        INSERT INTO asked_once (name, asked, begun_at) VALUES (@Name, @Asked, @Now)
        ON CONFLICT (name) DO NOTHING
        """, new { Name = NameOf(who), Asked = HashOf(what), Now = Timestamp.Write(now) }) == 1;

    /// <param name="what">Is asked now.</param>
    /// <returns>What was asked under a key; null where nothing was.</returns>
    public async Task<AskedRequest?> FindAsync(string who, string what, DateTimeOffset now)
    {
        string name = NameOf(who);
        RequestRow? row = await questions.FindAsync<RequestRow>(
            "SELECT asked, answered_at AS answeredat, answer_until AS answeruntil, answer FROM asked_once WHERE name = @name",
            new { name });
        if (row is null) return null;
        bool isKept = row.Answer is not null && string.CompareOrdinal(row.AnswerUntil, Timestamp.Write(now)) > 0;
        return new(
            row.Asked == HashOf(what), row.AnsweredAt is not null || isKept,
            isKept ? StoredRow.ReadOther("请求的答复 ", () => keys().OpenBytes(row.Answer!, PlaceOf(name))) : null);
    }

    /// <param name="answer">Null where nobody may be told again.</param>
    /// <param name="until">So long it is kept.</param>
    public Task AnswerAsync(string who, byte[]? answer, DateTimeOffset now, DateTimeOffset until)
    {
        string name = NameOf(who);
        return questions.ExecuteAsync(
            "UPDATE asked_once SET answered_at = @Now, answer_until = @Until, answer = @Answer WHERE name = @Name", new
            {
                Name = name, Now = Timestamp.Write(now), Until = Timestamp.Write(until),
                Answer = answer is null ? null : keys().Seal(answer, PlaceOf(name)),
            });
    }

    /// <summary>It was refused, and did nothing: as if it had never been asked, once what was said is no longer kept.</summary>
    /// <param name="until">So long it is refused again in the same words.</param>
    public Task RefuseAsync(string who, byte[] answer, DateTimeOffset until)
    {
        string name = NameOf(who);
        return questions.ExecuteAsync("UPDATE asked_once SET answer_until = @Until, answer = @Answer WHERE name = @Name", new
        {
            Name = name, Until = Timestamp.Write(until), Answer = keys().Seal(answer, PlaceOf(name)),
        });
    }

    /// <summary>As if it had never been asked.</summary>
    public Task LetGoAsync(string who) =>
        questions.ExecuteAsync("DELETE FROM asked_once WHERE name = @Name", new { Name = NameOf(who) });

    /// <summary>Forgets what was asked before a moment, and every answer whose time is over.</summary>
    public async Task ForgetAsync(DateTimeOffset before, DateTimeOffset now)
    {
        await questions.ExecuteAsync("DELETE FROM asked_once WHERE begun_at < @Before", new { Before = Timestamp.Write(before) });
        await questions.ExecuteAsync(
            "DELETE FROM asked_once WHERE answered_at IS NULL AND answer_until <= @Now", new { Now = Timestamp.Write(now) });
        await questions.ExecuteAsync(
            "UPDATE asked_once SET answer = NULL WHERE answer IS NOT NULL AND answer_until <= @Now", new { Now = Timestamp.Write(now) });
    }

    /// <summary>Forgets every answer: something that may stand in one is no longer to be read by anybody.</summary>
    public async Task ForgetAnswersAsync()
    {
        await questions.ExecuteAsync("DELETE FROM asked_once WHERE answered_at IS NULL AND answer IS NOT NULL", new { });
        await questions.ExecuteAsync("UPDATE asked_once SET answer = NULL WHERE answer IS NOT NULL", new { });
    }

    private string NameOf(string who) => keys().Hash($"asked-once/{who}");

    private string HashOf(string what) => keys().Hash($"asked-once-what/{what}");

    private static string PlaceOf(string name) => $"asked-once/{name}";

    private sealed record RequestRow
    {
        public required string Asked { get; init; }
        public string? AnsweredAt { get; init; }
        public string? AnswerUntil { get; init; }
        public byte[]? Answer { get; init; }
    }
}
