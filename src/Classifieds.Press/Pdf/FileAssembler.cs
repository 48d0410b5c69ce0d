using System.Globalization;
using Classifieds.Fonts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press.Pdf;

/// <summary>Content streams and fonts in, the finished file out.</summary>
internal static class FileAssembler
{
    private const string Maker = "Classifieds";

    /// <summary>An em, as wide as every Chinese character; only other widths are listed.</summary>
    private const int DefaultWidth = 1000;

    private sealed record FontName(string Name, int Number);

    public static byte[] Assemble(
        IReadOnlyList<Sheet> sheets, IReadOnlyList<byte[]> contents, IReadOnlyList<EmbeddedFont> fonts, IReadOnlyList<Picture> pictures,
            PressSettings settings)
    {
        bool isX4 = settings.Intent.Profile is not null;
        using var file = new ObjectWriter(
            isX4 ? "1.6" : "1.4", contents.Sum(content => content.Length) + fonts.Sum(font => font.Subset.DeflatedProgram.Length)
                + 64 * 1024);
        int catalog = file.Reserve(), information = file.Reserve(), tree = file.Reserve(), resources = file.Reserve();

        var named = new List<FontName>();
        foreach (EmbeddedFont font in fonts) WriteFont(file, font, named);
        int[] drawn = [.. pictures.Select(_ => file.Reserve())];
        for (int i = 0; i < drawn.Length; i++) PictureStream.Write(file, drawn[i], pictures[i]);
        WriteResources(file, resources, named, drawn);

        int[] pages = [.. sheets.Select(_ => file.Reserve())];
        for (int i = 0; i < pages.Length; i++) WritePage(file, pages[i], tree, resources, sheets[i], contents[i]);
        WriteTree(file, tree, pages);
        int? profile = settings.Intent.Profile is { } bytes ? WriteProfile(file, bytes.Span, settings.Intent.IsGray) : null;

        // Until here the file is made of the pages alone; its identity comes from them and from what the settings say.
        string date = PdfDate(settings.Date);
        Fingerprint of = Fingerprint.Of(file.Written);
        Fingerprint words = Fingerprint.Of(System.Text.Encoding.UTF8.GetBytes($"{settings.Title}\n{date}\n{settings.Intent.Identifier}"));
        string identity = new Fingerprint(of.High ^ words.High, of.Low ^ words.Low).ToString();

        int? metadata = null;
        if (isX4) file.Stream((metadata = file.Reserve()).Value, "/Type/Metadata/Subtype/XML", XmpPacket.Write(settings, Maker, identity));
        WriteInformation(file, information, settings, date, isX4);
        WriteCatalog(file, catalog, tree, settings.Intent, profile, metadata);
        return file.Finish(catalog, information, identity);
    }

    private static void WriteFont(ObjectWriter file, EmbeddedFont font, List<FontName> named)
    {
        int program = file.Reserve(), descriptor = file.Reserve(), descendant = file.Reserve();
        FontSubset subset = font.Subset;
        file.Stream(
            program,
            subset.IsCff ? "/Subtype/CIDFontType0C/Filter/FlateDecode" : $"/Length1 {subset.Program.Length}/Filter/FlateDecode",
            subset.DeflatedProgram);
        WriteDescriptor(file, descriptor, program, font);
        WriteDescendant(file, descendant, descriptor, font);

        // One font for each way its glyphs are read: the same program and widths, another character map.
        foreach ((int reading, byte[] characters) in font.Use.Readings.Zip(font.Maps.Characters))
        {
            int map = file.Reserve(), type0 = file.Reserve();
            file.Stream(map, "/Filter/FlateDecode", characters);
            PdfBuffer name = file.Begin(type0).Add("<</Type/Font/Subtype/Type0/BaseFont/"u8).Add(font.BaseName);
            if (subset.IsCff) name.Add("-Identity-H"u8); // ISO 32000-1, 9.7.6.2
            name.Add("/Encoding/Identity-H/DescendantFonts["u8).Add(descendant).Add(" 0 R]/ToUnicode "u8).Add(map).Add(" 0 R>>"u8);
            file.End();
            named.Add(new(font.Use.NameOf(reading), type0));
        }
    }

