using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>One deed on a stored notice: who asks is looked up, the notice decides, both versions go to the store, the ledger is written;
/// all of it or nothing.</summary>
internal sealed class NoticeChange(Workbench desk)
{
    /// <summary>What is to be done.</summary>
    /// <param name="Typed">The notice or one of its insertions, as typed.</param>
    /// <param name="Verb">As the ledger calls it.</param>
    /// <param name="Detail">For the ledger; holds no number of a person.</param>
    public sealed record Deed(string Typed, Actor By, DeskDeed Kind, string Verb, string Detail)
    {
        /// <summary>For the ledger, of the notice as it is after; in the place of <see cref="Detail"/> and of the number that was typed.
        /// </summary>
        public Func<Notice, string>? Told { get; init; }
    }

    public Task<Outcome<Notice>> RunAsync(
        Deed deed, Func<Notice, int?, Actor, DateTimeOffset, Outcome<Notice>> change, CancellationToken stop) =>
        RunAsync(deed, (_, notice, only, by, now) => Task.FromResult(change(notice, only, by, now)), stop);

    /// <param name="change">Is given the notice, the number of the insertion where one was named, who asks, and the time.</param>
    public Task<Outcome<Notice>> RunAsync(
        Deed deed, Func<Work, Notice, int?, Actor, DateTimeOffset, Task<Outcome<Notice>>> change, CancellationToken stop) =>
        desk.WriteStoreAsync<Notice>(TurnOf(deed.Typed), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if (Named(deed.Typed).IsRefused(out Refusal? why, out InsertionId? id)) return why;
            if ((await UserRoll.FindAsync(work, deed.By, deed.Kind, now)).IsRefused(out why, out Actor? by)) return why;
            if ((await FindAsync(work, id.Notice)).IsRefused(out why, out Notice? was)) return why;
            if ((await change(work, was, id.Number, by, now)).IsRefused(out why, out Notice? made)) return why;
            if ((await work.Notices.ChangeAsync(was, made)).IsRefused(out why, out Notice? stored)) return why;
            await work.RecordAsync(new(now, by.Name, deed.Verb)
            {
                Notice = stored.Id,
                Detail = deed.Told is { } told ? told(stored)
                    : id.Number is { } number ? $"/{number} {deed.Detail}".TrimEnd()
                    : deed.Detail,
            });
            return stored;
        }, stop);

    /// <summary>Whose turn it is to change what a person typed: that of the notice's paper.</summary>
    public static Turn TurnOf(string typed) => InsertionId.TryParse(typed, out InsertionId? id) ? Turn.OfNotice(id.Notice) : Turn.OfStore;

    /// <returns>What a person typed as a notice's name; or NOTICE-UNKNOWN.</returns>
    public static Outcome<InsertionId> Named(string typed) => InsertionId.TryParse(typed, out InsertionId? id)
        ? id
        : new Refusal("NOTICE-UNKNOWN", $"“{typed}”不是稿号，稿号写作 BC20261125-0007，其中一次刊登写作 BC20261125-0007/2")
        {
            Kind = RefusalKind.NotFound,
        };

    /// <returns>The stored notice; or NOTICE-UNKNOWN.</returns>
    public static async Task<Outcome<Notice>> FindAsync(Work work, NoticeId id) => await work.Notices.FindAsync(id) is { } notice
        ? notice
        : new Refusal("NOTICE-UNKNOWN", $"没有稿件 {id}") { Kind = RefusalKind.NotFound };
}
