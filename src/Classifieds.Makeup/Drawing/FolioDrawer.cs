using System.Globalization;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>报眉: the paper left, the date in the middle, editors and page number right, a rule below.</summary>
internal static class FolioDrawer
{
    private static readonly string[] Weekdays = ["日", "一", "二", "三", "四", "五", "六"];

    /// <param name="page">Counted from 0.</param>
    public static IEnumerable<PageElement> Draw(PageTemplate template, FolioStyle style, PaperFonts fonts, IssueHead head, int page)
    {
        Length baseline = template.TypeArea.Top + Setting.EmBox.Top(fonts.Head.Primary, style.PageNumberSize);
        Length left = template.ColumnLeft(0);
        Length right = left + template.ColumnsWidth;
        var origin = new Point(left, baseline);

        var paper = new DisplayLine(template.PaperName, fonts.Head, style.PaperSize, style.PaperSize.Times(1, 10));
        foreach (PageElement element in paper.At(origin, Ink.Key)) yield return element;

        if (head.IsTrial)
        {
            var beside = new Point(left + paper.Width + style.PaperSize, baseline);
            foreach (PageElement element in TrialDrawer.Label(fonts, style.PageNumberSize, beside, baseline + style.RuleDrop))
                yield return element;
        }

        var text = new SettingStyle { Size = style.TextSize, Measure = template.ColumnsWidth, Alignment = Alignment.Centred };
        foreach (PageElement element in Line(Date(head.PrintDate), text)) yield return element;

        var number = new DisplayLine(Number(head.PageNumber, page), fonts.Head, style.PageNumberSize);
        Length besideNumber = number.Width + style.TextSize;
        foreach (PageElement element in Line(Staff(head), text with { Alignment = Alignment.FlushRight, RightIndent = besideNumber }))
            yield return element;
        foreach (PageElement element in number.At(new(right - number.Width, baseline), Ink.Key)) yield return element;

        yield return new PageElement.Bar(new(left, baseline + style.RuleDrop), template.ColumnsWidth, style.RuleThickness, Ink.Key);

        IEnumerable<PageElement> Line(string words, SettingStyle at) =>
            ParagraphSetter.Set(new(words, fonts.Body), at).Lines.SelectMany(line => line.At(origin, at.Size, Ink.Key));
    }

    /// <summary>A12 for the first page, A13 for the next.</summary>
    internal static string Number(string first, int page)
    {
        int digits = first.Length;
        while (digits > 0 && char.IsAsciiDigit(first[digits - 1])) digits--;
        if (page == 0 || !int.TryParse(first.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return first;
        string counted = (number + page).ToString(CultureInfo.InvariantCulture).PadLeft(first.Length - digits, '0');
        return first[..digits] + counted;
    }

    internal static string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日　星期{Weekdays[(int)date.DayOfWeek]}");

    private static string Staff(IssueHead head)
    {
        List<string> staff = [];
        if (head.Editor.Length > 0) staff.Add($"责编　{head.Editor}");
        if (head.Proofreader.Length > 0) staff.Add($"校对　{head.Proofreader}");
        return string.Join('　', staff);
    }
}
