using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Calendar;

namespace Classifieds.Domain.Ledgers;

/// <summary>流水: one entry of the append-only ledger, chained by hash to the entry before it.</summary>
/// <remarks>
/// The hash is SHA-256 over the entry's fields in the order of <see cref="Seal"/>, each written as its length in UTF-8 bytes,
/// a colon, the bytes, a comma. Lengths in front leave one way to read it: no text can pass for two fields.
/// </remarks>
/// <param name="Sequence">1, 2, 3 … without a gap.</param>
/// <param name="Previous">The hash of the entry before; <see cref="Start"/> for the first.</param>
/// <param name="Hash">Lower-case hexadecimal.</param>
public sealed record LedgerEntry(long Sequence, LedgerRecord What, string Previous, string Hash)
{
    /// <summary>What the first entry names as the hash before it.</summary>
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    public bool IsWhole => Hash == HashOf(Sequence, What, Previous);

    /// <param name="last">The entry before; null for the first.</param>
    public static LedgerEntry Seal(LedgerRecord what, LedgerEntry? last)
    {
        long sequence = (last?.Sequence ?? 0) + 1;
        string previous = last?.Hash ?? Start;
        return new(sequence, what, previous, HashOf(sequence, what, previous));
    }

    private static string HashOf(long sequence, LedgerRecord what, string previous)
    {
        string[] fields =
        [
            sequence.ToString(CultureInfo.InvariantCulture),
            Timestamp.Write(what.At),
            what.By,
            what.Verb,
            what.Notice?.ToString() ?? "",
            what.Revision?.ToString(CultureInfo.InvariantCulture) ?? "",
            what.Content,
            what.Detail,
            previous,
            // Entries of before these were kept hash as they did then.
            .. what.Issue is null && what.Standing.Length == 0 ? [] : new[] { what.Issue?.ToString() ?? "", what.Standing },
        ];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string field in fields)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(field);
            hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
            hash.AppendData(bytes);
            hash.AppendData(","u8);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
