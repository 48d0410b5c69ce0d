using System.Globalization;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk.Proofs;

/// <summary>取样报: the file that went to the plant with the advertiser's notice on it, by the link on the proof.</summary>
public sealed class FetchTearsheet(Workbench desk)
{
    /// <param name="Token">Of the link.</param>
    /// <param name="Run">第几次刊登; null for the last that ran.</param>
    public sealed record Request(string Token, int? Run);

    /// <param name="Pdf">Its hash has been compared with the plate's.</param>
    public sealed record Fetched(Insertion Insertion, Plate Plate, byte[] Pdf);

    /// <returns>The file; or PROOF-UNKNOWN, TEARSHEET-NONE where it has not run or ran before plates were kept, PLATE-….</returns>
    public Task<Outcome<Fetched>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<Fetched>(async work =>
    {
        if ((await new ProofLinks(desk).FindAsync(work, request.Token)).IsRefused(out Refusal? why, out LinkedProof? linked)) return why;
        Insertion? ran = linked.Notice.Insertions.Where(one => one.Published is not null && (request.Run ?? one.Number) == one.Number)
            .MaxBy(one => one.Issue.Date);
        if (ran is null) return None(linked.Notice, request.Run);
        if (desk.Plates.IsRefused(out why, out PlateFolder? plates)) return why;
        return await work.Plates.FindAsync(ran.Issue) is { } plate
            ? new Fetched(ran, plate, plates.Open(plate.Sha256))
            : None(linked.Notice, request.Run);
    }, stop);

    private static Refusal None(Notice notice, int? run) => new("TEARSHEET-NONE", run is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"稿件 {notice.Id} 第 {number} 次刊登还没有样报")
        : $"稿件 {notice.Id} 还没有样报，见报后再看") { Kind = RefusalKind.NotFound };
}
