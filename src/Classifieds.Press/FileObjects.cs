using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press;

/// <summary>The objects of a finished file, found by its cross-reference table and parted into tokens by PdfPig.</summary>
/// <remarks>
/// A file that was written in one go and has the table of ISO 32000-1, 7.5.4, is read here; any other is left to PdfPig's own
/// document, which needs a tenth of a second to load the metrics of fonts that no press file may use.
/// </remarks>
internal sealed class FileObjects
{
    private const int Tail = 1024; // ISO 32000-1, annex H: the end of the file may stand that far in front
    private const int EntryLength = 20;

    private readonly byte[] file;
    private readonly Dictionary<long, int> offsets;
    private readonly Dictionary<long, IToken> known = [];

    private FileObjects(byte[] file, Dictionary<long, int> offsets, DictionaryToken trailer) =>
        (this.file, this.offsets, Trailer) = (file, offsets, trailer);

    public DictionaryToken Trailer { get; }

    /// <returns>Null where the file has another kind of table, several of them, or a broken one.</returns>
    public static FileObjects? Open(byte[] file)
    {
        ReadOnlySpan<byte> bytes = file;
        int start = bytes[Math.Max(0, bytes.Length - Tail)..].LastIndexOf("startxref"u8);
        if (start < 0) return null;
        start += Math.Max(0, bytes.Length - Tail);
        CoreTokenScanner end = Scan(file, start);
        if (!end.MoveNext() || Next(end) is not NumericToken { Int: var table } || table < 0 || table >= start) return null;

        CoreTokenScanner tokens = Scan(file, table);
        if (Next(tokens) is not OperatorToken { Data: "xref" }) return null;
        if (Next(tokens) is not NumericToken { Int: 0 } || Next(tokens) is not NumericToken { Int: var count } || count < 1) return null;
        int entries = table + bytes[table..].IndexOf("\n"u8) + 1;
        entries += bytes[entries..].IndexOf("\n"u8) + 1;
        int trailer = entries + EntryLength * count;
        if (trailer >= bytes.Length) return null;
        var offsets = new Dictionary<long, int>(count);
        for (int number = 0; number < count; number++)
        {
            ReadOnlySpan<byte> entry = bytes.Slice(entries + EntryLength * number, EntryLength);
            if (entry[17] != 'n') continue;
            if (!int.TryParse(entry[..10], out int offset) || offset >= bytes.Length) return null;
            offsets.Add(number, offset);
        }

        CoreTokenScanner last = Scan(file, trailer);
        return Next(last) is OperatorToken { Data: "trailer" } && Next(last) is DictionaryToken found && !found.Data.ContainsKey("Prev")
            ? new FileObjects(file, offsets, found)
            : null;
    }

    /// <returns>What the token says, or what the object holds that it points to; null where there is no such object.</returns>
    public IToken? Resolved(IToken token)
    {
        if (token is not IndirectReferenceToken { Data: var reference }) return token;
        if (known.TryGetValue(reference.ObjectNumber, out IToken? read)) return read;
        if (!offsets.TryGetValue(reference.ObjectNumber, out int offset) || Read(reference.ObjectNumber, offset) is not { } content) return null;
        return known[reference.ObjectNumber] = content;
    }

    private IToken? Read(long number, int offset)
    {
        CoreTokenScanner tokens = Scan(file, offset);
        if (Next(tokens) is not NumericToken name || name.Long != number || Next(tokens) is not NumericToken
            || Next(tokens) is not OperatorToken { Data: "obj" } || Next(tokens) is not { } content)
        {
            return null;
        }
        if (content is not DictionaryToken dictionary || Next(tokens) is not OperatorToken { Data: "stream" }) return content;

        // ISO 32000-1, 7.3.8.1: the bytes begin after the word and the end of its line.
        int begin = offset + (int)tokens.CurrentTokenStart;
        begin += file.AsSpan(begin).IndexOf((byte)'\n') + 1;
        if (!dictionary.Data.TryGetValue("Length", out IToken? stated) || Resolved(stated) is not NumericToken { Int: var length }
            || length < 0 || length > file.Length - begin
            || !file.AsSpan(begin + length).TrimStart("\r\n"u8).StartsWith("endstream"u8))
        {
            return null;
        }
        return new StreamToken(dictionary, file.AsMemory(begin, length));
    }

    private static IToken? Next(CoreTokenScanner tokens) => tokens.MoveNext() ? tokens.CurrentToken : null;

    private static CoreTokenScanner Scan(byte[] file, int from) =>
        new(new MemoryInputBytes(file.AsMemory(from)), usePdfDocEncoding: false, new StackDepthGuard(64));
}
