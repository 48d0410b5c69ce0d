using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Changes;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

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
    /// <param name="previous">The page made before, of which as few notices move as can be; null = there is none.</param>
    /// <param name="advice">Asked where something finds no room; null = no advice is wanted.</param>
    /// <param name="heightsOf">The other heights of a notice, where they may be used; null = every notice stands as it was given.</param>
    public static MadeUpIssue Make(
        IReadOnlyList<SetNotice> notices, PageTemplate given, PaperFonts fonts, IssueHead head,
            Func<SetNotice, NoticeHeights?>? heightsOf = null,
        AdviceSources? advice = null, PreviousIssue? previous = null)
    {
        PageTemplate template = HeadsLeftOut.In(given, notices);
        var frame = new PageFrame(template, fonts, head);
        ILookup<bool, SetNotice> byHeight = notices.ToLookup(notice => FitsOnPage(notice, template, frame.MostLines));
        SetNotice[] fitting = [.. byHeight[true]];
        BeforeMasthead? before = BeforeMasthead.Find(fitting, template, frame.MostLines);
        if (before is not null)
        {
            template = template with { LinesBeforeMasthead = before.Plan.Height + template.Masthead!.LinesBelow };
            frame = new PageFrame(template, fonts, head);
            fitting = [.. fitting.Except(before.Notices)];
        }
        IReadOnlyList<SetNotice> fillers = FillerSetter.Set(head.PrintDate, template, fonts);
        IssuePlan plan = HeightSearch.Plan(fitting, fillers, template, frame.MostLines, heightsOf);
        LateOutcome? late = null;
        if (previous is not null) (plan, late) = LateSearch.Choose(previous, plan, fitting, fillers, template, frame);
        // A page on which nothing finds room is still a page, and what is over is told of it.
        if (plan.Pages.Count == 0) plan = plan with { Pages = [new([], frame.MostLines, 0)], Shortage = null };
        var placed = new IssuePlacer(plan.Pages, template, fonts, frame, head, before?.Plan);
        return new MadeUpIssue
        {
            Pages = placed.Pages,
            Placements = ResetReasons.Tell(placed.Placements, plan.WhyReset),
            Gaps = placed.Gaps,
            Fillers = placed.Fillers,
            FillersLeftOut = FillersLeftOut.Tell(template, head.PrintDate, fillers, placed, plan),
            Shortage = plan.Shortage,
            Reservations = placed.Reservations,
            Overset = OversetFinder.Of(plan.Unplaced, byHeight[false], template, placed.Parts.Count == 0),
            Advice = advice is null || plan.LinesOver == 0 ? [] : new OversetAdvisor(
                [.. fitting.Select(notice => notice with { Heights = heightsOf?.Invoke(notice) })], template, frame.MostLines, plan,
                    advice).Find(),
            Surround = SurroundWords.Of(template, head),
            PrintedTexts = [.. notices.Select(notice => notice.PrintedText)],
            PrintedPieces = PieceCutter.Cut(notices, placed.Parts),
            Settings = plan.SettingsOf(notices),
            Layout = LayoutRecorder.Record(plan, template, frame),
            Late = late,
        };
    }

    // A notice that may not be split, and with its section's head would be higher than a page.
    private static bool FitsOnPage(SetNotice notice, PageTemplate template, int mostLines) =>
        notice.Lines + template.SectionHead.Lines <= mostLines || notice is { IsBoxed: false, Columns: 1 };
}
