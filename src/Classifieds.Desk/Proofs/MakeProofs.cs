using System.Globalization;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Proofs;

/// <summary>出清样 of a text: the advertiser is shown exactly the lines that will run, one sheet a notice.</summary>
public sealed class MakeProofs(Workbench desk)
{
    /// <summary>What is to be proofed.</summary>
    public sealed record Request
    {
        /// <summary>Blocks parted by a line <c>---</c>, or a paste without one.</summary>
        public required string Text { get; init; }

        /// <summary>Null = the next day on which the paper appears.</summary>
        public DateOnly? PrintDate { get; init; }

        /// <summary>By the name of its profile; null for the usual one.</summary>
        public string? Paper { get; init; }

        /// <summary>Whether numbers of natural persons are masked by the paper's policy.</summary>
        public bool Masks { get; init; } = true;

        /// <summary>The photographs that came with the text, by the names it calls them.</summary>
        public IReadOnlyDictionary<string, HandedPhoto> Photos { get; init; } = new Dictionary<string, HandedPhoto>();
    }

    /// <returns>All sheets in one PDF, in the order of the text; or INPUT-TOO-LARGE, NO-NOTICES, GLYPH-MISSING, PHOTO-LACKING, or why
    /// catalogue or paper
    /// cannot be had.</returns>
    public Outcome<FinishedProofs> Run(Request request)
    {
        if (desk.Paper(request.Paper).IsRefused(out Refusal? noPaper, out OpenedPaper? paper)) return noPaper;
        if (desk.Opened().IsRefused(out Refusal? noCatalogue, out OpenedCatalogue? catalogue)) return noCatalogue;
        if (ProofRun.TooMany(NoticePaste.Split(request.Text).Notices.Count) is { } tooMany) return tooMany; // before the long reading
        DateOnly day = request.PrintDate ?? desk.NextDay(paper.Paper);
        CheckedPaste paste = CheckNotices.Read(catalogue.Reader, paper, new CheckNotices.Request
        {
            Text = request.Text, Photos = request.Photos,
        }, day);
        if (paste.Notices.Count == 0) return new Refusal("NO-NOTICES", "没有可出清样的启事");
        return new ProofRun(paper, catalogue.Catalogue).Run(
            [
                .. paste.Notices.Select((notice, index) =>
                    new ProofWork((index + 1).ToString(CultureInfo.InvariantCulture), 1, day, notice)),
            ],
            request.Masks).Then<FinishedProofs>(proofs => proofs with { Leftovers = paste.Leftovers });
    }
}
