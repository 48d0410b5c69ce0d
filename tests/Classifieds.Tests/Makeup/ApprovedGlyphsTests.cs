using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Makeup;

/// <summary>What was approved stands on the page as it was approved, wherever makeup puts it.</summary>
public sealed class ApprovedGlyphsTests
{
    private static readonly CheckedNotice[] Notices =
    [
        SquarePaper.Titled("公告", new string('征', 44), "某镇政府", "2026年11月24日"),
        SquarePaper.Titled("某某有限公司关于减资的公告", new string('长', 230), "某某有限公司", "2026年11月24日"),
        SquarePaper.Item(3), SquarePaper.Item(2, '框') with { Shape = new(Columns: 1, IsBoxed: true, Lines: 5) },
        SquarePaper.Item(5, '跨') with { Shape = new(Columns: 2, IsBoxed: false, Lines: 0) },
        SquarePaper.Titled("公告", new string('征', 20), "某镇政府", "2026年11月24日") with { Shape = new(Columns: 3, IsBoxed: true, Lines: 0) },
        SquarePaper.Titled("公告", new string('分', 60), "某镇政府", "2026年11月24日") with
        {
            Shape = new(Columns: 2, IsBoxed: false, Lines: 0) { IsColumned = true },
        },
        SquarePaper.WithPhoto(SquarePaper.Item(4, '寻', "寻人")), SquarePaper.Item(7), SquarePaper.Item(6), SquarePaper.Item(9),
    ];

    // One entry a glyph: face, glyph, size, place.
    private static IEnumerable<string> Glyphs(IEnumerable<PageElement> elements) =>
        from run in elements.OfType<PageElement.GlyphRun>()
        from glyph in run.Glyphs
        select $"{run.Face.Name} {glyph.GlyphId} {run.Size} {run.Origin.X + glyph.X} {run.Origin.Y}";

    [TestCase(false)]
    [TestCase(true)]
    public void Nothing_at_makeup_moves_a_glyph_of_an_approved_setting(bool isFull)
    {
        PageTemplate template = SquarePaper.Template with { Height = isFull ? PageHeight.Full : PageHeight.AsNeeded };
        SetNotice[] approved =
            [.. Notices.Select((notice, at) => NoticeSetter.Set(at, notice, template, SquarePaper.Fonts, MaskingPolicy.None))];

        MadeUpIssue issue = PageMaker.Make(approved, template, SquarePaper.Fonts, SquarePaper.Head);

        Assert.That(issue.Placements.Select(placement => placement.Index).Distinct().Count(), Is.EqualTo(Notices.Length));
        HashSet<string>[] printed = [.. issue.Pages.Select(page => Glyphs(page.Elements).ToHashSet())];
        Dictionary<int, int> stood = [];
        foreach (PlacedNotice part in issue.Placements)
        {
            int first = stood.GetValueOrDefault(part.Index);
            stood[part.Index] = first + part.Lines;
            Length up = template.Body.Leading * first;
            foreach (SetRow row in approved[part.Index].Rows.Where(row => row.GridLine >= first && row.GridLine < first + part.Lines))
            {
                IEnumerable<PageElement> line = row.Line.At(new(part.X + row.Left, part.Y + row.Baseline - up), row.Size, Ink.Key);
                Assert.That(Glyphs(line).Where(glyph => !printed[part.Page - 1].Contains(glyph)), Is.Empty,
                    $"notice {part.Index}, line {row.GridLine}");
            }
        }
        Assert.That(stood.Select(one => one.Value), Is.EqualTo(stood.Select(one => approved[one.Key].Lines)), "every line of each stands");
    }
}
