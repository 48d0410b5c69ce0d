using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Drawing;

/// <summary>转版: the line that sends the reader of a notice to the page on which it goes on, and the one that meets him there.</summary>
internal static class JumpLineDrawer
{
    /// <param name="page">On which the line stands, from 1.</param>
    /// <param name="topLeft">Of the line's em box, at the column's left edge.</param>
    public static IEnumerable<PageElement> To(IssueHead head, int page, PageTemplate template, PaperFonts fonts, Point topLeft) =>
        Draw($"（下转{Name(head, page)}）", Alignment.FlushRight, template, fonts, topLeft);

    public static IEnumerable<PageElement> From(IssueHead head, int page, PageTemplate template, PaperFonts fonts, Point topLeft) =>
        Draw($"（上接{Name(head, page - 2)}）", Alignment.Justified, template, fonts, topLeft);

    private static string Name(IssueHead head, int page)
    {
        string number = FolioDrawer.Number(head.PageNumber, page);
        return number.Length > 0 && char.IsAsciiDigit(number[0]) ? $"第{number}版" : $"{number}版";
    }

    private static IEnumerable<PageElement> Draw(string words, Alignment alignment, PageTemplate template, PaperFonts fonts, Point topLeft)
    {
        SettingStyle style = template.Body.Setting(template.Body.Size, template.Measure) with { Alignment = alignment };
        var baseline = new Point(topLeft.X, topLeft.Y + Setting.EmBox.Top(fonts.Note.Primary, style.Size));
        return ParagraphSetter.Set(new(words, fonts.Note), style).Lines.SelectMany(line => line.At(baseline, style.Size, Ink.Key));
    }
}
