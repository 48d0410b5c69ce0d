using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>换密钥: the keys of all notices are wrapped with a new key of the desk; nothing that they seal changes.</summary>
/// <remarks>Who has only the key of before opens nothing that was taken since. Numbers are found, entries vouched for and papers signed
/// with the first key as ever.</remarks>
public sealed class RotateKeys(Workbench desk)
{
    public sealed record Request
    {
        public required Actor By { get; init; }
    }

    /// <param name="Wrapped">How many keys of notices were wrapped anew.</param>
    public sealed record Rotated(int Wrapped);

    /// <returns>Or KEY-GIVEN: the key is in no file that could be written; KEY-UNREADABLE, and what a person may be refused with.</returns>
    public Task<Outcome<Rotated>> RunAsync(Request request, CancellationToken stop) => desk.UseStoreAsync<Rotated>(async database =>
        (await database.ExchangeKeysAsync(async (work, count) =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.RotateKeys, now)).IsRefused(out Refusal? why, out Actor? by))
                return why;
            await work.RecordAsync(new(now, by.Name, "keys-rotate") { Detail = $"{count}" });
            return true;
        }, stop)).Then<Rotated>(count => new Rotated(count)), stop);
}
