using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press.Pdf;

/// <summary>A page on its sheet: where the trim stands within the medium.</summary>
/// <param name="Margin">From the edge of the medium to the trim, the same on all sides; holds bleed and crop marks.</param>
internal sealed record Sheet(Page Page, Length Margin, Length Bleed, bool CropMarks)
{
    /// <summary>Of a crop mark, outside the bleed.</summary>
    public static readonly Length MarkLength = Length.Mm(5);

    /// <summary>Crop marks keep at least this far from the trim, so that a cut a little off shows none of them.</summary>
    private static readonly Length LeastGap = Length.Mm(2);

    public Length Width => Page.Width + 2 * Margin;

    public Length Height => Page.Height + 2 * Margin;

    public Length MarkGap => Length.Max(Bleed, LeastGap);

    public static Sheet For(Page page, PressSettings settings)
    {
        var bare = new Sheet(page, settings.Bleed, settings.Bleed, settings.CropMarks);
        Length marks = settings.CropMarks ? bare.MarkGap + MarkLength : bare.Margin;
        return bare with { Margin = Length.Max(marks, page.Margin) };
    }
}
