using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>What stands around the columns of every page, and the room it leaves them.</summary>
internal sealed class PageFrame(PageTemplate template, PaperFonts fonts, IssueHead head)
{
    private readonly Footer footer = new(template, fonts);

    /// <summary>The top of the columns' first em box.</summary>
    public Length ColumnsTop { get; } = template.TypeArea.Top
        + template.Body.Leading * (template.Folio.Lines + template.Masthead.Lines + template.Masthead.LinesBelow);

    /// <summary>What a column holds where the footer stands at the type area's foot, in lines of the grid.</summary>
    public int MostLines => (LowestFooterTop - ColumnsTop).Millipoints / template.Body.Leading.Millipoints - template.Footer.LinesAbove;

    private Length LowestFooterTop => template.TypeArea.Bottom - footer.Height;

    public IEnumerable<Mark> Above(int page)
    {
        foreach (Mark mark in FolioDrawer.Draw(template, fonts, head, page)) yield return mark;
        Length top = template.TypeArea.Top + template.Body.Leading * template.Folio.Lines;
        foreach (Mark mark in MastheadDrawer.Draw(template, fonts, top)) yield return mark;
    }

    /// <param name="lines">The height of the page's columns.</param>
    public IEnumerable<Mark> Below(int lines)
    {
        Length top = template.Height == PageHeight.Full
            ? LowestFooterTop
            : Length.Min(LowestFooterTop, ColumnsTop + template.Body.Leading * (lines + template.Footer.LinesAbove));
        return footer.Draw(top);
    }
}
