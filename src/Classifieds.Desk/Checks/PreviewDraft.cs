using Classifieds.Desk.Drafts;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Pastes;
using Classifieds.Makeup.Proofs;

namespace Classifieds.Desk.Checks;

/// <summary>付印样 of what is being typed, chat and all: the notice in it, and every finding where the clerk sees it.</summary>
public sealed class PreviewDraft(Workbench desk)
{
    /// <param name="Text">Everything that was typed so far.</param>
    /// <param name="Paper">By the name of its profile; null for the usual one.</param>
    public sealed record Request(string Text, DateOnly PrintDate, string? Paper = null)
    {
        /// <summary>That came with the draft; null where none did.</summary>
        public DraftPhoto? Photo { get; init; }

        /// <summary>To preview one notice of what was typed.</summary>
        internal PreviewNotice.Request Of(string notice) => new()
        {
            Text = notice, PrintDate = PrintDate, Paper = Paper, Photos = DraftPhotos.Of(Text, Photo),
        };
    }

    /// <summary>A finding where the clerk sees it.</summary>
    /// <param name="Where">In what was typed; null where the notice as a whole is meant.</param>
    /// <param name="Fixes">Likeliest first.</param>
    public sealed record PlacedFinding(Finding Finding, TextSpan? Where, IReadOnlyList<PlacedFix> Fixes);

    /// <summary>A repair as it is typed.</summary>
    /// <param name="Shown">What the place is to say.</param>
    /// <param name="Where">What is replaced of what was typed; it may be more than the finding's own place.</param>
    public sealed record PlacedFix(string Shown, TextSpan Where, string Words);

    /// <summary>The draft as it stands.</summary>
    /// <param name="Preview">Of the only notice; null where there are several, or nothing was typed.</param>
    /// <param name="Notices">How many notices are in it.</param>
    public sealed record Shown(PreviewNotice.Preview? Preview, int Notices)
    {
        public IReadOnlyList<PlacedFinding> Findings { get; init; } = [];

        /// <summary>Every name, number, amount and date as it would be printed, numbers by their joints.</summary>
        public IReadOnlyList<ReadProofAloud.Line> ReadBack { get; init; } = [];

        /// <summary>What the desk calls its kind; empty where it could not be told.</summary>
        public string KindTitle { get; init; } = "";
    }

    /// <returns>The preview, whatever is wrong; or why catalogue or paper cannot be had.</returns>
    public Outcome<Shown> Run(Request request)
    {
        if (string.IsNullOrWhiteSpace(request.Text)) return new Shown(null, 0);
        Paste paste = Split(request.Text);
        if (paste.Notices.Count > 1) return new Shown(null, paste.Notices.Count);
        PastedNotice only = paste.Notices[0];
        Outcome<PreviewNotice.Preview> previewing = new PreviewNotice(desk).Run(request.Of(only.Text));
        if (previewing.IsRefused(out Refusal? why, out PreviewNotice.Preview? preview)) return why;
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return why;
        if (desk.Profile(request.Paper).IsRefused(out why, out Papers.Paper? paper)) return why;
        MaskingPolicy masking = paper.Masking;
        CheckedNotice notice = preview.Notice;
        var map = ManuscriptMap.Of(notice, only);
        return new Shown(preview, 1)
        {
            Findings =
            [
                .. notice.Findings.Select(finding => Placed(finding, map)),
                .. paste.Leftovers.Select(leftover => new PlacedFinding(PasteFindings.Of(leftover), leftover.Span, [])),
            ],
            ReadBack =
            [
                .. ReadBackLine.Of(notice, masking.Print(notice))
                    .Select(line => new ReadProofAloud.Line(line.Name, line.Printed, line.Groups)),
            ],
            KindTitle = catalogue.Find(notice.Kind)?.Title ?? "",
        };
    }

    /// <summary>The notice in what was typed; null where there are several, or nothing was typed.</summary>
    internal static PastedNotice? OnlyNotice(string text) =>
        !string.IsNullOrWhiteSpace(text) && Split(text) is { Notices: [PastedNotice only] } ? only : null;

    // What is no notice yet is shown as the one that it may become.
    private static Paste Split(string text)
    {
        Paste paste = NoticePaste.Split(text);
        return paste.Notices.Count > 0 ? paste : new([new(text, [new(0, text.Length)])], []);
    }

    private static PlacedFinding Placed(Finding finding, ManuscriptMap map)
    {
        if (finding.Where is not { } where) return new(finding, null, []);
        List<PlacedFix> fixes = [];
        foreach (string words in finding.Fixes)
            if (map.Fix(where, words) is { } fix) fixes.Add(new(words, fix.Where, fix.Words));
        return new(finding, map.Place(where), fixes);
    }
}
