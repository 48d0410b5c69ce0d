using Classifieds.Desk.Users;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Privacy;

/// <summary>期满销毁: destroys the words and photographs that have been kept as long as the desk's rules say, each under its own entry of the
/// ledger.</summary>
public sealed class EraseExpired(Workbench desk)
{
    private const int AtOnce = 200;

    public sealed record Request
    {
        public required Actor By { get; init; }
    }

    /// <param name="Gone">What was destroyed; empty where nothing was due.</param>
    /// <param name="Lingers">Null; or why the store's files still hold bytes of what was destroyed, now or before: ERASE-LINGERS.</param>
    public sealed record Erased(IReadOnlyList<ErasureDue> Gone, Refusal? Lingers);

    /// <returns>What was destroyed; or RETENTION-INVALID, and what a person may be refused with.</returns>
    public async Task<Outcome<Erased>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Retention().IsRefused(out Refusal? why, out RetentionRules? rules)) return why;
        List<ErasureDue> erased = [];
        while (true)
        {
            Outcome<IReadOnlyList<ErasureDue>> some = await desk.WriteStoreAsync(work => SomeAsync(work, rules, request.By), stop);
            if (some.IsRefused(out why, out IReadOnlyList<ErasureDue>? gone)) return why;
            erased.AddRange(gone);
            if (gone.Count < AtOnce) break;
        }
        // Where nothing was due too: what lingered the last time goes now.
        return new Erased(erased, await desk.ForgetDeletedAsync(stop));
    }

    private async Task<Outcome<IReadOnlyList<ErasureDue>>> SomeAsync(Work work, RetentionRules rules, Actor asking)
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if ((await UserRoll.FindAsync(work, asking, DeskDeed.Erase, now)).IsRefused(out Refusal? why, out Actor? by)) return why;
        IReadOnlyList<ErasureDue> due = await work.Erasures.DueAsync(rules, BeijingTime.DayOf(now), AtOnce);
        foreach (ErasureDue one in due)
        {
            Notice notice = await work.Notices.FindAsync(one.Notice)
                ?? throw new InvalidOperationException($"{one.Notice} is due and is not there.");
            var erasure = new Erasure(
                one.Notice, one.Part, ErasureCause.Retention, $"保存期限 {IsoDate.Write(one.End)} 届满", by.Name, now);
            if ((await EraseNotice.EraseAsync(work, notice, erasure)).IsRefused(out why)) return why;
        }
        // Looked at and found nothing is an act too.
        if (due.Count == 0) await work.RecordAsync(new(now, by.Name, "erase-expired") { Detail = "没有期满的" });
        return Outcome.Of(due);
    }
}
