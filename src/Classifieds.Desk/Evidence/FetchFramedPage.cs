using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Press;
using Classifieds.Storage.Plates;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Evidence;

/// <summary>样报: the archived page with a notice framed, and the notice alone at its size.</summary>
public sealed class FetchFramedPage(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>The notice, or one of its insertions, as typed.</summary>
        public required string Id { get; init; }
    }

    /// <param name="Pdf">Begins with the plate, every byte of it.</param>
    /// <param name="Places">Where the notice stands, in reading order.</param>
    public sealed record Fetched(InsertionId Notice, Plate Plate, IReadOnlyList<PrintedPlace> Places, byte[] Pdf);

    /// <returns>The tearsheet; or NOTICE-UNKNOWN, INSERTION-UNKNOWN, NOTICE-UNPRINTED, NOTICE-RUNS, PLATE-NONE, PLATE-MISSING,
    /// PLATE-DAMAGED, PLATE-WHERE, PLATE-FOREIGN.</returns>
    public async Task<Outcome<Fetched>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Plates.IsRefused(out Refusal? why, out PlateFolder? plates)) return why;
        return await desk.ReadStoreAsync<Fetched>(async work =>
        {
            if ((await PrintedRun.FindAsync(work, request.Id)).IsRefused(out Refusal? whyNot, out PrintedRun? run)) return whyNot;
            byte[]? pdf = FramedPlate.Make(plates.Open(run.Plate.Sha256), [.. run.Places.Select(place => new FramedPlate.Place(
                place.Page, new Length(place.X), new Length(place.Y), new Length(place.Width), new Length(place.Height)))]);
            return pdf is null
                ? new Refusal("PLATE-FOREIGN", $"{run.Plate.Issue} 一期的印版不是本系统排的，画不出位置") { Kind = RefusalKind.Unreadable }
                : new Fetched(run.Name, run.Plate, run.Places, pdf);
        }, stop);
    }
}
