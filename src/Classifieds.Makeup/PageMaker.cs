using Classifieds.Domain;
using Classifieds.Domain.Masking;
using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup;

/// <summary>The spine of makeup: every stage, in order. Each takes what the one above it made.</summary>
public static class PageMaker
{
    /// <summary>An issue's notices, set and made up.</summary>
    public static MadeUpIssue Make(
        IReadOnlyList<CheckedNotice> notices, PageTemplate template, PaperFonts fonts, IssueHead head, MaskingPolicy masking) =>
        Make([.. notices.Select((notice, index) => NoticeSetter.Set(index, notice, template, fonts, masking))], template, fonts, head);

    /// <summary>Notices that were set before, made up.</summary>
    /// <returns>Finished pages: every mark at its place. Nothing after this moves anything.</returns>
    public static MadeUpIssue Make(IReadOnlyList<SetNotice> notices, PageTemplate template, PaperFonts fonts, IssueHead head)
    {
        var frame = new PageFrame(template, fonts, head);
        ILookup<bool, SetNotice> byHeight = notices.ToLookup(notice => FitsOnPage(notice, template, frame.MostLines));
        IReadOnlyList<Section> sections = SectionSorter.Sort([.. byHeight[true]], template);
        (IReadOnlyList<PagePlan> plans, IReadOnlyList<SetNotice> unplaced) = PagePlanner.Plan(sections, template, frame.MostLines);
        var placer = new PagePlacer(template, fonts, frame, head);
        Page[] pages = [.. plans.Select(placer.Place)];
        return new MadeUpIssue
        {
            Pages = pages,
            Placements = placer.Placements,
            Gaps = placer.Gaps,
            Reservations = placer.Reservations,
            Overset = OversetReport.Of(unplaced, byHeight[false], template),
            PrintedTexts = [.. notices.Select(notice => notice.PrintedText)],
            PrintedPieces = PieceCutter.Cut(notices, placer.Parts),
        };
    }

    // A notice that may not be split, and with its section's head would be higher than a page.
    private static bool FitsOnPage(SetNotice notice, PageTemplate template, int mostLines) =>
        notice.Lines + template.SectionHead.Lines <= mostLines || notice is { IsBoxed: false, Columns: 1 };
}
