using System.Globalization;
using System.Text;
using Classifieds.Fonts;
using Classifieds.Tests.Fonts;

namespace Classifieds.Tests.Press;

/// <summary>A PDF/X-1a page written by hand, without the product's writer: one word, one rule, one grey picture,
/// and nothing at fault.</summary>
/// <remarks>The examples of PressFindings change it before it is numbered and given its table of objects.</remarks>
internal static class PlainPage
{
    private const string Header = "%PDF-1.4\n";
    private const string Trailer = "/Root 1 0 R/Info 10 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]";

    private static readonly Lazy<string> FontProgram = new(() =>
    {
        Typeface face = InstalledFonts.Serif;
        return Convert.ToHexString(face.Subset([face.Shape("公")[0].GlyphId]).Program);
    });

    // What every page shows; the face's own code for it is put in at the end, so that examples can name it.
    private const string Code = "<0001>";

    private static readonly Lazy<string> CodeInTheFace = new(() =>
    {
        ushort glyph = InstalledFonts.Serif.Shape("公")[0].GlyphId;
        return $"<{InstalledFonts.Serif.Subset([glyph]).Code(glyph):X4}>";
    });

    private static string[] Objects =>
    [
        "<</Type/Catalog/Pages 2 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFX"
            + "/OutputConditionIdentifier(IFRA26)/RegistryName(http://www.color.org)>>]>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/BleedBox[0 0 200 100]/TrimBox[0 0 200 100]"
            + "/Resources<</Font<</F 5 0 R>>/ExtGState<</K<</Type/ExtGState/OP true/op true/OPM 1>>>>"
            + "/XObject<</Im 9 0 R>>>>/Contents 4 0 R>>",
        Stream("", "/K gs 0 0 0 1 k BT /F 9 Tf 10 50 Td <0001> Tj ET 10 20 100 0.5 re f q 20 0 0 20 150 10 cm /Im Do Q"),
        "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Plain-Identity-H/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 11 0 R>>",
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/ABCDEF+Plain/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            + "/Supplement 0>>/DW 1000/FontDescriptor 7 0 R>>",
        "<</Type/FontDescriptor/FontName/ABCDEF+Plain/Flags 4/FontBBox[0 -120 1000 880]"
            + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 730/StemV 80/FontFile3 8 0 R>>",
        Stream("/Subtype/CIDFontType0C/Filter/ASCIIHexDecode", FontProgram.Value + ">"),
        Stream("/Type/XObject/Subtype/Image/Width 60/Height 60/BitsPerComponent 8/ColorSpace/DeviceGray", new string('ÿ', 3600)),
        "<</Title(Plain)/CreationDate(D:20261124000000Z)/ModDate(D:20261124000000Z)/Trapped/False/GTS_PDFXVersion(PDF/X-1a:2003)>>",
        Stream("", "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0001> <516C> endbfchar endcmap"),
    ];

    /// <param name="change">As <c>what stands there ⇒ what shall stand there</c>; null for the page without fault.</param>
    public static byte[] Write(string? change = null)
    {
        string[] all = [Header, .. Objects, Trailer];
        if (change is not null)
        {
            string[] sides = change.Split(" ⇒ ");
            int at = Array.FindIndex(all, part => part.Contains(sides[0], StringComparison.Ordinal));
            Assert.That(at, Is.GreaterThanOrEqualTo(0), $"The plain page has no {sides[0]}");
            all[at] = Lengthened(all[at].Replace(sides[0], sides[1], StringComparison.Ordinal));
        }
        var file = new StringBuilder(all[0]);
        var table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 1; i < all.Length - 1; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i} 0 obj\n{all[i]}\nendobj\n");
        }
        file.Append(CultureInfo.InvariantCulture,
            $"xref\n0 {all.Length - 1}\n{table}trailer\n<</Size {all.Length - 1}{all[^1]}>>\nstartxref\n{file.Length}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.Replace(Code, CodeInTheFace.Value).ToString());
    }

    private static string Stream(string entries, string content) => $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream";

    private static string Lengthened(string changed)
    {
        const string opening = "\nstream\n", closing = "\nendstream";
        int start = changed.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0) return changed;
        int length = changed.Length - closing.Length - start - opening.Length;
        int stated = changed.LastIndexOf("/Length ", start, StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{changed[..stated]}/Length {length}>>{changed[start..]}");
    }
}
