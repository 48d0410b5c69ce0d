namespace Classifieds.Press.Pdf;

/// <summary>The ToUnicode map of a font: which characters a glyph stands for, so that the page's text can be read back.</summary>
internal static class UnicodeMap
{
    private const int MostEntries = 100; // of one bfchar section (Adobe Technical Note 5014)

    public static byte[] Write(EmbeddedFont font, int reading)
    {
        (ushort Cid, string Text)[] texts =
            [.. font.Use.Texts(reading).Select(entry => (font.Glyph(entry.Glyph).Cid, entry.Text)).OrderBy(entry => entry.Cid)];
        var map = new PdfBuffer(64 + texts.Length * 16);
        map.Add("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8)
            .Add("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (int first = 0; first < texts.Length; first += MostEntries)
        {
            int count = Math.Min(MostEntries, texts.Length - first);
            map.Add(count).Add(" beginbfchar\n"u8);
            foreach ((ushort cid, string text) in texts.AsSpan(first, count))
            {
                map.Add("<"u8).AddHex(cid).Add("><"u8);
                foreach (char unit in text) map.AddHex(unit);
                map.Add(">\n"u8);
            }
            map.Add("endbfchar\n"u8);
        }
        map.Add("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
        return Flate.Pack(map.Written);
    }
}
