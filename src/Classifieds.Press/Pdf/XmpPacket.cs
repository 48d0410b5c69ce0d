using System.Globalization;
using System.Security;
using System.Text;

namespace Classifieds.Press.Pdf;

/// <summary>What PDF/X-4 wants said of the file in XMP (ISO 15930-7, 6.6); it says the same as the Info dictionary.</summary>
internal static class XmpPacket
{
    private const string Schemas =
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        + "xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        + "xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\"";

    /// <param name="identity">32 hexadecimal digits that stand for the content.</param>
    public static byte[] Write(PressSettings settings, string maker, string identity)
    {
        string date = settings.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        string title = SecurityElement.Escape(settings.Title);
        string keywords = settings.Keywords.Length == 0
            ? ""
            : $"<pdf:Keywords>{SecurityElement.Escape(settings.Keywords)}</pdf:Keywords>\n";
        string[] parts = [identity[..8], identity[8..12], identity[12..16], identity[16..20], identity[20..]];
        string document = $"uuid:{string.Join('-', parts)}".ToLowerInvariant();
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" {Schemas}>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <xmp:CreatorTool>{maker}</xmp:CreatorTool>
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:ModifyDate>{date}</xmp:ModifyDate>
            <xmp:MetadataDate>{date}</xmp:MetadataDate>
            <xmpMM:DocumentID>{document}</xmpMM:DocumentID>
            <xmpMM:VersionID>1</xmpMM:VersionID>
            <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
            {keywords}<pdf:Producer>{maker}</pdf:Producer>
            <pdf:Trapped>False</pdf:Trapped>
            <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """);
    }
}
