using Classifieds.Fonts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Columns;

/// <summary>Sets blocks of text one under another in one column, as they stand: the engine, to be looked at and measured.</summary>
/// <remarks>The text is not cleaned; each line of a block is a paragraph, and so are twelve dots in it.</remarks>
internal static class ColumnSetter
{
    /// <summary>From one baseline to the next, in hundredths of the size.</summary>
    private const int LeadingPercent = 135;

    /// <summary>No page is taller: PDF readers stop at 14,400 pt.</summary>
    private static readonly Length TallestPage = Length.Pt(14_000);

    private static readonly Length Margin = Length.Pt(12);
    private static readonly Length GapBetweenBlocks = Length.Pt(3);

    public static IReadOnlyList<SetParagraph> Set(string block, FontChain font, SettingStyle style) =>
        [.. ParagraphParts.Of(block).Select(part => ParagraphSetter.Set(new Paragraph(block[part.Start..part.End], font), style))];

    /// <returns>One tall column, continued on further pages where it is taller than a page may be.</returns>
    public static IReadOnlyList<Page> Pages(IReadOnlyList<string> blocks, FontChain font, SettingStyle style)
    {
        Length leading = style.Size.Times(LeadingPercent, 100);
        List<Page> pages = [];
        List<PageElement> elements = [];
        Length y = Margin;
        foreach (string block in blocks)
        {
            foreach (SetLine line in Set(block, font, style).SelectMany(paragraph => paragraph.Lines))
            {
                if (y + leading > TallestPage) Close();
                y += leading;
                elements.AddRange(line.At(new(Margin, y), style.Size, Ink.Key));
            }
            y += GapBetweenBlocks;
        }
        Close();
        return pages;

        void Close()
        {
            pages.Add(new Page(style.Measure + 2 * Margin, y + leading, elements));
            elements = [];
            y = Margin;
        }
    }
}
