using System.Text.Json;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>演示: the main job on the sample issue, from an empty folder to page and proofs, with the verbs a desk uses.</summary>
/// <param name="folder">Made where it is not there; a database of an earlier demo in it is replaced.</param>
public sealed class RunDemo(string folder, TimeProvider clock)
{
    private const string By = "demo";

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>What the demo made.</summary>
    /// <param name="Handed">The faulty samples that were handed in: what became of each.</param>
    public sealed record Made(
        string Database, string Pdf, string Png, string Report, string Proofs, NoticeCount Count, int Sheets, IReadOnlyList<AddNotices.Answer> Handed);

    /// <returns>Where everything is, or the first refusal of a verb.</returns>
    public async Task<Outcome<Made>> RunAsync(CancellationToken stop)
    {
        string At(string name) => Path.Combine(folder, name);
        if (Clear(At("classifieds.db")) is { } unclear) return unclear;
        if (StoreSetting.Read(At("classifieds.db"), _ => null) is var setting && setting is Outcome<StoreSetting>.Refused(var unset)) return unset;
        StoreSetting store = ((Outcome<StoreSetting>.Done)setting).Value;

        Outcome<IReadOnlyList<SeedStore.Seeded>> seeding = await new SeedStore(store, clock).RunAsync(stop);
        if (seeding is Outcome<IReadOnlyList<SeedStore.Seeded>>.Refused(var unseeded)) return unseeded;
        SeedStore.Seeded issue = ((Outcome<IReadOnlyList<SeedStore.Seeded>>.Done)seeding).Value[0];

        List<AddNotices.Answer> handed = [];
        Outcome<int> added = await new AddNotices(store, clock).RunAsync(
            new(Path.Combine(((Outcome<string>.Done)SeedFolder.Find()).Value, "faulty.txt"), issue.Issue, issue.Paper, By), handed.Add, tellLeftovers: _ => { }, stop);
        if (added is Outcome<int>.Refused(var unadded)) return unadded;

        if (OpenedPaper.Open(issue.Paper) is var opened && opened is Outcome<OpenedPaper>.Refused(var noPaper)) return noPaper;
        OpenedPaper paper = ((Outcome<OpenedPaper>.Done)opened).Value;
        if (DeskCatalogue.Load() is var loaded && loaded is Outcome<Catalogue>.Refused(var noCatalogue)) return noCatalogue;
        var issueNotices = new IssueNotices(store, clock);
        Outcome<IReadOnlyList<Revision>> read = await issueNotices.ReadAsync(new(paper.Paper.Id, issue.Issue), stop);
        if (read is Outcome<IReadOnlyList<Revision>>.Refused(var unread)) return unread;
        IReadOnlyList<Revision> running = ((Outcome<IReadOnlyList<Revision>>.Done)read).Value;

        Outcome<FinishedPage> paged = new MakePage(paper, ((Outcome<Catalogue>.Done)loaded).Value).Run(new PageRequest
        {
            Manuscripts = [.. running.Select(revision => revision.Content.Text)],
            TakenPhotos = IssueNotices.Photos(running),
            PrintDate = issue.Issue,
            IsStrict = true,
            Editor = "林知夏",
            Proofreader = "周叙",
        });
        if (paged is Outcome<FinishedPage>.Refused(var unpaged)) return unpaged;
        FinishedPage page = ((Outcome<FinishedPage>.Done)paged).Value;
        Outcome<FinishedProofs> proofed = new MakeProofs(paper, ((Outcome<Catalogue>.Done)loaded).Value).Run(
            [.. running.Select(revision => new ProofRequest(revision.Notice.ToString(), revision.Number, issue.Issue, revision.Content))], masks: true);
        if (proofed is Outcome<FinishedProofs>.Refused(var unproofed)) return unproofed;
        FinishedProofs proofs = ((Outcome<FinishedProofs>.Done)proofed).Value;

        List<(string Path, byte[] Bytes)> files =
        [
            .. PageFiles.Of(page, At("page.pdf"), At("page.png"), At("page.svg"), dpi: 200),
            (At("report.json"), JsonSerializer.SerializeToUtf8Bytes(page.Report, Indented)),
            (At("proofs.pdf"), proofs.Pdf),
        ];
        if (OutputFiles.Write(files) is { } unwritten) return unwritten;
        if (await issueNotices.PlaceAsync(new(paper.Paper.Id, issue.Issue), running, page, By, stop) is { } unkept) return unkept;
        return new Made(
            At("classifieds.db"), At("page.pdf"), At("page.png"), At("report.json"), At("proofs.pdf"),
            page.Report.Notices, proofs.Pages.Count, handed);
    }

    private Refusal? Clear(string database)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (string ending in (ReadOnlySpan<string>)["", "-wal", "-shm", ".key"]) File.Delete(database + ending);
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("OUTPUT-UNWRITABLE", $"写不了 {folder}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }
}
