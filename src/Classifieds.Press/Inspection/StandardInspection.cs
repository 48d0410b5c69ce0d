using System.Globalization;
using System.Text;
using Classifieds.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press.Inspection;

/// <summary>What a file says of itself, held against PDF/X-1a:2003 (ISO 15930-4) and PDF/X-4 (ISO 15930-7).</summary>
internal sealed class StandardInspection(FileObjects objects, FaultList faults)
{
    private const string X1a = "PDF/X-1a", X4 = "PDF/X-4";

    /// <returns>The standard that the file claims; empty where it claims none.</returns>
    public string Check(PdfDocument document, byte[] pdf)
    {
        if (document.IsEncrypted) faults.Add(FileFaultKind.Encrypted);
        DictionaryToken information = document.Information.DocumentInformationDictionary ?? DictionaryToken.Empty;
        string packet = Metadata();
        string claim = objects.Text(information, "GTS_PDFXVersion") is { Length: > 0 } old ? old : ClaimOf(packet);
        bool isX1a = claim.StartsWith(X1a, StringComparison.Ordinal), isX4 = claim == X4;
        if (!isX1a && !isX4) faults.Add(FileFaultKind.NotPdfX, claim);

        CheckVersion(pdf, isX1a ? 1.4 : 1.6, isX1a ? X1a : X4, isX1a || isX4);
        if (isX1a || isX4) CheckDescription(information, packet, isX4);
        if (IsTrial(information, packet)) faults.Add(FileFaultKind.Trial);
        if (document.Structure.Trailer.Identifier is not { Count: 2 }) faults.Add(FileFaultKind.Identity);
        CheckIntent(isX4);
        CheckActions();
        return claim;
    }

    private void CheckVersion(byte[] pdf, double newest, string standard, bool claims)
    {
        int at = pdf.AsSpan(0, Math.Min(pdf.Length, 1024)).IndexOf("%PDF-"u8);
        if (at < 0 || at + 8 > pdf.Length) return;
        string header = Encoding.Latin1.GetString(pdf, at + 5, 3);
        string stated = objects.Name(objects.Catalog, "Version") is { } later ? later : header;
        if (claims && double.TryParse(stated, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double version)
            && version > newest)
            faults.Add(FileFaultKind.Version, stated, standard, newest.ToString("0.0", CultureInfo.InvariantCulture));
    }

    // ISO 15930-4, 6.16 and ISO 15930-7, 6.6: the same is said in the Info dictionary or in XMP.
    private void CheckDescription(DictionaryToken information, string packet, bool isX4)
    {
        (string Entry, string InPacket)[] wanted =
            [("Title", "<dc:title"), ("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")];
        foreach ((string entry, string inPacket) in wanted)
        {
            if (objects.Text(information, entry) is not { Length: > 0 } && !(isX4 && packet.Contains(inPacket, StringComparison.Ordinal)))
                faults.Add(FileFaultKind.Description, entry);
        }
        bool saysInPacket = packet.Contains("pdf:Trapped>True<", StringComparison.Ordinal)
            || packet.Contains("pdf:Trapped>False<", StringComparison.Ordinal)
            || packet.Contains("pdf:Trapped=\"True\"", StringComparison.Ordinal)
                || packet.Contains("pdf:Trapped=\"False\"", StringComparison.Ordinal);
        if (objects.Text(information, "Trapped") is not ("True" or "False" or "true" or "false") && !(isX4 && saysInPacket))
            faults.Add(FileFaultKind.Description, "Trapped");
    }

    private bool IsTrial(DictionaryToken information, string packet) =>
        objects.Text(information, "Title") is { } title && title.StartsWith(TrialMark.Word, StringComparison.Ordinal)
        || objects.Text(information, "Keywords") is { } keywords && keywords.Contains(TrialMark.Warning, StringComparison.Ordinal)
        || packet.Contains(TrialMark.Warning, StringComparison.Ordinal);

    private void CheckIntent(bool isX4)
    {
        DictionaryToken[] intents =
        [
            .. objects.Items(objects.Catalog, "OutputIntents").Select(FileObjects.AsDictionary).OfType<DictionaryToken>()
                .Where(intent => objects.Name(intent, "S") == "GTS_PDFX"),
        ];
        if (intents.Length != 1 || objects.Text(intents[0], "OutputConditionIdentifier") is not { Length: > 0 })
        {
            faults.Add(FileFaultKind.Intent, intents.Length.ToString(CultureInfo.InvariantCulture));
            return;
        }
        if (objects.Get(intents[0], "DestOutputProfile") is not StreamToken profile)
        {
            if (isX4) faults.Add(FileFaultKind.Profile, "没有嵌入");
            return;
        }
        // ICC.1:2010, 7.2: class at 12, colour space at 16.
        if (objects.Bytes(profile) is not { Length: > 40 } bytes || !bytes.AsSpan(36).StartsWith("acsp"u8))
            faults.Add(FileFaultKind.Profile, "读不出");
        else if (!bytes.AsSpan(12).StartsWith("prtr"u8)) faults.Add(FileFaultKind.Profile, "不是输出设备的特性文件");
        else if (!bytes.AsSpan(16).StartsWith("CMYK"u8) && !bytes.AsSpan(16).StartsWith("GRAY"u8))
            faults.Add(FileFaultKind.Profile, "不是 CMYK 或灰度的特性文件");
    }

    private void CheckActions()
    {
        DictionaryToken catalog = objects.Catalog;
        DictionaryToken? names = objects.Dictionary(catalog, "Names");
        if (catalog.Data.ContainsKey("OpenAction") && objects.Get(catalog, "OpenAction") is DictionaryToken
            || catalog.Data.ContainsKey("AA") || objects.Get(names, "JavaScript") is not null)
            faults.Add(FileFaultKind.Script);
        if (objects.Get(catalog, "AcroForm") is not null) faults.Add(FileFaultKind.Form);
        if (objects.Get(catalog, "OCProperties") is not null) faults.Add(FileFaultKind.Layers);
    }

    private string Metadata() => objects.Get(objects.Catalog, "Metadata") is StreamToken stream && objects.Bytes(stream) is { } bytes
        ? Encoding.UTF8.GetString(bytes)
        : "";

    // As an element or as an attribute: GTS_PDFXVersion>PDF/X-4< or GTS_PDFXVersion="PDF/X-4".
    private static string ClaimOf(string packet)
    {
        const string entry = "GTS_PDFXVersion";
        int at = packet.IndexOf(entry, StringComparison.Ordinal);
        if (at < 0) return "";
        ReadOnlySpan<char> rest = packet.AsSpan(at + entry.Length).TrimStart("=\"'> ");
        int end = rest.IndexOfAny("<\"'");
        return end < 0 ? "" : rest[..end].Trim().ToString();
    }
}
