using System.Globalization;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press;

/// <summary>The objects of a finished file, found by its cross-reference table and parted into tokens by PdfPig.</summary>
/// <remarks>
/// A file that was written in one go and has the table of ISO 32000-1, 7.5.4, is read here; any other is left to PdfPig's own
/// document, which needs a tenth of a second to load the metrics of fonts that no press file may use. Nothing that the file
/// says of itself is believed further than the file is long.
/// </remarks>
internal sealed class PlainFile
{
    private const int Tail = 1024; // ISO 32000-1, annex H: the end of the file may stand that far in front
    private const int EntryLength = 20;
    private const int DeepestNesting = 64;

    private readonly byte[] file;
    private readonly Dictionary<long, int> offsets;
    private readonly Dictionary<long, IToken> known = [];

    private PlainFile(byte[] file, Dictionary<long, int> offsets, DictionaryToken trailer) =>
        (this.file, this.offsets, Trailer) = (file, offsets, trailer);

    public DictionaryToken Trailer { get; }

    /// <returns>Null where the file has another kind of table, several of them, or a broken one.</returns>
    public static PlainFile? Open(byte[] file)
    {
        ReadOnlySpan<byte> bytes = file;
        int start = bytes[Math.Max(0, bytes.Length - Tail)..].LastIndexOf("startxref"u8);
        if (start < 0) return null;
        start += Math.Max(0, bytes.Length - Tail);
        CoreTokenScanner end = Scan(file, start);
        if (!end.MoveNext() || Whole(Next(end), start - 1) is not { } table) return null;

        CoreTokenScanner tokens = Scan(file, table);
        if (Next(tokens) is not OperatorToken { Data: "xref" } || Whole(Next(tokens), 0) is null) return null;
        if (Whole(Next(tokens), bytes.Length / EntryLength) is not { } count || count == 0) return null;
        int entries = AfterLine(bytes, AfterLine(bytes, table));
        if (entries > bytes.Length - EntryLength * count) return null;
        int trailer = entries + EntryLength * count;
        var offsets = new Dictionary<long, int>(count);
        for (int number = 0; number < count; number++)
        {
            ReadOnlySpan<byte> entry = bytes.Slice(entries + EntryLength * number, EntryLength);
            if (entry[17] != 'n') continue;
            if (!int.TryParse(entry[..10], NumberStyles.None, CultureInfo.InvariantCulture, out int offset) || offset >= bytes.Length)
                return null;
            offsets.Add(number, offset);
        }

        CoreTokenScanner last = Scan(file, trailer);
        return Next(last) is OperatorToken { Data: "trailer" } && Next(last) is DictionaryToken found && !found.Data.ContainsKey("Prev")
            ? new PlainFile(file, offsets, found)
            : null;
    }

    /// <returns>What the token says, or what the object holds that it points to; null where there is no such object.</returns>
    public IToken? Resolved(IToken token)
    {
        if (token is not IndirectReferenceToken { Data: var reference }) return token;
        if (known.TryGetValue(reference.ObjectNumber, out IToken? read)) return read;
        return Read(reference.ObjectNumber) is { } content ? known[reference.ObjectNumber] = content : null;
    }

    private IToken? Read(long number)
    {
        if (Begin(number) is not ({ } tokens, var offset) || Next(tokens) is not { } content) return null;
        if (content is not DictionaryToken dictionary || Next(tokens) is not OperatorToken { Data: "stream" }) return content;

        // ISO 32000-1, 7.3.8.1: the bytes begin after the word and the end of its line.
        int begin = AfterLine(file, offset + (int)tokens.CurrentTokenStart);
        return LengthOf(dictionary) is { } length && length <= file.Length - begin
            && file.AsSpan(begin + length).TrimStart("\r\n"u8).StartsWith("endstream"u8)
            ? new StreamToken(dictionary, file.AsMemory(begin, length))
            : null;
    }

    // An object of its own may hold the length; were that a stream, it would need a length itself.
    private int? LengthOf(DictionaryToken stream)
    {
        if (!stream.Data.TryGetValue("Length", out IToken? stated)) return null;
        if (stated is not IndirectReferenceToken { Data: var reference }) return Whole(stated, file.Length);
        return Begin(reference.ObjectNumber) is ({ } tokens, _) ? Whole(Next(tokens), file.Length) : null;
    }

    private (CoreTokenScanner? Tokens, int Offset) Begin(long number)
    {
        if (!offsets.TryGetValue(number, out int offset)) return default;
        CoreTokenScanner tokens = Scan(file, offset);
        return Next(tokens) is NumericToken name && name.Long == number && Next(tokens) is NumericToken
            && Next(tokens) is OperatorToken { Data: "obj" }
            ? (tokens, offset)
            : default;
    }

    private static int? Whole(IToken? token, int most) =>
        token is NumericToken { Double: >= 0 and var number } && number <= most && double.IsInteger(number) ? (int)number : null;

    // The place itself where no line ends after it.
    private static int AfterLine(ReadOnlySpan<byte> bytes, int at) => at + bytes[at..].IndexOf((byte)'\n') + 1;

    private static IToken? Next(CoreTokenScanner tokens) => tokens.MoveNext() ? tokens.CurrentToken : null;

    private static CoreTokenScanner Scan(byte[] file, int from) =>
        new(new MemoryInputBytes(file.AsMemory(from)), usePdfDocEncoding: false, new StackDepthGuard(DeepestNesting));
}
