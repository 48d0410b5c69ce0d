using Classifieds.Domain.Facts;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using Classifieds.Tests.Intake;

namespace Classifieds.Tests.Makeup;

public sealed class ProofTests
{
    private static readonly ProofHead Head =
        new("G2026-1124-007", 2, new DateOnly(2026, 11, 26)) { LookAlikes = House.Catalogue.Lexicon.LookAlikes, ReplyBy = "11月25日15:00",
        Price = "120元" };

    private static readonly CheckedNotice Notice =
        SquarePaper.Titled("关于迁坟的公告", new string('征', 46) + "，票号：0009615。", "某镇政府", "2026年11月24日");

    [Test]
    public void The_lines_on_the_proof_are_the_lines_on_the_page()
    {
        ProofSheet sheet = ProofSheetMaker.Make(Set(Notice), SquarePaper.Template, SquarePaper.Fonts, Head);
        MadeUpIssue issue = PageMaker.Make([Notice], SquarePaper.Template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

        string[] onPage = [.. Lines(issue.Pages[0])];
        Assert.That(onPage, Has.Length.GreaterThan(5));
        Assert.That(Lines(sheet.Pages[0]).Take(onPage.Length), Is.EqualTo(onPage), "at 100 %");
        Assert.That(Lines(sheet.Pages[0], enlarged: 2), Is.SupersetOf(onPage), "at 200 %");
    }

    [Test]
    public void The_hash_names_the_words_and_every_glyph_but_not_the_place_on_the_page()
    {
        string hash = GlyphHash.Of(Set(Notice));
        CheckedNotice otherDigit = Notice with { Text = Notice.Text.Replace("0009615", "0009616", StringComparison.Ordinal) };
        var wider = SquarePaper.Template with { Columns = SquarePaper.Template.Columns with { MeasurePermille = 11_000 } };

        Assert.That(hash, Does.Match("^[0-9a-f]{64}$"));
        Assert.That(GlyphHash.Of(Set(Notice) with { Index = 7 }), Is.EqualTo(hash), "its turn in the issue is not part of it");
        Assert.That(GlyphHash.Of(Set(otherDigit)), Is.Not.EqualTo(hash));
        Assert.That(GlyphHash.Of(NoticeSetter.Set(0, Notice, wider, SquarePaper.Fonts, MaskingPolicy.None)), Is.Not.EqualTo(hash),
            "other line breaks");
    }

    [Test]
    public void The_hash_names_the_photograph_and_where_it_stands_in_the_notice()
    {
        var paper = SquarePaper.Template with { Photo = new(Length.Pt(60), Lines: 6, Air: Length.Pt(4)) };
        var smaller = paper with { Photo = paper.Photo with { Width = Length.Pt(50) } };

        string[] hashes =
        [
            .. new[] { (Notice, paper), (SquarePaper.WithPhoto(Notice), paper), (SquarePaper.WithPhoto(Notice, 30, 36), paper),
                (SquarePaper.WithPhoto(Notice), smaller) }
                .Select(one => GlyphHash.Of(NoticeSetter.Set(0, one.Item1, one.Item2, SquarePaper.Fonts, MaskingPolicy.None))),
        ];

        Assert.That(hashes, Is.Unique);
    }

    [Test]
    public void A_face_is_not_parted_between_two_sheets_of_a_proof()
    {
        var paper = SquarePaper.Template with { Photo = new(Length.Pt(90), Lines: 20, Air: Length.Pt(4)) };
        SetNotice set = NoticeSetter.Set(0, SquarePaper.WithPhoto(SquarePaper.Item(90), 30, 80), paper, SquarePaper.Fonts,
            MaskingPolicy.None);

        ProofSheet sheet = ProofSheetMaker.Make(set, paper, SquarePaper.Fonts, Head);

        foreach (Page page in sheet.Pages)
            foreach (PageElement.Image image in page.Elements.OfType<PageElement.Image>())
                Assert.That(image.TopLeft.Y + image.Height, Is.LessThanOrEqualTo(page.Height));
        Assert.That(sheet.Pages.Sum(page => page.Elements.OfType<PageElement.Image>().Count()), Is.EqualTo(2));
    }

    [Test]
    public void A_long_notice_goes_on_on_the_next_sheet_and_every_sheet_is_marked_as_a_proof()
    {
        ProofSheet sheet = ProofSheetMaker.Make(Set(SquarePaper.Item(90)), SquarePaper.Template, SquarePaper.Fonts, Head);

        Assert.That(sheet.Pages, Has.Count.GreaterThan(2));
        Assert.That(sheet.Pages.Sum(page => Lines(page).Count(line => line.Contains('失'))), Is.EqualTo(90));
        Assert.That(sheet.Pages.All(page => page.Elements.OfType<PageElement.GlyphRun>().Any(run => run.OutlineWidth is not null)),
            "清样 under every sheet");
    }

    [Test]
    public void Numbers_are_read_back_in_groups_of_four_with_their_places()
    {
        string text = Notice.Text;
        int at = text.IndexOf("0009615", StringComparison.Ordinal);
        var read = Notice with { Facts = [.. Notice.Facts, new(FactType.ReceiptNumber, new(at, 7), "0009615", "0009615")] };

        string[] words = [.. ProofSheetMaker.Make(Set(read), SquarePaper.Template, SquarePaper.Fonts, Head).Pages
            .SelectMany(page => page.Elements).OfType<PageElement.GlyphRun>().Select(Words)];

        foreach (string word in (string[])["票号", "0009", "615", "1–4", "5–7", "共 7 位"])
            Assert.That(words, Does.Contain(word));
    }

    [Test]
    public void A_name_is_marked_where_it_may_be_taken_for_another_and_a_date_is_not()
    {
        string[] words = [.. ProofSheetMaker.Make(Set(Notice with
            {
                Text = Notice.Text.Replace("某镇政府", "未庄镇府", StringComparison.Ordinal),
                Facts = [.. Notice.Facts.Select(fact => fact.Type == FactType.Signature
                    ? fact with { Text = "未庄镇府", Value = "未庄镇府" } : fact)],
            }), SquarePaper.Template, SquarePaper.Fonts, Head).Pages
            .SelectMany(page => page.Elements).OfType<PageElement.GlyphRun>().Select(Words)];

        Assert.That(words, Has.Some.Contains("“未”不是“末”"));
        Assert.That(words, Has.None.Contains("“日”不是"));
    }

    private static SetNotice Set(CheckedNotice notice) =>
        NoticeSetter.Set(0, notice, SquarePaper.Template, SquarePaper.Fonts, MaskingPolicy.None);

    private static IEnumerable<string> Lines(Page page, int enlarged = 1) => page.Elements.OfType<PageElement.GlyphRun>()
        .Where(run => run.Size == SquarePaper.Template.Body.Size * enlarged && run.Ink == Ink.Key)
        .Select(run => Words(run) + " " + string.Join(' ', run.Glyphs.Select(glyph => new Length(glyph.X.Millipoints / enlarged))));

    private static string Words(PageElement.GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));
}