    private static void WriteDescriptor(ObjectWriter file, int descriptor, int program, EmbeddedFont font)
    {
        FaceMetrics metrics = font.Use.Face.Metrics;
        // Flags (table 123): serif and script are only hints; symbolic, since the program has an encoding of its own.
        int stem = metrics.Weight >= 600 ? 140 : 80; // a hint too: no face states it, and no reader of an embedded font needs it
        file.Begin(descriptor).Add("<</Type/FontDescriptor/FontName/"u8).Add(font.BaseName).Add("/Flags 4/FontBBox["u8)
            .Add(Em(metrics.XMin)).Add(" "u8).Add(Em(metrics.YMin)).Add(" "u8).Add(Em(metrics.XMax)).Add(" "u8).Add(Em(metrics.YMax))
            .Add("]/ItalicAngle "u8).Add(metrics.ItalicAngle).Add("/Ascent "u8).Add(Em(metrics.Ascender)).Add("/Descent "u8)
                .Add(Em(metrics.Descender))
            .Add("/CapHeight "u8).Add(Em(metrics.CapHeight)).Add("/StemV "u8).Add(stem)
            .Add(font.Subset.IsCff ? "/FontFile3 " : "/FontFile2 ").Add(program).Add(" 0 R>>"u8);
        file.End();

        int Em(int units) => EmbeddedFont.Thousandths(units, font.Use.Face.UnitsPerEm);
    }

