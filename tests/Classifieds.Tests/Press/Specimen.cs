using Classifieds.Fonts;
using Classifieds.Press;
using Classifieds.Tests.Fonts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Press;

/// <summary>A small page that holds every kind of element, placed by hand.</summary>
internal static class Specimen
{
    public static readonly IReadOnlyList<string> Texts =
    [
        "公告 挂失 寻人",
        "★李小明遗失居民身份证，编号0009615，声明作废。",
        "遗失公章一枚——特此声明……",
        "寻人启事：陈某某，男，83岁",
        "见此启事速与家属联系",
        "户主𠮷田某",
        "样张",
    ];

    public static PressSettings Settings { get; } = new()
    {
        Title = "分类广告样张",
        Date = new(2020, 12, 14, 0, 0, 0, TimeSpan.FromHours(8)),
    };

    public static Page Page { get; } = Make();

    /// <summary>A run of one face, each glyph after the one before and some extra space.</summary>
    public static PageElement.GlyphRun Run(ITypeface face, string text, Point origin, Length size, Length extra = default, Ink? ink = null,
        int scale = 1000)
    {
        List<PlacedGlyph> glyphs = [];
        var x = Length.Zero;
        foreach (ShapedGlyph shaped in face.Shape(text))
        {
            glyphs.Add(new(shaped.GlyphId, x, text.Substring(shaped.Start, shaped.Length)));
            x += size.Times(shaped.Advance, face.UnitsPerEm).Times(scale, 1000) + extra;
        }
        return new(face, size, origin, glyphs, ink ?? Ink.Key, scale);
    }

    public static Point At(decimal x, decimal y) => new(Length.Pt(x), Length.Pt(y));

    private static Page Make()
    {
        List<PageElement> elements =
        [
            new PageElement.Bar(At(20, 20), Length.Pt(260), Length.Pt(30), Ink.Key),
            Run(InstalledFonts.SansBold, Texts[0], At(40, 42), Length.Pt(20), Length.Pt(4), Ink.Paper),
            Run(InstalledFonts.Serif, Texts[1], At(20, 70), Length.Pt(8), Length.Pt(0.313m)),
            Run(InstalledFonts.Serif, Texts[2], At(20, 82), Length.Pt(8), Length.Pt(-0.05m)),
            new PageElement.Bar(At(20, 90), Length.Pt(260), Length.Pt(0.5m), Ink.Key),
            new PageElement.Frame(At(20, 100), Length.Pt(150), Length.Pt(60), Length.Pt(0.75m), Ink.Key),
            new PageElement.Bar(At(24, 104), Length.Pt(142), Length.Pt(18), Ink.Grey(20)),
            Run(InstalledFonts.Kai, Texts[3], At(28, 118), Length.Pt(10), scale: 900),
            Run(InstalledFonts.Kai, Texts[4], At(28, 136), Length.Pt(10), scale: 1020),
            Run(InstalledFonts.Serif, "户主", At(28, 152), Length.Pt(9)),
            Run(InstalledFonts.Rare, "𠮷", At(46, 152), Length.Pt(9)),
            Run(InstalledFonts.Serif, "田某", At(55, 152), Length.Pt(9)),
            new PageElement.Modules(At(200, 100), Length.Pt(63), Checks(21), Ink.Key),
            Run(InstalledFonts.SansBold, Texts[6], At(180, 190), Length.Pt(40)) with { OutlineWidth = Length.Pt(0.4m), Ink = Ink.Grey(40) },
        ];
        return new(Length.Pt(300), Length.Pt(200), elements);
    }

    private static IReadOnlyList<IReadOnlyList<bool>> Checks(int count) =>
        [.. Enumerable.Range(0, count).Select(row => (IReadOnlyList<bool>)[.. Enumerable.Range(0, count).Select(column =>
            row is 0 or 6 && column < 7 || column is 0 or 6 && row < 7 || row is > 1 and < 5 && column is > 1 and < 5
                || row * column % 5 == 2)])];
}
