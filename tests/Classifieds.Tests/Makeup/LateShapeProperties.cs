using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using CsCheck;

namespace Classifieds.Tests.Makeup;

/// <summary>What holds for any change to any issue: with notices that span columns, stand in a frame, carry a photograph or are split, with
/// fillers and reserved room.</summary>
public sealed class LateShapeProperties
{
    private static readonly DateOnly Day = SquarePaper.Head.PrintDate;

    private static readonly Gen<CheckedNotice> AnyNotice = Gen.OneOf(
        Gen.Int[1, 9].Select(lines => SquarePaper.Item(lines)),
        Gen.Int[13, 40].Select(lines => SquarePaper.Item(lines)),
        Gen.Select(Gen.Int[1, 4], Gen.Bool).Select((lines, hasPhoto) =>
            hasPhoto ? SquarePaper.WithPhoto(SquarePaper.Item(lines, '寻', "寻人")) : SquarePaper.Item(lines, '寻', "寻人")),
        Gen.Int[10, 300].Select(length => SquarePaper.Titled("关于某事的公告", new string('征', length), "某镇政府", "2026年11月24日")));

    private static readonly Gen<CheckedNotice[]> Issue = AnyNotice.Array[2, 45];

    private static readonly Gen<PageTemplate> Template = Gen.Select(Gen.Int[2, 6], Gen.Int[1, 3], Gen.Int[0, 9], Gen.Bool, Gen.Int[0, 7])
        .Select((columns, span, over, isBoxed, free) => SquarePaper.Template with
        {
            TrimWidth = Length.Pt(40 + 120 * columns + 100),
            TypeArea = SquarePaper.Template.TypeArea with { Width = Length.Pt(120 * columns + 40) },
            Columns = SquarePaper.Template.Columns with { Count = columns },
            Sections = [.. SquarePaper.Template.Sections.Select(section => section with { MayReorder = free % 2 == 0 })],
            IsLateOrderFree = free % 4 < 2,
            Height = free < 4 ? PageHeight.Full : PageHeight.AsNeeded,
            Fillers = free % 3 == 0 ? [new("补白补白补白补白补白", Day, Day, 3), new(new string('白', 60), Day, Day, 3)] : [],
            Photo = new(Length.Pt(50), 5, Length.Pt(4)) { MostPpi = 9000, LeastPpi = 1, GoodPpi = 1 },
            Shapes =
            [
                new() { Section = "公告", OverLines = over, Columns = Math.Min(span, columns), IsBoxed = isBoxed },
                new() { Section = "寻人", IsBoxed = true, Lines = over },
            ],
            Reservations = over % 4 != 1 ? [] : [new(Page: 1, Lines: over, Columns: 1, "预留")],
        });

    [Test]
    public void Whatever_changes_the_pages_are_pages_and_what_is_not_listed_has_not_moved() =>
        Gen.Select(Issue, AnyNotice, Template, Gen.Int[0, 44], Gen.Int[0, 2]).Sample((notices, other, template, at, change) =>
        {
            int place = at % notices.Length;
            switch (change)
            {
                case 0:
                    Check(notices, [.. notices.Where((_, i) => i != place)], template, index =>
                        new(index == place ? null : index > place ? index - 1 : index, true));
                    break;
                case 1:
                    Check(notices, [.. notices.Select((notice, i) => i == place ? other : notice)], template, index =>
                        new(index, index != place));
                    break;
                default:
                    Check(notices, [.. notices, other], template, index => new(index, true));
                    break;
            }
        }, iter: 120);

    private static void Check(CheckedNotice[] before, CheckedNotice[] now, PageTemplate template, Func<int, PreviousNotice> became)
    {
        MadeUpIssue made = Make(before, template, null);
        MadeUpIssue late = Make(now, template, new(made.Layout, [.. Enumerable.Range(0, before.Length).Select(became)]));

        PageLaws.Check(late, [.. now.Select((notice, index) => Set(notice, index, template))], template);
        CheckOverlaps(late);
        // What no page holds is no reason to leave out what one held.
        Assert.That(late.Overset.Sum(one => one.LinesOver),
            Is.LessThanOrEqualTo(Make(now, template, null).Overset.Sum(one => one.LinesOver)));
        int[] moved = [.. Enumerable.Range(0, before.Length).Where(old => became(old) is { Index: { } index, IsSame: true }
            && StandsIn(made, old) && StandsIn(late, index) && !GlyphsOf(made, old).SequenceEqual(GlyphsOf(late, index)))
                .Select(old => became(old).Index!.Value).Order()];
        Assert.That(late.Late!.Moves.Where(move => !move.IsEdited).Select(move => move.Index), Is.EqualTo(moved));
    }

    private static void CheckOverlaps(MadeUpIssue issue)
    {
        PlacedNotice[] fillers =
            [.. issue.Fillers.Select(one =>
            new PlacedNotice(-1, one.Page, one.Column, one.X, one.Y, one.Width, one.Height, one.Lines) { Reason = "" })];
        PlacedNotice[] places = [.. issue.Placements, .. fillers];
        for (int one = 0; one < places.Length; one++)
            for (int other = 0; other < one; other++)
                Assert.That(Overlap(places[one], places[other]), Is.False, $"notice {places[one].Index} over notice {places[other].Index}");
    }

    private static bool Overlap(PlacedNotice one, PlacedNotice other) => one.Page == other.Page
        && one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;

    private static bool StandsIn(MadeUpIssue made, int index) => made.Placements.Any(one => one.Index == index);

    // Parts of a notice follow one another without air, so what is drawn in its rectangles is its own.
    private static IEnumerable<string> GlyphsOf(MadeUpIssue made, int index) =>
        made.Placements.Where(one => one.Index == index).SelectMany(one =>
        made.Pages[one.Page - 1].Elements.OfType<PageElement.GlyphRun>()
            .Where(run => run.Origin.X >= one.X && run.Origin.X <= one.X + one.Width && run.Origin.Y >= one.Y
                && run.Origin.Y <= one.Y + one.Height)
            .Select(run => $"{run.Origin} {string.Concat(run.Glyphs.Select(glyph => $"{glyph.Text}{glyph.X}"))}")
            .Prepend($"page {one.Page}, {one.X} {one.Y}"));

    private static MadeUpIssue Make(CheckedNotice[] notices, PageTemplate template, PreviousIssue? previous) => PageMaker.Make(
        [.. notices.Select((notice, index) => Set(notice, index, template))], template, SquarePaper.Fonts, SquarePaper.Head,
            previous: previous);

    private static SetNotice Set(CheckedNotice notice, int index, PageTemplate template) =>
        NoticeSetter.Set(index, notice, template, SquarePaper.Fonts, MaskingPolicy.None);
}
