using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;
using Classifieds.Press.Inspection;

namespace Classifieds.Desk.Pages;

/// <summary>A file to look at, in the words it was asked for.</summary>
/// <param name="MostInk">总墨量 in percent.</param>
/// <param name="Paper">Whose trim the page must have, and whose masking its text; null = any trim, and the default paper's masking.</param>
/// <param name="Against">The file of notices its text is held against; null = none.</param>
public sealed record PreflightRequest(string File, int MostInk, string? Paper, string? Against, DateOnly PrintDate)
{
    /// <returns>As <see cref="PreflightFile.RunAsync"/>, or why paper or notices cannot be had.</returns>
    public async Task<Outcome<PreflightReport>> RunAsync(CancellationToken stop)
    {
        Paper? paper = null;
        if (Paper is not null || Against is not null)
        {
            Outcome<string> templates = TemplateFolder.Find();
            if (templates is Outcome<string>.Refused(var noTemplates)) return noTemplates;
            Outcome<Paper> loaded = new PaperFolder(((Outcome<string>.Done)templates).Value).Load(Paper ?? PaperFolder.Default);
            if (loaded is Outcome<Paper>.Refused(var noPaper)) return noPaper;
            paper = ((Outcome<Paper>.Done)loaded).Value;
        }
        IReadOnlyList<string>? approved = null;
        if (Against is not null)
        {
            Outcome<string> read = await TextFile.ReadAsync(Against, stop);
            if (read is Outcome<string>.Refused(var unread)) return unread;
            Outcome<Catalogue> catalogue = DeskCatalogue.Load();
            if (catalogue is Outcome<Catalogue>.Refused(var noCatalogue)) return noCatalogue;
            approved =
            [
                .. new CheckNotices(((Outcome<Catalogue>.Done)catalogue).Value).Run(((Outcome<string>.Done)read).Value, PrintDate)
                    .Select(paper!.Masking.Print),
            ];
        }
        var limits = new PlantLimits
        {
            MostInk = MostInk,
            Trim = Paper is null ? null : (paper!.Page.TrimWidth, paper.Page.TrimHeight),
        };
        return await PreflightFile.RunAsync(File, limits, approved, stop);
    }
}
