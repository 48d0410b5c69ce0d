using Classifieds.Desk.Proofs;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Press;
using Classifieds.Storage;
using Classifieds.Storage.Plates;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Evidence;

/// <summary>取样报: the archived page with a notice framed, and the notice alone at its size; for the desk by the notice's name, for the
/// advertiser by the link on the proof.</summary>
public sealed class FetchTearsheet(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The notice, or one of its insertions, as typed; null where a link asks.</summary>
        public string? Id { get; init; }

        /// <summary>Of the link; null where the desk asks.</summary>
        public string? Token { get; init; }

        /// <summary>第几次刊登, where a link asks; null for the last that ran.</summary>
        public int? Run { get; init; }
    }

    /// <param name="Pdf">Begins with the plate, every byte of it.</param>
    /// <param name="Places">Where the notice stands, in reading order.</param>
    public sealed record Fetched(InsertionId Notice, Plate Plate, IReadOnlyList<PrintedPlace> Places, byte[] Pdf);

    /// <returns>The tearsheet; or PLATE-NONE, PLATE-MISSING, PLATE-DAMAGED, PLATE-WHERE, PLATE-FOREIGN. Where the desk asks also
    /// NOTICE-UNKNOWN, INSERTION-UNKNOWN, NOTICE-UNPRINTED, NOTICE-RUNS; where a link asks PROOF-UNKNOWN, and TEARSHEET-NONE where it has
    /// not run or ran before plates were kept.</returns>
    public Task<Outcome<Fetched>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<Fetched>(async work =>
    {
        if ((await NamedAsync(work, request)).IsRefused(out Refusal? why, out string? named)) return why;
        if (desk.Plates.IsRefused(out why, out PlateFolder? plates)) return why;
        if ((await PrintedRun.FindAsync(work, named)).IsRefused(out why, out PrintedRun? run))
            return request.Token is null ? why : None(named);
        byte[]? pdf = FramedPlate.Make(plates.Open(run.Plate.Sha256), [.. run.Places.Select(place => new FramedPlate.Place(
            place.Page, new Length(place.X), new Length(place.Y), new Length(place.Width), new Length(place.Height)))]);
        return pdf is null
            ? new Refusal("PLATE-FOREIGN", $"{run.Plate.Issue} 一期的印版不是本系统排的，画不出位置") { Kind = RefusalKind.Unreadable }
            : new Fetched(run.Name, run.Plate, run.Places, pdf);
    }, stop);

    private async Task<Outcome<string>> NamedAsync(Work work, Request request)
    {
        if (request.Token is null) return request.Id ?? throw new ArgumentException("Nothing is named.", nameof(request));
        if ((await new ProofLinks(desk).FindAsync(work, request.Token)).IsRefused(out Refusal? why, out LinkedProof? linked)) return why;
        Notice notice = linked.Notice;
        Insertion? ran = notice.Insertions.Where(one => one.Published is not null && (request.Run ?? one.Number) == one.Number)
            .MaxBy(one => one.Issue.Date);
        return ran is null
            ? None(request.Run is { } number ? $"{notice.Id}/{number}" : notice.Id.ToString())
            : new InsertionId(notice.Id, ran.Number).ToString();
    }

    private static Refusal None(string named) =>
        new("TEARSHEET-NONE", $"稿件 {named} 还没有样报，见报后再看") { Kind = RefusalKind.NotFound };
}
