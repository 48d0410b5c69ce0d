using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Tests.Press;

/// <summary>The first page's content stream, decoded.</summary>
internal static class PdfContent
{
    public static string Of(byte[] pdf)
    {
        using PdfDocument document = PdfDocument.Open(pdf);
        var reference = (IndirectReferenceToken)document.GetPage(1).Dictionary.Data["Contents"];
        var stream = (StreamToken)document.Structure.GetObject(reference.Data).Data;
        byte[] packed = stream.Data.ToArray();
        using var zlib = new System.IO.Compression.ZLibStream(new MemoryStream(packed), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(zlib, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
