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

        Length named = paper.Width;
        if (style.PageName.Length > 0)
        {
            named += style.PaperSize;
            var name = new DisplayLine(style.PageName, fonts.Head, style.TextSize);
            foreach (PageElement element in name.At(new(left + named, baseline), Ink.Key)) yield return element;
            named += name.Width;
        }

        if (head.IsTrial)
        {
            var beside = new Point(left + named + style.PaperSize, baseline);
            foreach (PageElement element in TrialDrawer.Label(fonts, style.PageNumberSize, beside, baseline + style.RuleDrop))
                yield return element;
        }

        var text = new SettingStyle { Size = style.TextSize, Measure = template.ColumnsWidth, Alignment = Alignment.Centred };
        foreach (PageElement element in Line(Date(head.PrintDate), text)) yield return element;

        var number = new DisplayLine(Number(head.PageNumber, page), fonts.Head, style.PageNumberSize);
        Length besideNumber = number.Width + style.TextSize;
        SettingStyle atRight = text with { Alignment = Alignment.FlushRight, RightIndent = besideNumber };
        foreach (PageElement element in Line(Staff(style, head), atRight))
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

    // Who was typed for the page goes before whom the profile names; a role it does not name comes in its usual place.
    internal static string Staff(FolioStyle style, IssueHead head)
    {
        List<StaffMember> staff = [.. style.Staff];
        if (staff.TrueForAll(one => one.Role != StaffMember.Editor)) staff.Insert(0, new(StaffMember.Editor, ""));
        if (staff.TrueForAll(one => one.Role != StaffMember.Proofreader)) staff.Add(new(StaffMember.Proofreader, ""));
        return string.Join('　', staff.Select(one => one with { Name = NameOf(one, head) }).Where(one => one.Name.Length > 0)
            .Select(one => $"{one.Role}　{one.Name}"));
    }

    private static string NameOf(StaffMember one, IssueHead head) => one.Role switch
    {
        StaffMember.Editor when head.Editor.Length > 0 => head.Editor,
        StaffMember.Proofreader when head.Proofreader.Length > 0 => head.Proofreader,
        _ => one.Name,
    };
}
