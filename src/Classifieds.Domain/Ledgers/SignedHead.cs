using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;

namespace Classifieds.Domain.Ledgers;

/// <summary>签过的流水末条: what lies beside a plate and says, signed, how far the paper's ledger went when it was published.</summary>
/// <remarks>
/// A text file in UTF-8; each line is a word, a blank, a value and a line feed, in this order: <c>classifieds-head 1</c>, <c>paper</c>,
/// <c>issue</c>, <c>plate</c>, <c>entry</c>, <c>head</c>, <c>at</c>, <c>key</c>, <c>signature</c>. What is signed is every byte before the
/// word <c>signature</c>. <c>docs/signed-heads.md</c> tells how anybody proves it without this program.
/// </remarks>
/// <param name="Plate">SHA-256 of the plate file, lower-case hexadecimal.</param>
/// <param name="Entry">The sequence of the last entry in the paper's chain.</param>
/// <param name="Head">That entry's hash, lower-case hexadecimal.</param>
public sealed record SignedHead(IssueId Issue, string Plate, long Entry, string Head, DateTimeOffset At)
{
    private const string Form = "classifieds-head 1";
    private const string SignatureWord = "signature ";
    private const int HashDigits = 64;

    /// <summary>SubjectPublicKeyInfo in DER of who signed.</summary>
    public required ReadOnlyMemory<byte> PublicKey { get; init; }

    /// <summary>In DER; empty before it is signed.</summary>
    public ReadOnlyMemory<byte> Signature { get; init; }

    /// <summary>What is signed, as bytes.</summary>
    public byte[] SignedBytes => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
        {Form}
        paper {Issue.Paper}
        issue {IsoDate.Write(Issue.Date)}
        plate {Plate}
        entry {Entry}
        head {Head}
        at {Timestamp.Write(At)}
        key {Convert.ToBase64String(PublicKey.Span)}

        """).ReplaceLineEndings("\n"));

    /// <summary>The file.</summary>
    public byte[] File => [.. SignedBytes, .. Encoding.ASCII.GetBytes($"{SignatureWord}{Convert.ToBase64String(Signature.Span)}\n")];

    /// <returns>False where the file is not, to the byte, what <see cref="File"/> writes.</returns>
    public static bool TryRead(byte[] file, [NotNullWhen(true)] out SignedHead? head)
    {
        head = null;
        string[] lines = Encoding.UTF8.GetString(file).Split('\n');
        string[] words = ["paper ", "issue ", "plate ", "entry ", "head ", "at ", "key ", SignatureWord];
        if (lines.Length != words.Length + 2 || lines[0] != Form || lines[^1].Length > 0) return false;
        for (int at = 0; at < words.Length; at++)
            if (!lines[at + 1].StartsWith(words[at], StringComparison.Ordinal)) return false;
        string[] values = [.. words.Select((word, at) => lines[at + 1][word.Length..])];
        if (!PaperId.TryParse(values[0], out PaperId? paper) || !IsoDate.TryRead(values[1], out DateOnly date)
            || values[2].Length != HashDigits || values[4].Length != HashDigits
            || !long.TryParse(values[3], NumberStyles.None, CultureInfo.InvariantCulture, out long entry)
            || !Timestamp.TryRead(values[5], out DateTimeOffset moment)
            || Bytes(values[6]) is not { } key || Bytes(values[7]) is not { } signature) return false;
        var read = new SignedHead(new(paper, date), values[2], entry, values[4], moment) { PublicKey = key, Signature = signature };
        // One way alone to write each: nothing can be changed that is not seen.
        if (!read.File.AsSpan().SequenceEqual(file)) return false;
        head = read;
        return true;
    }

    private static byte[]? Bytes(string base64)
    {
        byte[] bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out int length) ? bytes[..length] : null;
    }
}
