using System.Buffers.Binary;
using System.Text;
using Classifieds.Fonts;

namespace Classifieds.Tests.Fonts;

public sealed class FontSubsetTests
{
    private static ushort[] Glyphs(Typeface face, string text) =>
        [.. text.EnumerateRunes().SelectMany(rune => face.Shape(rune.ToString())).Select(glyph => glyph.GlyphId)];

    [Test]
    public void A_subset_of_a_CFF_face_holds_the_glyphs_and_notdef_alone()
    {
        FontSubset subset = InstalledFonts.Serif.Subset(Glyphs(InstalledFonts.Serif, "遗失声明作废"));

        Assert.That(subset.IsCff, Is.True);
        Assert.That(subset.Program[0], Is.EqualTo(1), "A CFF table, not a font file: its first byte is the major version");
        Assert.That(Encoding.ASCII.GetString(subset.Program), Does.Contain("NotoSerifCJKsc-Regular"));
        Assert.That(Glyphs(InstalledFonts.Serif, "遗失声明作废").Select(subset.NewGlyph).Order(), Is.EqualTo(Enumerable.Range(1, 6)));
    }

    [Test]
    public void A_subset_of_a_TrueType_face_is_a_font_file_without_the_tables_a_PDF_does_not_read()
    {
        FontSubset subset = InstalledFonts.Kai.Subset(Glyphs(InstalledFonts.Kai, "寻人启事"));

        Assert.That(subset.IsCff, Is.False);
        Assert.That(BinaryPrimitives.ReadUInt32BigEndian(subset.Program), Is.EqualTo(0x00010000));
        int tables = BinaryPrimitives.ReadUInt16BigEndian(subset.Program.AsSpan(4));
        string[] tags = [.. Enumerable.Range(0, tables).Select(i => Encoding.ASCII.GetString(subset.Program, 12 + 16 * i, 4))];
        Assert.That(tags, Is.SupersetOf((string[])["glyf", "head", "hhea", "hmtx", "loca", "maxp"]));
        Assert.That(tags, Has.None.AnyOf("GSUB", "GPOS", "cmap", "name"));
    }

    [Test]
    public void A_glyphs_code_is_the_faces_own_whatever_it_is_cut_with()
    {
        foreach (Typeface face in (Typeface[])[InstalledFonts.Serif, InstalledFonts.Kai])
        {
            ushort glyph = Glyphs(face, "遗")[0];
            FontSubset alone = face.Subset([glyph]), among = face.Subset(Glyphs(face, "一丁遗失声明作废"));

            Assert.That(among.NewGlyph(glyph), Is.Not.EqualTo(alone.NewGlyph(glyph)));
            Assert.That(among.Code(glyph), Is.EqualTo(alone.Code(glyph)).And.EqualTo(glyph), face.Name); // CID = number
        }
    }

    [Test]
    public void Every_glyph_of_a_CFF_subset_has_a_code_of_its_own()
    {
        ushort[] glyphs = [.. Glyphs(InstalledFonts.Serif, "滨河市百川环保科技有限公司遗失公章一枚，声明作废0123456789ABCDEFGH").Distinct()];
        FontSubset subset = InstalledFonts.Serif.Subset(glyphs);

        Assert.That(glyphs.Select(subset.Code).Distinct().Count(), Is.EqualTo(glyphs.Length));
        Assert.That(glyphs.OrderBy(subset.NewGlyph).Select(subset.Code), Is.Ordered);
    }

    [Test]
    public void The_same_glyphs_give_the_same_bytes_in_any_order()
    {
        ushort[] glyphs = Glyphs(InstalledFonts.Serif, "公告挂失寻人");
        FontSubset first = InstalledFonts.Serif.Subset(glyphs);
        InstalledFonts.Serif.Subset(Glyphs(InstalledFonts.Serif, "别的字"));

        FontSubset second = InstalledFonts.Serif.Subset([.. glyphs.Reverse()]);

        Assert.That(second, Is.Not.SameAs(first));
        Assert.That(second.Program, Is.EqualTo(first.Program));
        Assert.That(second.Tag, Is.EqualTo(first.Tag).And.Match("^[A-Z]{6}$"));
    }

    [Test]
    public void Asked_again_for_the_same_glyphs_it_is_not_cut_anew()
    {
        ushort[] glyphs = Glyphs(InstalledFonts.Kai, "家属");

        FontSubset first = InstalledFonts.Kai.Subset(glyphs);

        Assert.That(InstalledFonts.Kai.Subset(glyphs), Is.SameAs(first));
    }
}
