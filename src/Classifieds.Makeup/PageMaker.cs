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
        IReadOnlyList<Section> sections = SectionSorter.Sort(notices, template);
        (IReadOnlyList<PagePlan> plans, IReadOnlyList<Atom> rest) = PagePlanner.Plan(sections, template, frame.MostLines);
        var placer = new PagePlacer(template, fonts, frame);
        Page[] pages = [.. plans.Select(placer.Place)];
        return new MadeUpIssue
        {
            Pages = pages,
            Placements = placer.Placements,
            Gaps = placer.Gaps,
            Overset = OversetReport.Of(rest, template),
            PrintedTexts = [.. notices.Select(notice => notice.PrintedText)],
            PrintedPieces = PieceCutter.Cut(notices, placer.Parts),
        };
    }
}
