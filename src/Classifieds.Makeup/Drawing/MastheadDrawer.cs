using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>栏头: the page's words and the hotline, reversed out of a black bar.</summary>
internal static class MastheadDrawer
{
    public static IEnumerable<PageElement> Draw(PageTemplate template, MastheadStyle style, PaperFonts fonts, Length top)
    {
        Length left = template.ColumnLeft(0);
        Length right = left + template.ColumnsWidth;
        Length height = template.Body.Leading * style.Lines;
        yield return new PageElement.Bar(new(left, top), template.ColumnsWidth, height, template.HeadInk);

        var words = new DisplayLine(string.Join(' ', style.Words), fonts.Head, style.Size,
            style.Size.Times(style.LetterSpacingPermille, 1000), style.Size.Times(style.WordSpacingPermille, 1000));
        foreach (PageElement element in words.At(new(style.HotlineNumber.Length == 0 ? left + (template.ColumnsWidth - words.Width) / 2
            : left + style.Inset, Centred(style.Size, top, height)), Ink.Paper)) yield return element;

        if (style.HotlineNumber.Length == 0) yield break;
        Length block = style.HotlineWordsSize + style.HotlineGap + style.HotlineNumberSize;
        Length upper = top + (height - block) / 2;
        var label = new DisplayLine(style.HotlineWords, fonts.Head, style.HotlineWordsSize);
        var number = new DisplayLine(style.HotlineNumber, fonts.Head, style.HotlineNumberSize);
        Length edge = right - style.Inset;
        foreach (PageElement element in label.At(new(edge - label.Width, Centred(style.HotlineWordsSize, upper, style.HotlineWordsSize)),
            Ink.Paper))
            yield return element;
        Length lower = upper + style.HotlineWordsSize + style.HotlineGap;
        foreach (PageElement element in number.At(
            new(edge - number.Width, Centred(style.HotlineNumberSize, lower, style.HotlineNumberSize)), Ink.Paper))
            yield return element;

        // The em box's middle is the optical middle of Han characters; the faces' ascents differ and are no guide.
        Length Centred(Length size, Length from, Length within) =>
            from + (within - size) / 2 + Setting.EmBox.Top(fonts.Head.Primary, size);
    }
}
