using System.Security.Cryptography;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Outcomes;
using Classifieds.Makeup.Setting;

namespace Classifieds.Desk.Issues;

/// <summary>重排核对: a page that went to press is made once more from what the store holds, and held against its plate. It writes nothing.
/// </summary>
/// <remarks>Bytes are promised of the same program in the same faces; where one of them is another, that is told and nothing compared.
/// </remarks>
public sealed class RemakePlate(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>Null for the one that was published last.</summary>
        public IssueId? Issue { get; init; }
    }

    /// <param name="Plate">Null where nothing was published here.</param>
    /// <param name="Why">Why it was not made once more; null where it was.</param>
    public sealed record Remade(Plate? Plate, Refusal? Why)
    {
        /// <summary>Whether what came out is the plate, to the byte.</summary>
        public bool IsSame { get; init; }

        /// <summary>REMAKE-OTHER, where it was made and came out otherwise; else null.</summary>
        public Refusal? Other => Plate is null || Why is not null || IsSame ? null
            : Not("REMAKE-OTHER", $"{Plate.Issue} 一期重排一遍，与存档的印版不同：模板改过，或库里的版面记录有误；印版本身是好的");
    }

    /// <returns>What came of it; or PLATE-NONE, and why the store cannot be used.</returns>
    public async Task<Outcome<Remade>> RunAsync(Request request, CancellationToken stop)
    {
        Outcome<Read> reading = await desk.ReadStoreAsync<Read>(async work =>
        {
            Plate? plate = request.Issue is { } issue ? await work.Plates.FindAsync(issue)
                : (await work.Plates.AllAsync()).MaxBy(one => one.At);
            if (plate is null)
            {
                return request.Issue is { } named
                    ? new Refusal("PLATE-NONE", $"{named} 一期没有存档的印版") { Kind = RefusalKind.NotFound }
                    : new Read(null, null, null);
            }
            PlateMaking? making = await work.Plates.MakingAsync(plate.Issue);
            return new Read(plate, making, making is null ? null : await RunningNotices.ReadPrintedAsync(work, plate.Issue));
        }, stop);
        if (reading.IsRefused(out Refusal? why, out Read? read))
            return why.Code == "NOTICE-ERASED" ? new Remade(null, why) : why;
        if (read.Plate is not { } printed) return new Remade(null, Not("REMAKE-NONE", "还没有付印过，没有版面可重排"));
        if (read.Making is not { } asked || read.Running is not { } running)
            return new Remade(printed, Not("REMAKE-UNKNOWN", $"{printed.Issue} 一期是早先的程序付印的，没有记下怎么排的"));
        if (desk.Paper(printed.Issue.Paper.ToString(), PlateMakings.AskedOf(asked).Wishes).IsRefused(out why, out OpenedPaper? paper))
            return new Remade(printed, why);
        if (asked.Program != PlateMakings.Program)
            return new Remade(printed, Not("REMAKE-PROGRAM", $"{printed.Issue} 一期是 {asked.Program} 版付印的，本机是 {PlateMakings.Program} 版"));
        if (asked.Fonts != PlateMakings.FontsOf(paper))
            return new Remade(printed, Not("REMAKE-FONTS", $"本机的字体不是 {printed.Issue} 一期付印时的字体"));
        if (desk.Opened().IsRefused(out why, out OpenedCatalogue? catalogue)) return new Remade(printed, why);
        if (new PageRun(paper, catalogue.Savings).Run(WorkOf(paper, asked, running)).IsRefused(out why, out FinishedPage? page))
            return new Remade(printed, why);
        return new Remade(printed, null) { IsSame = Convert.ToHexStringLower(SHA256.HashData(page.Pdf)) == printed.Sha256 };
    }

    private static PageWork WorkOf(OpenedPaper paper, PlateMaking making, RunningNotices running)
    {
        PageAsked asked = PlateMakings.AskedOf(making);
        var approvals = new ApprovalReader(paper, asked.Masks ? paper.Paper.Masking : MaskingPolicy.None);
        var approved = new Dictionary<int, SetNotice>();
        foreach ((int index, RunningNotice one) in running.All.Index())
            if (approvals.Read(one, index).Approved is { } set) approved[index] = set;
        return new()
        {
            Read = () => [.. running.All.Select(one => one.Revision.Content)],
            PrintDate = making.Issue.Date,
            Asked = asked,
            IsStrict = true,
            Proofed = running.All.Index().Where(one => one.Item.Proofs.Any(proof => proof.Revision == one.Item.Revision.Number))
                .Select(one => one.Index).ToHashSet(),
            Approved = approved,
            Previous = running.LastMade is { } last ? new(last, IssuePageRun.IdsOf(running.All)) : null,
        };
    }

    private static Refusal Not(string code, string sentence) => new(code, sentence) { Kind = RefusalKind.Conflict };

    private sealed record Read(Plate? Plate, PlateMaking? Making, RunningNotices? Running);
}
