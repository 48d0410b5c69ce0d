using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Fonts;
using Classifieds.Makeup;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Testing;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Makeup.Proofs;

/// <summary>Each thing that a notice is set by is in one fingerprint, and what it is not set by is in none.</summary>
public sealed class SettingSourcesTests
{
    private static readonly PageTemplate Paper = SquarePaper.Template with
    {
        Photo = new(Length.Pt(60), Lines: 6, Air: Length.Pt(4)),
        Shapes = [new() { Section = "挂失声明", OverLines = 40, Columns = 2 }],
    };

    private static readonly CheckedNotice Notice = SquarePaper.Item(3);

    private static SettingFingerprints Of(
        PageTemplate? paper = null, CheckedNotice? notice = null, PaperFonts? fonts = null, MaskingPolicy? masking = null) =>
        new SettingSources(paper ?? Paper, fonts ?? SquarePaper.Fonts, masking ?? MaskingPolicy.Usual).Of(notice ?? Notice, "words");

    private static readonly Dictionary<string, (string Part, SettingFingerprints Now)> Changes = new()
    {
        ["another body face"] = ("faces", Of(fonts: SquarePaper.Fonts with { Body = new(new OtherFace()) })),
        ["a face to fall back on"] = ("faces",
            Of(fonts: SquarePaper.Fonts with { Body = new([.. SquarePaper.Fonts.Body.Faces, new OtherFace()]) })),
        ["another head face"] = ("faces", Of(fonts: SquarePaper.Fonts with { Head = new(new OtherFace()) })),
        ["size"] = ("style", Of(Paper with { Body = Paper.Body with { Size = Length.Pt(8) } })),
        ["leading"] = ("style", Of(Paper with { Body = Paper.Body with { Leading = Length.Pt(30) } })),
        ["prohibition"] = ("style", Of(Paper with { Body = Paper.Body with { Level = ProhibitionLevel.Strict } })),
        ["marks"] = ("style", Of(Paper with { Body = Paper.Body with { Marks = MarkStyle.Kaiming } })),
        ["codes"] = ("style", Of(Paper with { Body = Paper.Body with { BreaksLongCodes = !Paper.Body.BreaksLongCodes } })),
        ["glyph scaling"] = ("style", Of(Paper with { Body = Paper.Body with { GlyphScalingPermille = 7 } })),
        ["digit spacing"] = ("style", Of(Paper with { Body = Paper.Body with { DigitSpacingPermille = 7 } })),
        ["gap of Han and Latin"] = ("style", Of(Paper with { Body = Paper.Body with { HanLatinGapPermille = 7 } })),
        ["least gap of Han and Latin"] = ("style", Of(Paper with { Body = Paper.Body with { LeastHanLatinGapPermille = 7 } })),
        ["greatest gap of Han and Latin"] = ("style", Of(Paper with { Body = Paper.Body with { MostHanLatinGapPermille = 7 } })),
        ["trimmed starts"] = ("style", Of(Paper with { Body = Paper.Body with { TrimsLineStart = !Paper.Body.TrimsLineStart } })),
        ["trimmed ends"] = ("style", Of(Paper with { Body = Paper.Body with { TrimsLineEnd = !Paper.Body.TrimsLineEnd } })),
        ["columns"] = ("template", Of(Paper with { Columns = Paper.Columns with { Count = 9 } })),
        ["measure"] = ("template", Of(Paper with { Columns = Paper.Columns with { MeasurePermille = 11_000 } })),
        ["gutter"] = ("template", Of(Paper with { Columns = Paper.Columns with { GutterPermille = 1_700 } })),
        ["frame"] = ("template", Of(Paper with { Box = Paper.Box with { Thickness = Length.Pt(2) } })),
        ["air in the frame"] = ("template", Of(Paper with { Box = Paper.Box with { Air = Length.Pt(9) } })),
        ["mark"] = ("template", Of(Paper with { Items = Paper.Items with { Mark = "■" } })),
        ["bold party"] = ("template", Of(Paper with { Items = Paper.Items with { BoldParty = !Paper.Items.BoldParty } })),
        ["sizes of titles"] = ("template", Of(Paper with { Titled = Paper.Titled with { Sizes = [Length.Pt(33)] } })),
        ["leading of titles"] = ("template", Of(Paper with { Titled = Paper.Titled with { LeadingPermille = 1700 } })),
        ["air of titles"] = ("template", Of(Paper with { Titled = Paper.Titled with { TitleAir = Length.Pt(17) } })),
        ["indent"] = ("template", Of(Paper with { Titled = Paper.Titled with { IndentPermille = 1700 } })),
        ["indent of signatures"] = ("template", Of(Paper with { Titled = Paper.Titled with { SignatureIndentPermille = 1700 } })),
        ["no photographs"] = ("template", Of(Paper with { Photo = null })),
        ["width of photographs"] = ("template", Of(Paper with { Photo = Paper.Photo! with { Width = Length.Pt(70) } })),
        ["lines of photographs"] = ("template", Of(Paper with { Photo = Paper.Photo! with { Lines = 7 } })),
        ["air of photographs"] = ("template", Of(Paper with { Photo = Paper.Photo! with { Air = Length.Pt(7) } })),
        ["words beside photographs"] = ("template", Of(Paper with { Photo = Paper.Photo! with { LeastBesidePermille = 7_000 } })),
        ["colour"] = ("template", Of(Paper with { Photo = Paper.Photo! with { IsColour = !Paper.Photo.IsColour } })),
        ["crop"] = ("template", Of(Paper with { Photo = Paper.Photo! with { KeepsTop = !Paper.Photo.KeepsTop } })),
        ["no masking"] = ("template", Of(masking: MaskingPolicy.None)),
        ["more masked"] = ("template",
            Of(masking: new(new Dictionary<string, MaskRule>(MaskingPolicy.Usual.Rules) { ["bank-card"] = new(1, 1) }))),
        ["a shape asked for"] = ("shape", Of(notice: Notice with { Shape = new(2, IsBoxed: false, 0) })),
        ["a body in columns asked for"] = ("shape", Of(notice: Notice with { Shape = new(2, IsBoxed: false, 0) { IsColumned = true } })),
        ["a body in columns by its section"] = ("shape", Of(Paper with { Shapes = [Paper.Shapes[0] with { IsColumned = true }] })),
        ["a frame of its section"] = ("shape", Of(Paper with { Shapes = [Paper.Shapes[0] with { IsBoxed = true }] })),
        ["a height of its section"] = ("shape", Of(Paper with { Shapes = [Paper.Shapes[0] with { Lines = 7 }] })),
        ["a width of its section"] = ("shape", Of(Paper with { Shapes = [Paper.Shapes[0] with { Columns = 3 }] })),
        ["a length of its section"] = ("shape", Of(Paper with { Shapes = [Paper.Shapes[0] with { OverLines = 7 }] })),
        ["a shape of another section"] = ("", Of(Paper with { Shapes = [.. Paper.Shapes, new() { Section = "公告", Columns = 2 }] })),
        ["a shape of another kind"] = ("", Of(Paper with { Shapes = [new() { Kind = new("notice"), Columns = 2 }, .. Paper.Shapes] })),
        ["the paper's name"] = ("", Of(Paper with { PaperName = "另一家报" })),
        ["gaps between notices"] = ("", Of(Paper with { Gaps = new(Length.Pt(1), Length.Pt(2), Length.Pt(3)) })),
        ["pages"] = ("", Of(Paper with { MostPages = 9 })),
        ["the hairline behind a titled notice"] = ("",
            Of(Paper with { Titled = Paper.Titled with { RuleThickness = Length.Pt(3), LinesAfter = 3 } })),
        ["the face of notes"] = ("", Of(fonts: SquarePaper.Fonts with { Note = new(new OtherFace()) })),
        ["masking in another order"] = ("", Of(masking: new(new Dictionary<string, MaskRule>(MaskingPolicy.Usual.Rules.Reverse())))),
    };