    private static void WriteDescendant(ObjectWriter file, int descendant, int descriptor, EmbeddedFont font)
    {
        int? glyphMap = null;
        if (font.Maps.Glyphs is { } glyphs) file.Stream((glyphMap = file.Reserve()).Value, "/Filter/FlateDecode", glyphs);
        PdfBuffer to = file.Begin(descendant).Add("<</Type/Font/Subtype/"u8).Add(font.Subset.IsCff ? "CIDFontType0" : "CIDFontType2")
            .Add("/BaseFont/"u8).Add(font.BaseName)
                .Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8)
            .Add(descriptor).Add(" 0 R"u8);
        if (glyphMap is { } map) to.Add("/CIDToGIDMap "u8).Add(map).Add(" 0 R"u8);
        to.Add("/DW "u8).Add(DefaultWidth).Add("/W["u8);
        int expected = -1;
        foreach ((ushort code, ushort glyph) in font.ByCode)
        {
            int width = font.Glyph(glyph).Width;
            if (width == DefaultWidth) continue;
            if (code == expected) to.Add(" "u8);
            else
            {
                if (expected >= 0) to.Add("]"u8);
                to.Add(code).Add("["u8);
            }
            to.Add(width);
            expected = code + 1;
        }
        if (expected >= 0) to.Add("]"u8);
        to.Add("]>>"u8);
        file.End();
    }

    private static void WriteResources(ObjectWriter file, int resources, List<FontName> named, int[] pictures)
    {
        PdfBuffer to = file.Begin(resources).Add("<</ProcSet[/PDF/Text"u8)
            .Add(pictures.Length > 0 ? "/ImageB/ImageC]/ExtGState<</"u8 : "]/ExtGState<</"u8)
            .Add(ContentWriter.OverprintState).Add("<</Type/ExtGState/OP true/op true/OPM 1>>/"u8)
            .Add(ContentWriter.KnockOutState).Add("<</Type/ExtGState/OP false/op false/OPM 0>>>>"u8);
        to.Add("/Font<<"u8);
        foreach (FontName name in named) to.Add("/"u8).Add(name.Name).Add(" "u8).Add(name.Number).Add(" 0 R"u8);
        to.Add(">>"u8);
        if (pictures.Length > 0)
        {
            to.Add("/XObject<<"u8);
            for (int i = 0; i < pictures.Length; i++) to.Add("/"u8).Add(PictureCensus.Name(i)).Add(" "u8).Add(pictures[i]).Add(" 0 R"u8);
            to.Add(">>"u8);
        }
        to.Add(">>"u8);
        file.End();
    }

    private static void WritePage(ObjectWriter file, int page, int tree, int resources, Sheet sheet, byte[] content)
    {
        int stream = file.Reserve();
        Length trim = sheet.Margin, bleed = sheet.Margin - sheet.Bleed;
        PdfBuffer to = file.Begin(page).Add("<</Type/Page/Parent "u8).Add(tree).Add(" 0 R"u8);
        AddBox(to, "/MediaBox[", Length.Zero, sheet);
        AddBox(to, "/BleedBox[", bleed, sheet);
        AddBox(to, "/TrimBox[", trim, sheet);
        to.Add("/Resources "u8).Add(resources).Add(" 0 R/Contents "u8).Add(stream).Add(" 0 R>>"u8);
        file.End();
        file.Stream(stream, "/Filter/FlateDecode", content);
    }

    private static void AddBox(PdfBuffer to, string name, Length inset, Sheet sheet) => to.Add(name)
        .AddThousandths(inset.Millipoints).Add(" "u8).AddThousandths(inset.Millipoints).Add(" "u8)
        .AddThousandths((sheet.Width - inset).Millipoints).Add(" "u8).AddThousandths((sheet.Height - inset).Millipoints).Add("]"u8);

    private static void WriteTree(ObjectWriter file, int tree, int[] pages)
    {
        PdfBuffer to = file.Begin(tree).Add("<</Type/Pages/Count "u8).Add(pages.Length).Add("/Kids["u8);
        foreach (int page in pages) to.Add(page).Add(" 0 R "u8);
        to.Add("]>>"u8);
        file.End();
    }

    private static int WriteProfile(ObjectWriter file, ReadOnlySpan<byte> profile, bool isGray)
    {
        int number = file.Reserve();
        file.Stream(number, isGray ? "/N 1/Alternate/DeviceGray/Filter/FlateDecode" : "/N 4/Alternate/DeviceCMYK/Filter/FlateDecode",
            Flate.Pack(profile));
        return number;
    }

    private static void WriteInformation(ObjectWriter file, int information, PressSettings settings, string date, bool isX4)
    {
        PdfBuffer to = file.Begin(information).Add("<</Title"u8).AddText(settings.Title).Add("/Creator"u8).AddText(Maker).Add("/Producer"u8)
            .AddText(Maker)
            .Add("/CreationDate("u8).Add(date).Add(")/ModDate("u8).Add(date).Add(")/Trapped/False"u8);
        if (settings.Keywords.Length > 0) to.Add("/Keywords"u8).AddText(settings.Keywords);
        if (!isX4) to.Add("/GTS_PDFXVersion(PDF/X-1a:2003)"u8);
        to.Add(">>"u8);
        file.End();
    }

    private static void WriteCatalog(ObjectWriter file, int catalog, int tree, OutputIntent intent, int? profile, int? metadata)
    {
        PdfBuffer to = file.Begin(catalog).Add("<</Type/Catalog/Pages "u8).Add(tree)
            .Add(" 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier"u8)
            .AddText(intent.Identifier).Add("/OutputCondition"u8).AddText(intent.Condition).Add("/Info"u8).AddText(intent.Description);
        if (intent.IsRegistered) to.Add("/RegistryName(http://www.color.org)"u8);
        if (profile is { } number) to.Add("/DestOutputProfile "u8).Add(number).Add(" 0 R"u8);
        to.Add(">>]"u8);
        if (metadata is { } packet) to.Add("/Metadata "u8).Add(packet).Add(" 0 R"u8);
        to.Add(">>"u8);
        file.End();
    }

    private static string PdfDate(DateTimeOffset date)
    {
        string offset = date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "'", StringComparison.Ordinal);
        return $"D:{date.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}{offset}'";
    }
}
