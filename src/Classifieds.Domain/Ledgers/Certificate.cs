using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Ledgers;

/// <summary>刊登证明: what lies beside the PDF of a certificate and says, signed, which notice was printed where, in which words.</summary>
/// <remarks>
/// A text file in UTF-8; each line is a word, a blank, a value and a line feed: <c>classifieds-certificate 1</c>, <c>paper</c>,
/// <c>notice</c>, <c>issue</c>, <c>revision</c>, one <c>place</c> or more, <c>text</c>, <c>plate</c>, <c>file</c>, <c>at</c>, <c>key</c>,
/// <c>signature</c>. What is signed is every byte before the word <c>signature</c>. <c>docs/certificates.md</c> tells how anybody proves it
/// without this program.
/// </remarks>
/// <param name="Notice">With the number of its insertion.</param>
/// <param name="Places">Where it stands on the plate; at least one.</param>
/// <param name="Text">SHA-256 of the printed words in UTF-8, lower-case hexadecimal.</param>
/// <param name="Plate">SHA-256 of the plate file, lower-case hexadecimal.</param>
/// <param name="Sheet">SHA-256 of the certificate's PDF, lower-case hexadecimal.</param>
/// <param name="At">When it was made.</param>
public sealed record Certificate(
    InsertionId Notice, IssueId Issue, IReadOnlyList<PrintedPlace> Places, string Text, string Plate, string Sheet, DateTimeOffset At)
{
    private const string Form = "classifieds-certificate 1";
    private const string PlaceWord = "place ";
    private const string SignatureWord = "signature ";
    private const int HashDigits = 64;

    // In the file's order; the places stand between the first four and the others.
    private static readonly string[] Before = ["paper ", "notice ", "issue ", "revision "],
        After = ["text ", "plate ", "file ", "at ", "key ", SignatureWord];

    /// <summary>SubjectPublicKeyInfo in DER of who signed.</summary>
    public required ReadOnlyMemory<byte> PublicKey { get; init; }

    /// <summary>In DER; empty before it is signed.</summary>
    public ReadOnlyMemory<byte> Signature { get; init; }

    /// <summary>What is signed, as bytes.</summary>
    public byte[] SignedBytes
    {
        get
        {
            var lines = new StringBuilder();
            Line($"{Form}");
            Line($"paper {Issue.Paper}");
            Line($"notice {Notice}");
            Line($"issue {IsoDate.Write(Issue.Date)}");
            Line($"revision {Places[0].Revision}");
            foreach (PrintedPlace one in Places)
                Line($"{PlaceWord}{one.Page} {one.Column} {one.X} {one.Y} {one.Width} {one.Height} {one.Lines}");
            Line($"text {Text}");
            Line($"plate {Plate}");
            Line($"file {Sheet}");
            Line($"at {Timestamp.Write(At)}");
            Line($"key {Convert.ToBase64String(PublicKey.Span)}");
            return Encoding.UTF8.GetBytes(lines.ToString());

            void Line(FormattableString line) => lines.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    /// <summary>The file.</summary>
    public byte[] File => [.. SignedBytes, .. Encoding.ASCII.GetBytes($"{SignatureWord}{Convert.ToBase64String(Signature.Span)}\n")];

    /// <returns>False where the file is not, to the byte, what <see cref="File"/> writes.</returns>
    public static bool TryRead(byte[] file, [NotNullWhen(true)] out Certificate? certificate)
    {
        certificate = null;
        string[] lines = Encoding.UTF8.GetString(file).Split('\n');
        int places = lines.Length - 2 - Before.Length - After.Length;
        if (places < 1 || lines[0] != Form || lines[^1].Length > 0) return false;
        string[] words = [.. Before, .. Enumerable.Repeat(PlaceWord, places), .. After];
        for (int at = 0; at < words.Length; at++)
            if (!lines[at + 1].StartsWith(words[at], StringComparison.Ordinal)) return false;
        string[] values = [.. words.Select((word, at) => lines[at + 1][word.Length..])];
        string[] rest = values[(Before.Length + places)..];
        if (!PaperId.TryParse(values[0], out PaperId? paper) || !InsertionId.TryParse(values[1], out InsertionId? notice)
            || notice.Number is null || !IsoDate.TryRead(values[2], out DateOnly date)
            || !int.TryParse(values[3], NumberStyles.None, CultureInfo.InvariantCulture, out int revision)
            || rest[..3].Any(hash => hash.Length != HashDigits) || !Timestamp.TryRead(rest[3], out DateTimeOffset moment)
            || Bytes(rest[4]) is not { } key || Bytes(rest[5]) is not { } signature) return false;
        var read = new PrintedPlace?[places];
        for (int at = 0; at < places; at++) read[at] = Place(values[Before.Length + at], notice.Notice, revision);
        if (read.Contains(null)) return false;
        var whole = new Certificate(notice, new(paper, date), [.. read.OfType<PrintedPlace>()], rest[0], rest[1], rest[2], moment)
        {
            PublicKey = key, Signature = signature,
        };
        // One way alone to write each: nothing can be changed that is not seen.
        if (!whole.File.AsSpan().SequenceEqual(file)) return false;
        certificate = whole;
        return true;
    }

    private static PrintedPlace? Place(string value, NoticeId notice, int revision)
    {
        string[] parts = value.Split(' ');
        int[] numbers = [.. parts.Select(part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int one) ? one : -1)];
        return numbers is [>= 1, >= 1, >= 0, >= 0, >= 0, >= 0, >= 0]
            ? new(notice, revision, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6])
            : null;
    }

    private static byte[]? Bytes(string base64)
    {
        byte[] bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out int length) ? bytes[..length] : null;
    }
}
