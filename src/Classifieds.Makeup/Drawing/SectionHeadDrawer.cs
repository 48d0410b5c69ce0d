using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>栏题: a section's words centred between 文武线 and a thin rule.</summary>
internal static class SectionHeadDrawer
{
    /// <param name="topLeft">Where the head's first em box begins.</param>
    public static IEnumerable<PageElement> Draw(
        SectionStyle section, PageTemplate template, PaperFonts fonts, Point topLeft, Length width)
    {
        if (!section.HasHead) yield break;
        string words = section.Head;
        SectionHeadStyle style = template.SectionHead;
        Length height = template.HeightOf(style.Lines) - style.AirBelow;
        Length upper = DoubleRule.Height(style.ThickRule, style.RuleGap, style.ThinRule);
        foreach (PageElement element in DoubleRule.At(topLeft, width, style.ThickRule, style.RuleGap, style.ThinRule, template.HeadInk))
            yield return element;

        var line = new DisplayLine(words, fonts.Head, style.Size, style.Size.Times(style.LetterSpacingPermille, 1000));
        if (line.Width > width - style.Size) line = new DisplayLine(words, fonts.Head, style.Size);
        Length room = height - upper - style.ThinRule;
        Length baseline = topLeft.Y + upper + (room - style.Size) / 2 + Setting.EmBox.Top(fonts.Head.Primary, style.Size);
        foreach (PageElement element in line.At(new(topLeft.X + (width - line.Width) / 2, baseline), template.HeadInk))
            yield return element;

        yield return new PageElement.Bar(new(topLeft.X, topLeft.Y + height - style.ThinRule), width, style.ThinRule, Ink.Key);
    }
}
