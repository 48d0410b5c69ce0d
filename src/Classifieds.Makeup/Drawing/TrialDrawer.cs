using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>试排: says in the folio line and on all four sides of the trim that the page is no plate.</summary>
internal static class TrialDrawer
{
    private static readonly Length Margin = Length.Mm(15);
    private static readonly Length WarningSize = Length.Pt(16);

    /// <summary>Where the trim ends, since the sheet goes on: 2 mm off each corner, 5 mm long.</summary>
    private static readonly Length CornerGap = Length.Mm(2), CornerLength = Length.Mm(5), CornerThickness = Length.Pt(0.5m);

    /// <summary>The word in white on a bar.</summary>
    /// <param name="at">Where the bar's left edge meets the baseline of what it stands beside.</param>
    /// <param name="foot">Of the bar.</param>
    public static IEnumerable<PageElement> Label(PaperFonts fonts, Length size, Point at, Length foot)
    {
        Length pad = size.Times(1, 5);
        var word = new DisplayLine(TrialMark.Word, fonts.Head, size, pad);
        Length top = at.Y - EmBox.Top(fonts.Head.Primary, size) - pad;
        yield return new PageElement.Bar(new(at.X, top), word.Width + 4 * pad, foot - top, Ink.Key);
        foreach (PageElement element in word.At(new(at.X + 2 * pad, at.Y), Ink.Paper)) yield return element;
    }

    /// <summary>On a slot or a strip without a folio line: over it, where the page about it has room.</summary>
    public static IEnumerable<PageElement> AboveArea(PageTemplate template, PaperFonts fonts)
    {
        Length size = template.Body.Size.Times(3, 2), pad = size.Times(1, 5);
        Length foot = template.TypeArea.Top - pad;
        Length baseline = foot - pad - size + EmBox.Top(fonts.Head.Primary, size);
        return baseline < 2 * size ? [] : Label(fonts, size, new(template.TypeArea.Left, baseline), foot);
    }

    public static PageSurround Around(PageTemplate template, PaperFonts fonts, IssueHead head, int page)
    {
        List<PageElement> elements = [];
        Length width = template.TrimWidth, height = template.TrimHeight;
        var words = new DisplayLine(
            $"{TrialMark.Warning}　{template.PaperName}　{FolioDrawer.Date(head.PrintDate)}　{FolioDrawer.Number(head.PageNumber, page)}",
            fonts.Head, WarningSize);
        Length inMargin = (Margin - WarningSize) / 2 + EmBox.Top(fonts.Head.Primary, WarningSize);
        // A strip is narrower than its warning: then the bare word stands there.
        Length room = width - 2 * CornerLength;
        var shown = words.Width <= room ? words : new DisplayLine(TrialMark.Word, fonts.Head, WarningSize);
        foreach (Length top in (Length[])[Length.Zero - Margin, height])
            elements.AddRange(shown.At(new((width - shown.Width) / 2, top + inMargin), Ink.Key));
        foreach (Length left in (Length[])[Length.Zero - Margin, width]) elements.AddRange(Upright(fonts, left, height));
        elements.AddRange(Corners(width, height));
        return new(Margin, elements);
    }

    // One character under the other, in the middle of a side.
    private static IEnumerable<PageElement> Upright(PaperFonts fonts, Length left, Length height)
    {
        Length step = WarningSize.Times(5, 4);
        Length y = (height - step * TrialMark.Word.Length) / 2 + EmBox.Top(fonts.Head.Primary, WarningSize);
        foreach (char one in TrialMark.Word)
        {
            var shown = new DisplayLine(one.ToString(), fonts.Head, WarningSize);
            foreach (PageElement element in shown.At(new(left + (Margin - shown.Width) / 2, y), Ink.Key)) yield return element;
            y += step;
        }
    }

    private static IEnumerable<PageElement> Corners(Length width, Length height)
    {
        Length half = CornerThickness / 2, far = Length.Zero - CornerGap - CornerLength;
        foreach (Length y in (Length[])[Length.Zero, height])
            foreach (Length x in (Length[])[far, width + CornerGap])
                yield return new PageElement.Bar(new(x, y - half), CornerLength, CornerThickness, Ink.Key);
        foreach (Length x in (Length[])[Length.Zero, width])
            foreach (Length y in (Length[])[far, height + CornerGap])
                yield return new PageElement.Bar(new(x - half, y), CornerThickness, CornerLength, Ink.Key);
    }
}
