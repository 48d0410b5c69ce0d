using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Intake;
using Classifieds.Makeup;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Setting;
using Classifieds.Testing;
using Classifieds.Tests.Makeup;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Classifieds.Tests.Desk;

/// <summary>The sample issue with one notice withdrawn, edited or added after its page was made.</summary>
public sealed class LatePageTests
{
    private static readonly DateOnly PrintDate = new(2026, 11, 25);
    private static readonly Catalogue Catalogue = TestDesk.Catalogue;

    private static readonly string[] Seeds =
        [.. NoticePaste.Split(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "notices.txt"))).Notices.Select(one => one.Text)];

    /// <summary>How many of the others move, on average and at the most; made afresh it is 30 to 60 of 60. The most are where a long notice
    /// goes whose section has neither a free foot nor a free order to fill the hole from.</summary>
    [TestCase("broadsheet", 4, 30)]
    [TestCase("tabloid", 5, 59)]
    public void Whichever_notice_is_withdrawn_few_others_move_and_exactly_those_are_listed(string paper, double average, int worst)
    {
        OpenedPaper opened = TestDesk.Paper(paper);
        var reader = new NoticeReader(Catalogue);
        CheckedNotice[] notices = [.. Seeds.Select(text => reader.Read(text, PrintDate))];
        MadeUpIssue made = Make(notices, null);
        List<int> moved = [];
        for (int gone = 0; gone < notices.Length; gone++)
        {
            CheckedNotice[] left = [.. notices.Where((_, i) => i != gone)];
            PreviousNotice[] became =
                [.. Enumerable.Range(0, notices.Length).Select(i => new PreviousNotice(i == gone ? null : i > gone ? i - 1 : i, true))];

            MadeUpIssue late = Make(left, new(made.Layout, became));

            PageLaws.Check(late, [.. left.Select(Set)], opened.Paper.Page);
            int[] elsewhere = [.. Enumerable.Range(0, notices.Length).Where(old => became[old].Index is { } now
                && !PlacesOf(made, old).SequenceEqual(PlacesOf(late, now))).Select(old => became[old].Index!.Value)];
            Assert.That(late.Late!.Moves.Select(move => move.Index), Is.EqualTo(elsewhere), $"without notice {gone}");
            moved.Add(elsewhere.Length);
        }
        Assert.That(moved.Average(), Is.LessThanOrEqualTo(average));
        Assert.That(moved.Max(), Is.LessThanOrEqualTo(worst));

        MadeUpIssue Make(CheckedNotice[] some, PreviousIssue? previous) =>
            PageMaker.Make([.. some.Select(Set)], opened.Paper.Page, opened.Fonts, new IssueHead(PrintDate, "A12"), previous: previous);

        SetNotice Set(CheckedNotice notice, int index) =>
            NoticeSetter.Set(index, notice, opened.Paper.Page, opened.Fonts, opened.Paper.Masking);
    }

    [TestCase("broadsheet")]
    [TestCase("tabloid")]
    public void What_did_not_move_has_the_same_glyphs_at_the_same_places_in_the_pdf(string paper)
    {
        OpenedPaper opened = TestDesk.Paper(paper);
        FinishedPage made = Run(opened, Seeds, null);
        string[] edited = [.. Seeds.Select((text, i) => i == 30 ? Longer(text) : text).Where((_, i) => i != 20)];

        FinishedPage late = Run(opened, edited, made.Kept);

        HashSet<int> moved = [.. late.Report.Late!.Moved.Select(move => move.Index)];
        Assert.That((late.Report.Late.Withdrawn, late.Report.Late.Edited, late.Report.Late.Added),
            Is.EqualTo((1, (int[])[29], Array.Empty<int>())).UsingPropertiesComparer());
        using PdfDocument before = PdfDocument.Open(made.Pdf), after = PdfDocument.Open(late.Pdf);
        int compared = 0;
        for (int old = 0; old < Seeds.Length; old++)
        {
            int now = old > 20 ? old - 1 : old;
            if (old is 20 or 30 || moved.Contains(now)) continue;
            Assert.That(Letters(after, late, now), Is.EqualTo(Letters(before, made, old)), $"notice {old}");
            compared++;
        }
        Assert.That(compared, Is.EqualTo(late.Report.Late.Kept).And.GreaterThan(20));
    }

    [Test]
    public void What_the_report_keeps_is_read_as_it_was_written()
    {
        OpenedPaper opened = TestDesk.Paper("tabloid");
        KeptPage kept = Run(opened, Seeds, null).Kept!;

        string json = KeptPageFile.Write(KeptPageFile.Read(KeptPageFile.Write(kept))!);

        Assert.That(json, Is.EqualTo(KeptPageFile.Write(kept)));
        Assert.That(Run(opened, Seeds, KeptPageFile.Read(json)).Report.Late, Has.Property("Step").EqualTo(LateStep.InPlace));
    }

    [Test]
    public void What_the_store_keeps_of_a_page_is_to_the_letter_what_a_report_tells()
    {
        var group = new GroupLayout(1, 71,
        [
            new(2, 3,
            [
                new(new(1500), 4) { Notice = 0, FirstLine = 2, Section = "遗失声明" },
                new(new(9000), 1) { Section = "遗失声明", IsCarry = true },
            ]),
            new(0, 0, [new(default, 3) { Section = "公告 \"甲\"" }, new(new(7), 5) { Section = "公告", Filler = "广告热线 <0599>" }]),
        ])
        {
            Head = "遗失声明", HeadColumns = 1, Heads = [new(0, 2, 0, false), new(1, 1, 9, true)], Floor = 80, RunsOn = true,
            IsCarried = true, Blocks = [new(1, 0, 0, default), new(0, 2, 5, new(33))],
        };
        var frame = new LayoutFrame(new(1), new(2), new(3), default, new(5), new(6), new(7), 8, 106) { Headless = "公告、寻人" };
        var kept = new KeptPage(["ab", "cd"], new(frame, [new(0, []), new(106, [group, new(0, 5, [])])]))
        {
            Notices = ["BC20261125-0001", "甲"],
        };

        Assert.That(KeptPageFile.Write(kept), Is.EqualTo(WireJson.Write(KeptPageJson.Of(kept))));
    }

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("x")]
    [TestCase("""{"kept":{"glyphs":["a"],"layout":{"frame":{},"pages":[{"height":9,"groups":"""
        + """[{"firstColumn":0,"height":9,"columns":[{"top":0,"foot":0,"items":[{"y":1,"lines":2,"notice":1}]}]}]}]}}}""")]
    [TestCase("""{"kept":{"glyphs":[],"layout":{"pages":[]}}}""")]
    public void What_is_no_report_of_ours_is_refused(string json) => Assert.That(
        KeptPageFile.OfReport(json, "r.json").Why().Code, Is.EqualTo("PREVIOUS-UNREADABLE"));

    private static string Longer(string text) => text.Insert(text.IndexOf('，', StringComparison.Ordinal), "（原件遗失期间发生的一切与本单位无关，特此说明）");

    private static FinishedPage Run(OpenedPaper opened, IReadOnlyList<string> manuscripts, KeptPage? kept) =>
        TestDesk.Page(opened, new PageRequest { Manuscripts = manuscripts, PrintDate = PrintDate, IsKept = true, Previous = kept is null
        ? null : new(kept, []) }).Done();

    private static IEnumerable<(int, int, int, int)> PlacesOf(MadeUpIssue made, int index) =>
        made.Placements.Where(one => one.Index == index).Select(one => (one.Page, one.Column, one.Y.Millipoints, one.Lines));

    // The face without the tag of its subset: which characters it holds beside these is no matter.
    private static List<string> Letters(PdfDocument document, FinishedPage page, int index)
    {
        List<string> letters = [];
        foreach (PlacedNotice place in page.Placements.Where(one => one.Index == index))
        {
            Page sheet = document.GetPage(place.Page);
            double margin = (double)page.Pages[place.Page - 1].Margin.Points;
            (double left, double top) = (margin + (double)place.X.Points, sheet.Height - margin - (double)place.Y.Points);
            (double right, double foot) = (left + (double)place.Width.Points, top - (double)place.Height.Points);
            letters.AddRange(sheet.Letters.Where(letter => letter.StartBaseLine.X >= left - 1 && letter.StartBaseLine.X < right
                && letter.StartBaseLine.Y < top && letter.StartBaseLine.Y > foot)
                .Select(letter => $"{letter.Value} {letter.StartBaseLine.X - margin:0.000} {letter.StartBaseLine.Y - margin:0.000}"
                    + $" {letter.Width:0.000}"
                    + $" {letter.PointSize:0.00} {letter.FontName?[7..]}"));
        }
        Assert.That(letters, Is.Not.Empty);
        return letters;
    }
}
