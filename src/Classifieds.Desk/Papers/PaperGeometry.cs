using System.Globalization;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Papers;

/// <summary>Whether the parts of a page fit one another; every refusal names the figures.</summary>
internal static class PaperGeometry
{
    // Fewer lines than this between masthead and footer are no page.
    private const int LeastLines = 10;

    public static void Check(PageTemplate page, YamlFields fields)
    {
        TypeArea area = page.TypeArea;
        if (area.Right > page.TrimWidth)
            fields.Blame("typeArea", $"版心左边 {Mm(area.Left)} 加宽 {Mm(area.Width)}，超出页宽 {Mm(page.TrimWidth)}", "PAPER-TRIM");
        if (area.Bottom > page.TrimHeight)
            fields.Blame("typeArea", $"版心上边 {Mm(area.Top)} 加高 {Mm(area.Height)}，超出页高 {Mm(page.TrimHeight)}", "PAPER-TRIM");
        if (page.ColumnsWidth > area.Width)
        {
            fields.Blame("columns",
                $"{page.Columns.Count} 栏各 {Mm(page.Measure)} 加 {page.Columns.Count - 1} 条栏间各 {Mm(page.Gutter)}，共宽 {Mm(page.ColumnsWidth)}，超出版心宽 {Mm(area.Width)}",
                "PAPER-COLUMNS");
        }
        if (page.Columns.RuleThickness >= page.Gutter)
            fields.Blame("columns", $"栏线粗 {page.Columns.RuleThickness} 点，不窄于栏间 {page.Gutter} 点", "PAPER-COLUMNS");

        Fits(page.Body.Leading * page.Folio.Lines,
            page.Folio.PageNumberSize + page.Folio.RuleDrop + page.Folio.RuleThickness, "folio", "报眉");
        Fits(page.Body.Leading * page.Masthead.Lines, page.Masthead.Size, "masthead", "栏头");
        Fits(page.Body.Leading * page.Masthead.Lines,
            page.Masthead.HotlineWordsSize + page.Masthead.HotlineGap + page.Masthead.HotlineNumberSize, "masthead", "栏头热线");
        Fits(page.HeightOf(page.SectionHead.Lines),
            page.SectionHead.ThickRule + page.SectionHead.RuleGap + page.SectionHead.ThinRule * 2 + page.SectionHead.Size + page.SectionHead.AirBelow, "sectionHead", "栏题");

        foreach (SectionStyle section in page.Sections)
        {
            Length widest = page.SectionHead.Size * (section.Head.Length + page.SectionHead.Continued.Length);
            if (widest > page.Measure)
                fields.Blame("sectionHead", $"栏题“{section.Head}{page.SectionHead.Continued}”宽 {widest} 点，超出栏宽 {page.Measure} 点", "PAPER-COLUMNS");
        }

        int above = page.Folio.Lines + page.Masthead.Lines + page.Masthead.LinesBelow + page.Footer.LinesAbove;
        Length needed = page.Body.Leading * (above + LeastLines) + page.Body.Size * 3;
        if (needed > area.Height)
            fields.Blame("typeArea", $"报眉、栏头、版尾之外容不下 {LeastLines} 行正文，需高 {Mm(needed)}，版心高 {Mm(area.Height)}", "PAPER-HEIGHT");

        void Fits(Length room, Length content, string field, string name)
        {
            if (content > room)
                fields.Blame(field, $"{name}高 {room} 点，容不下其中文字和线共 {content} 点，请增加 lines", "PAPER-HEIGHT");
        }
    }

    private static string Mm(Length length) => string.Create(CultureInfo.InvariantCulture, $"{length.Millimetres:0.#} 毫米");
}
