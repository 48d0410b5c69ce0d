using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>What stands around the columns of every page, and the room it leaves them.</summary>
internal sealed class PageFrame(PageTemplate template, PaperFonts fonts, IssueHead head)
{
    private readonly Footer? footer = template.Footer is { } style ? new(template, style, fonts) : null;

    /// <summary>The top of the columns' first em box, where nothing stands before the masthead.</summary>
    public Length ColumnsTop { get; } = template.TypeArea.Top + template.Body.Leading * template.LinesAboveColumns;

    /// <summary>The top of the first em box of what stands before the masthead.</summary>
    public Length TopBeforeMasthead => template.TypeArea.Top + template.Body.Leading * (template.Folio?.Lines ?? 0);

    /// <summary>The top of the columns' first em box.</summary>
    /// <param name="page">Counted from 0.</param>
    public Length TopOf(int page) => ColumnsTop + template.Body.Leading * LinesBefore(page);

    private int LinesBefore(int page) => page == 0 ? template.LinesBeforeMasthead : 0;

    /// <summary>What a column holds where the footer stands at the type area's foot, in lines of the grid.</summary>
    public int MostLines => template.Footer is { } below
        ? (LowestFooterTop - ColumnsTop).Millipoints / template.Body.Leading.Millipoints - below.LinesAbove
        : (template.TypeArea.Bottom - ColumnsTop - template.Body.Size).Millipoints / template.Body.Leading.Millipoints + 1;

    private Length LowestFooterTop => template.TypeArea.Bottom - (footer?.Height ?? Length.Zero);

    public IEnumerable<PageElement> Above(int page)
    {
        if (template.Folio is { } folio)
            foreach (PageElement element in FolioDrawer.Draw(template, folio, fonts, head, page)) yield return element;
        else if (head.IsTrial)
            foreach (PageElement element in TrialDrawer.AboveArea(template, fonts)) yield return element;
        Length top = TopBeforeMasthead + template.Body.Leading * LinesBefore(page);
        if (template.Masthead is { } masthead)
            foreach (PageElement element in MastheadDrawer.Draw(template, masthead, fonts, top)) yield return element;
        if (template.Frame is { } frame)
            foreach (PageElement element in BlockFrameDrawer.Draw(template, frame)) yield return element;
    }

    /// <returns>What stands around the trim; null where the page is the plate.</returns>
    public PageSurround? Around(int page) => head.IsTrial ? TrialDrawer.Around(template, fonts, head, page) : null;

    /// <param name="lines">The height of the page's columns.</param>
    public IEnumerable<PageElement> Below(int lines)
    {
        if (footer is null || template.Footer is not { } below) return [];
        Length top = template.Height == PageHeight.Full
            ? LowestFooterTop
            : Length.Min(LowestFooterTop, ColumnsTop + template.Body.Leading * (lines + below.LinesAbove));
        return footer.Draw(top);
    }
}
