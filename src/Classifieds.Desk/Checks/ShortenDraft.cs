using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;
using Classifieds.Makeup.Setting;

namespace Classifieds.Desk.Checks;

/// <summary>省一行 of what is being typed: the fewest words that its customer may do without and a line with them, and what it costs
/// then.</summary>
/// <remarks>Only words go that <see cref="LineSavings"/> lets go; that they save a line is found by setting what is left. Where a line
/// fewer costs as much, nothing is offered.</remarks>
public sealed class ShortenDraft(Workbench desk)
{
    /// <summary>A line that may be saved.</summary>
    /// <param name="Words">That go, as they would be printed.</param>
    /// <param name="Fix">What is typed for it.</param>
    /// <param name="Before">The notice as it stands; it is set and priced.</param>
    /// <param name="After">The notice without those words.</param>
    public sealed record Saving(string Words, PreviewDraft.PlacedFix Fix, PreviewNotice.Preview Before, PreviewNotice.Preview After);

    /// <returns>Null where there is no such line; or why catalogue or paper cannot be had.</returns>
    public Outcome<Saving?> Run(PreviewDraft.Request request)
    {
        if (PreviewDraft.OnlyNotice(request.Text) is not { } only) return Outcome.Of<Saving?>(null);
        if (desk.Opened().IsRefused(out Refusal? why, out OpenedCatalogue? catalogue)) return why;
        if (desk.Paper(request.Paper).IsRefused(out why, out OpenedPaper? paper)) return why;
        if (Preview(only.Text).IsRefused(out why, out PreviewNotice.Preview? before)) return why;
        if (before.Lines == 0) return Outcome.Of<Saving?>(null);
        SetNotice set = NoticeSetter.Set(0, before.Notice, paper.Paper.Page, paper.Fonts, paper.Paper.Masking);
        NoticeCut? cut = CutFinder.Find(
            set, paper.Paper.Page, paper.Fonts, paper.Paper.Masking, catalogue.Savings.Kept, LineSavings.Fillers,
            (of, start, length) => catalogue.Savings.IsHarmless(of, request.PrintDate, start, length));
        if (cut is null || !before.Notice.Text.AsSpan(cut.Start).StartsWith(cut.Text, StringComparison.Ordinal)
            || ManuscriptMap.Of(before.Notice, only).Fix(new(cut.Start, cut.Text.Length), "") is not { } fix)
            return Outcome.Of<Saving?>(null);
        // As it will be once it is typed: what cleaning makes of the words that stay is not to be guessed.
        string left = request.Text.Remove(fix.Where.Start, fix.Where.Length).Insert(fix.Where.Start, fix.Words);
        if (PreviewDraft.OnlyNotice(left) is not { } shorter) return Outcome.Of<Saving?>(null);
        if (Preview(shorter.Text).IsRefused(out why, out PreviewNotice.Preview? after)) return why;
        return after.Lines > 0 && after.Lines < before.Lines && after.Quote?.Total < before.Quote?.Total
            ? new Saving(cut.Text, new("", fix.Where, fix.Words), before, after)
            : Outcome.Of<Saving?>(null);

        Outcome<PreviewNotice.Preview> Preview(string text) => new PreviewNotice(desk).Run(request.Of(text));
    }
}
