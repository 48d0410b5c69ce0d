using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press.Inspection;

/// <summary>The objects of a file that may be broken: what cannot be read is told as a fault, and reads as nothing.</summary>
/// <remarks>PdfPig throws whatever comes to it on broken input, so this class alone catches everything it throws.</remarks>
internal sealed class FileObjects(PdfDocument document, FaultList faults)
{
    private const int LongestChain = 16; // of references to references
    private const int MostItems = 64 * 1024; // of one array

    // PdfPig reads some objects anew each time they are asked for.
    private readonly Dictionary<IndirectReference, IToken> read = [];
    private readonly Dictionary<StreamToken, byte[]?> unpacked = new(ReferenceEqualityComparer.Instance);

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    public IToken? Resolved(IToken? token)
    {
        for (int i = 0; token is IndirectReferenceToken reference && i < LongestChain; i++)
        {
            if (read.TryGetValue(reference.Data, out token)) continue;
            try
            {
                token = document.Structure.GetObject(reference.Data)?.Data;
                if (token is not null) read[reference.Data] = token;
            }
            catch (Exception)
            {
                faults.Add(FileFaultKind.Broken, $"{reference.Data.ObjectNumber} {reference.Data.Generation}");
                return null;
            }
        }
        return token is NullToken or IndirectReferenceToken ? null : token;
    }

    public IToken? Get(DictionaryToken? of, string name) =>
        of is not null && of.Data.TryGetValue(name, out IToken? token) ? Resolved(token) : null;

    public DictionaryToken? Dictionary(DictionaryToken? of, string name) => AsDictionary(Get(of, name));

    public static DictionaryToken? AsDictionary(IToken? token) => token switch
    {
        DictionaryToken dictionary => dictionary,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    };

    /// <summary>The items of an array, resolved; an item that is no array counts as the only one.</summary>
    public IReadOnlyList<IToken?> Items(DictionaryToken? of, string name) => Get(of, name) switch
    {
        ArrayToken array => [.. array.Data.Take(MostItems).Select(Resolved)],
        null => [],
        var one => [one],
    };

    public string? Name(DictionaryToken? of, string name) => (Get(of, name) as NameToken)?.Data;

    public double? Number(DictionaryToken? of, string name) => (Get(of, name) as NumericToken)?.Double;

    public string? Text(DictionaryToken? of, string name) => Get(of, name) switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        NameToken word => word.Data,
        _ => null,
    };

    /// <summary>Numbers of an array; null where one of so many is missing.</summary>
    public double[]? Numbers(DictionaryToken? of, string name, int count)
    {
        double[] numbers = [.. Items(of, name).OfType<NumericToken>().Select(number => number.Double)];
        return numbers.Length == count && numbers.All(double.IsFinite) ? numbers : null;
    }

    /// <summary>A stream's bytes without their filters; null where they cannot be had.</summary>
    public byte[]? Bytes(StreamToken stream)
    {
        if (unpacked.TryGetValue(stream, out byte[]? known)) return known;
        byte[]? bytes = null;
        try
        {
            if (!Items(stream.StreamDictionary, "Filter").Any(PacksPictures))
                bytes = stream.Decode(document.Structure.FilterProvider, document.Structure.TokenScanner).ToArray();
        }
        catch (TooMuchUnpackedException)
        {
            faults.Add(FileFaultKind.TooMuch);
        }
        catch (Exception)
        {
            faults.Add(FileFaultKind.Broken, "stream");
        }
        return unpacked[stream] = bytes;
    }

    private static bool PacksPictures(IToken? filter) =>
        filter is NameToken { Data: "DCTDecode" or "DCT" or "JPXDecode" or "JBIG2Decode" or "CCITTFaxDecode" or "CCF" };
}
