namespace Classifieds.Press.Pdf;

/// <summary>The ToUnicode map of a font: which characters a glyph stands for, so that the page's text can be read back.</summary>
internal static class UnicodeMap
{
    private const int MostEntries = 100; // of one bfchar section (Adobe Technical Note 5014)

    public static byte[] Write(EmbeddedFont font, int reading)
    {
        List<CodedText> entries = new(font.ByCode.Length);
        foreach ((ushort code, ushort glyph) in font.ByCode)
            if (font.Use.Text(glyph, reading) is { } text) entries.Add(new(code, text));

        using var map = new PdfBuffer(512 + entries.Count * 16);
        map.Add("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8)
            .Add("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (int first = 0; first < entries.Count; first += MostEntries)
        {
            int count = Math.Min(MostEntries, entries.Count - first);
            map.Add(count).Add(" beginbfchar\n"u8);
            for (int i = first; i < first + count; i++)
            {
                map.Add("<"u8).AddHex(entries[i].Code).Add("><"u8);
                foreach (char unit in entries[i].Text) map.AddHex(unit);
                map.Add(">\n"u8);
            }
            map.Add("endbfchar\n"u8);
        }
        map.Add("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
        return Flate.Pack(map.Written);
    }

    private sealed record CodedText(int Code, string Text);
}
