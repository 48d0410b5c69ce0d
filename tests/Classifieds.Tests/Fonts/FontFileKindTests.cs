using System.Buffers.Binary;
using System.Text;
using Classifieds.Fonts;
using Classifieds.Press;
using Classifieds.Tests.Press;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using CsCheck;
using UglyToad.PdfPig;

namespace Classifieds.Tests.Fonts;

/// <summary>Font files of every kind are set, embedded and read back, or refused in a sentence.</summary>
public sealed class FontFileKindTests
{
    private const string DejaVu = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("font-kinds-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<TestCaseData> Kinds()
    {
        yield return new TestCaseData(InstalledFonts.Serif, "公告", "CIDFontType0C").SetName("CFF keyed by CID, in a collection");
        yield return new TestCaseData(RegisteredGlyphTests.Face, RegisteredGlyphTests.Private, "CIDFontType0C")
            .SetName("CFF keyed by name");
        yield return new TestCaseData(InstalledFonts.Kai, "公告", "CIDFontType2").SetName("TrueType outlines");
    }

    [TestCaseSource(nameof(Kinds))]
    public void A_font_of_each_kind_is_embedded_and_read_back(Typeface face, string text, string format)
    {
        byte[] pdf = PdfOf(face, text);

        Assert.That(Encoding.Latin1.GetString(pdf), Does.Contain("/Subtype/" + format));
        using PdfDocument document = PdfDocument.Open(pdf);
        Assert.That(string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)), Is.EqualTo(text));
    }

    [Test]
    public void A_font_whose_glyphs_have_no_names_is_set_like_any_other()
    {
        Typeface face = Found(DejaVuWith(font => BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(TableAt(font, "post")), 0x00030000)),
            out _)!;

        using PdfDocument document = PdfDocument.Open(PdfOf(face, "Abc123"));
        Assert.That(string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)), Is.EqualTo("Abc123"));
    }

    [Test]
    public void A_variable_font_is_refused_with_what_would_help()
    {
        byte[] font = DejaVuWith(bytes => "fvar"u8.CopyTo(bytes.AsSpan(bytes.AsSpan(0, 1024).IndexOf("gasp"u8))));

        Assert.That(Found(font, out FontRefusal? refusal), Is.Null);
        Assert.That((refusal!.Code, refusal.Message), Is.EqualTo(("FONT-VARIABLE", "字体“DejaVu Sans”是可变字体，不能嵌入印刷文件，请改用同族的静态字体")));
    }

    [Test]
    public void A_damaged_font_is_refused_or_opened_shaped_drawn_and_embedded() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 999_999], Gen.Int[0, 999_999]).Sample(
            (kind, place, how) =>
            {
                byte[] whole = File.ReadAllBytes(DejaVu);
                byte[] font = kind switch
                {
                    0 => whole[..(int)((long)place * whole.Length / 1_000_000)],
                    1 => WithWrongTable(whole, place, how),
                    _ => WithFlippedBytes(whole, place, how),
                };
                if (Found(font, out FontRefusal? refusal) is not { } face)
                    return refusal!.Code.StartsWith("FONT-", StringComparison.Ordinal);
                ushort[] glyphs = [.. face.Shape("Abc123").Select(glyph => glyph.GlyphId)];
                foreach (ushort glyph in glyphs) face.Outline(glyph);
                try
                {
                    return face.Subset(glyphs).Program.Length > 0;
                }
                catch (DamagedFontException damaged)
                {
                    return damaged.Message.Contains("DejaVu", StringComparison.Ordinal);
                }
            },
            iter: 150, threads: 1);

    private static byte[] PdfOf(Typeface face, string text) => PressRun.Pdf(
        [new Page(Length.Pt(200), Length.Pt(100), [Specimen.Run(face, text, Specimen.At(20, 50), Length.Pt(9))])], Specimen.Settings);

    private Typeface? Found(byte[] font, out FontRefusal? refusal)
    {
        string file = Path.Combine(folder, $"{Guid.NewGuid():N}.ttf");
        File.WriteAllBytes(file, font);
        new FontFinder([file], systemFolders: []).TryFind("DejaVu Sans", FontWeight.Regular, out Typeface? face, out refusal);
        return face;
    }

    private static byte[] DejaVuWith(Action<byte[]> change)
    {
        byte[] font = File.ReadAllBytes(DejaVu);
        change(font);
        return font;
    }

    private static byte[] WithWrongTable(byte[] whole, int place, int how)
    {
        byte[] font = (byte[])whole.Clone();
        int tables = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)), field = place % 2 == 0 ? 8 : 12; // its offset, or its length
        uint wrong = (how % 4) switch { 0 => 0, 1 => uint.MaxValue, 2 => (uint)font.Length - 2, _ => (uint)(how % font.Length) };
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(12 + 16 * (place / 2 % tables) + field), wrong);
        return font;
    }

    private static byte[] WithFlippedBytes(byte[] whole, int place, int how)
    {
        byte[] font = (byte[])whole.Clone();
        // Half of them in the first kilobytes, where the directory and the headers are.
        int reach = how % 2 == 0 ? 4096 : font.Length;
        for (int i = 0; i < 1 + how % 20; i++) font[(place + i * 7919) % reach] ^= (byte)(1 + (how + i) % 255);
        return font;
    }

    private static int TableAt(byte[] font, string tag) =>
        BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(font.AsSpan(0, 1024).IndexOf(Encoding.ASCII.GetBytes(tag)) + 8));
}