    private static IEnumerable<string> Names => Changes.Keys;

    [TestCaseSource(nameof(Names))]
    public void A_change_shows_in_its_part_alone(string change)
    {
        (string part, SettingFingerprints now) = Changes[change];
        SettingFingerprints was = Of();

        Assert.That(
            (now.Words != was.Words, now.Faces != was.Faces, now.Style != was.Style, now.Template != was.Template, now.Shape != was.Shape),
            Is.EqualTo((false, part == "faces", part == "style", part == "template", part == "shape")));
    }

    [Test]
    public void What_shows_in_no_part_moves_no_glyph() => Assert.Multiple(() =>
    {
        PageTemplate other = Paper with
        {
            PaperName = "另一家报", MostPages = 9, Gaps = new(Length.Pt(1), Length.Pt(2), Length.Pt(3)),
            Shapes = [.. Paper.Shapes, new() { Section = "公告", Columns = 2 }],
        };
        CheckedNotice titled = SquarePaper.Titled("关于迁坟的公告", new string('征', 46), "某镇政府", "2026年11月24日");
        foreach (CheckedNotice notice in (CheckedNotice[])[Notice, titled])
            Assert.That(Hash(notice, other), Is.EqualTo(Hash(notice, Paper with { Shapes = [] })));

        static string Hash(CheckedNotice notice, PageTemplate paper) =>
            GlyphHash.Of(NoticeSetter.Set(0, notice with { Section = "挂失声明" }, paper, SquarePaper.Fonts, MaskingPolicy.Usual));
    });

    [Test]
    public void The_words_are_told_by_what_the_store_makes_of_them() => Assert.That(Of().Words, Is.EqualTo("words"));

    private sealed class OtherFace : ITypeface
    {
        private readonly SquareTypeface square = new();

        public string Name => square.Name;

        public string Family => square.Family;

        public string Fingerprint => "another edition";

        public int UnitsPerEm => square.UnitsPerEm;

        public int EmBoxTop => square.EmBoxTop;

        public bool Covers(System.Text.Rune character) => square.Covers(character);

        public IReadOnlyList<ShapedGlyph> Shape(string text) => square.Shape(text);
    }
}
