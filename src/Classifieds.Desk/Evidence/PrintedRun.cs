using Classifieds.Desk.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Evidence;

/// <summary>见了报的一次: one insertion that was printed, with the plate it is on and where it stands there.</summary>
/// <param name="Revision">The words that were printed.</param>
/// <param name="Places">At least one; several where it was split.</param>
internal sealed record PrintedRun(
    Notice Notice, Insertion Insertion, PrintedRevision Revision, Plate Plate, IReadOnlyList<PrintedPlace> Places)
{
    public InsertionId Name => new(Notice.Id, Insertion.Number);

    /// <param name="typed">The notice, where it was printed once; or one of its insertions.</param>
    /// <returns>The run; or NOTICE-UNKNOWN, INSERTION-UNKNOWN, NOTICE-UNPRINTED, NOTICE-RUNS, PLATE-NONE.</returns>
    public static async Task<Outcome<PrintedRun>> FindAsync(Work work, string typed)
    {
        if (NoticeChange.Named(typed).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out why, out Notice? notice)) return why;
        if (WhichOf(notice, id).IsRefused(out why, out Insertion? run)) return why;
        if (await work.Plates.FindAsync(run.Issue) is not { } plate)
            return new Refusal("PLATE-NONE", $"{run.Issue} 一期没有存档的印版") { Kind = RefusalKind.NotFound };
        PrintedPlace[] places = [.. (await work.Issues.PlacesAsync(run.Issue)).Where(place => place.Notice == notice.Id)];
        if (places.Length == 0)
        {
            return new Refusal("NOTICE-UNPRINTED", $"{run.Issue} 一期的印版上没有稿件 {notice.Id} 的位置记录")
            {
                Kind = RefusalKind.NotFound,
            };
        }
        PrintedRevision printed = await work.Notices.PrintedAsync(notice.Id, places[0].Revision)
            ?? throw new InvalidOperationException($"Revision {places[0].Revision} of {notice.Id} was printed and is not there.");
        return new PrintedRun(notice, run, printed, plate, places);
    }

    private static Outcome<Insertion> WhichOf(Notice notice, InsertionId id)
    {
        if (id.Number is { } number)
        {
            if (notice.Insertions.FirstOrDefault(one => one.Number == number) is not { } named)
                return new Refusal("INSERTION-UNKNOWN", $"稿件 {notice.Id} 没有第 {number} 次刊登") { Kind = RefusalKind.NotFound };
            return named.Published is null ? Unprinted(id.ToString()) : named;
        }
        Insertion[] printed = [.. notice.Insertions.Where(one => one.Published is not null)];
        return printed switch
        {
            [] => Unprinted(id.ToString()),
            [var only] => only,
            _ => new Refusal("NOTICE-RUNS", $"稿件 {notice.Id} 刊过 {printed.Length} 次，请写明是哪一次："
                + string.Join('、', printed.Select(one => $"{notice.Id}/{one.Number}（{IsoDate.Write(one.Issue.Date)}）")))
            {
                Kind = RefusalKind.Usage,
            },
        };
    }

    private static Refusal Unprinted(string name) => new("NOTICE-UNPRINTED", $"稿件 {name} 还没有见报") { Kind = RefusalKind.Conflict };
}
