
namespace Classifieds.Domain.Amounts;

/// <summary>币种: what a sum is counted in, by the words that stand before or behind it.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Name">As words behind a sum have it: 美元.</param>
public sealed record Currency(string Code, string Name)
{
    // 人民币 is written nearly everywhere without being said.
    public const string Yuan = "CNY";

    private static readonly Spelling[] Words = Spelt(
        "CNY 元 人民币 RMB CNY", "USD 美元 美元 美金 USD US$ $", "EUR 欧元 欧元 EUR €", "HKD 港元 港元 港币 港圆 港幣 HKD HK$",
        "JPY 日元 日元 日圆 日币 JPY", "GBP 英镑 英镑 GBP £", "AUD 澳元 澳大利亚元 澳元 澳币 AUD A$", "CAD 加元 加拿大元 加元 加币 CAD C$",
        "SGD 新加坡元 新加坡元 新加坡币 SGD S$", "CHF 瑞士法郎 瑞士法郎 瑞郎 CHF", "KRW 韩元 韩元 韩币 KRW ₩", "TWD 新台币 新台币 新臺幣 台币 TWD NT$",
        "MOP 澳门元 澳门元 澳门币 MOP", "RUB 卢布 卢布 RUB", "THB 泰铢 泰铢 THB");

    private static readonly string Begins = string.Concat(Words.Select(word => word.Word[0]).Distinct().Select(unit =>
        $"{unit}{char.ToLowerInvariant(unit)}"));

    // 日, 人 and 新 stand in every text: only the few words that begin with the character are compared.
    private static readonly Dictionary<char, Spelling[]> ByBeginning = Begins.Distinct()
        .ToDictionary(unit => unit, unit => Words.Where(word => char.ToLowerInvariant(word.Word[0]) == char.ToLowerInvariant(unit))
            .ToArray());

    public bool IsForeign => Code != Yuan;

    /// <summary>Every character that a word for a currency may begin with.</summary>
    public static string Beginnings => Begins;

    /// <summary>The word for a currency that begins there, in whatever case its letters are; 元 alone says nothing.</summary>
    /// <param name="length">How many characters it takes; 0 where none stands.</param>
    public static Currency? At(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length == 0 || !ByBeginning.TryGetValue(text[0], out Spelling[]? words)) return null;
        foreach ((string word, Currency currency) in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            bool isPartOfWord = char.IsAsciiLetter(word[^1]) && text.Length > word.Length && char.IsAsciiLetter(text[word.Length]);
            if (isPartOfWord) continue;
            length = word.Length;
            return currency;
        }
        return null;
    }

    // Longest first where one is the head of another: 澳门元 and 澳元 differ, A$ and $ do not begin alike.
    private static Spelling[] Spelt(params string[] rows) =>
    [
        .. rows.Select(row => row.Split(' ')).SelectMany(row =>
            row[2..].Select(word => new Spelling(word, new(row[0], row[1]))))
            .OrderByDescending(pair => pair.Word.Length),
    ];

    // A class: the library's sorting and selecting of a value of ours would be compiled at every start.
    private sealed record Spelling(string Word, Currency Currency);
}
