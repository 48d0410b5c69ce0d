using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;

namespace Classifieds.Domain.Ledgers;

/// <summary>流水: one entry of the append-only ledger, chained by hash to the entry before it.</summary>
/// <remarks>
/// The hash is SHA-256 over the entry's fields in the order of <see cref="Seal"/>, each written as its length in UTF-8 bytes,
/// a colon, the bytes, a comma. Lengths in front leave one way to read it: no text can pass for two fields.
/// </remarks>
/// <param name="Sequence">1, 2, 3 … in its chain, without a gap.</param>
/// <param name="Previous">The hash of the entry before. The first of a paper's chain names the entry that stood last in the store's own
/// chain; where there was none, and in the store's own chain, it is <see cref="Start"/>.</param>
/// <param name="Hash">Lower-case hexadecimal.</param>
public sealed record LedgerEntry(long Sequence, LedgerRecord What, string Previous, string Hash)
{
    /// <summary>What the first entry of all names as the hash before it.</summary>
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The paper whose chain it stands in; null in the store's own, which holds what concerns no paper and all of before papers
    /// had chains.</summary>
    public PaperId? Chain { get; init; }

    public bool IsWhole => Hash == HashOf(Chain, Sequence, What, Previous);

    /// <summary>As people are told where it stands, such as <c>流水第 3 条</c> or, in a paper's chain, <c>tabloid 流水第 3 条</c>.</summary>
    public string Place => PlaceOf(Chain, Sequence);

    /// <summary><see cref="Place"/> in the middle of a sentence: Latin words stand apart from Chinese ones.</summary>
    public string Within => WithinOf(Chain, Sequence);

    /// <summary>As <see cref="Within"/>, of an entry that is not at hand.</summary>
    public static string WithinOf(PaperId? chain, long sequence) =>
        chain is null ? PlaceOf(chain, sequence) : $" {PlaceOf(chain, sequence)}";

    /// <param name="chain">Whose chain; null for the store's own.</param>
    /// <param name="last">The entry before in this chain; null for the first.</param>
    /// <param name="root">For the first of a paper's chain: the last entry of the store's own; null where that is empty.</param>
    public static LedgerEntry Seal(LedgerRecord what, LedgerEntry? last, PaperId? chain = null, LedgerEntry? root = null)
    {
        long sequence = (last?.Sequence ?? 0) + 1;
        string previous = (last ?? root)?.Hash ?? Start;
        return new(sequence, what, previous, HashOf(chain, sequence, what, previous)) { Chain = chain };
    }

    /// <summary>As <see cref="Place"/>, of an entry that is not at hand.</summary>
    public static string PlaceOf(PaperId? chain, long sequence) => string.Create(
        CultureInfo.InvariantCulture, $"{(chain is null ? "" : $"{chain} ")}流水第 {sequence} 条");

    private static string HashOf(PaperId? chain, long sequence, LedgerRecord what, string previous)
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
            // Entries of before these were kept hash as they did then: of nine fields, of eleven, and in a paper's chain of twelve.
            .. chain is null && what.Issue is null && what.Standing.Length == 0
                ? [] : new[] { what.Issue?.ToString() ?? "", what.Standing },
            .. chain is null ? [] : new[] { chain.ToString() },
        ];
        var written = new StringBuilder();
        foreach (string field in fields)
            written.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field},");
        // Hashed at once: to begin and go on costs as much as what is hashed.
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written.ToString())));
    }
}
