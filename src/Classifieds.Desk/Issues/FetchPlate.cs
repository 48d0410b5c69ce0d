using Classifieds.Desk.Papers;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk.Issues;

/// <summary>取印版: the very file that went to the plant, whatever program would make the page today.</summary>
public sealed class FetchPlate(Workbench desk)
{
    /// <param name="Paper">By the name of its profile; null for the usual one.</param>
    public sealed record Request(DateOnly Issue, string? Paper);

    /// <param name="Pdf">Its hash has been compared with the plate's.</param>
    public sealed record Fetched(Plate Plate, byte[] Pdf);

    /// <returns>The file; or PLATE-NONE, PLATE-MISSING, PLATE-DAMAGED, PLATE-WHERE.</returns>
    public async Task<Outcome<Fetched>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Profile(request.Paper).IsRefused(out Refusal? why, out Paper? paper)) return why;
        if (desk.Plates.IsRefused(out why, out PlateFolder? plates)) return why;
        var issue = new IssueId(paper.Id, request.Issue);
        return await desk.ReadStoreAsync<Fetched>(async work => await work.Plates.FindAsync(issue) is { } plate
            ? new Fetched(plate, plates.Open(plate.Sha256))
            : new Refusal("PLATE-NONE", $"{issue} 一期还没有付印") { Kind = RefusalKind.NotFound }, stop);
    }
}
