using System.Text;

namespace Classifieds.Testing;

/// <summary>A hundred shapes of input, of any size, on which work might grow faster than they do: fifty pieces that are repeated, each as
/// one paste and as notices that are just not too long to be read.</summary>
public static class InputShapes
{
    // Just under NoticeReader.MostUnits, in UTF-16 units.
    private const int UnitsOfLongest = 19_900;

    private const string Item = "张三遗失居民身份证，号码：370303198504120029，声明作废。";

    private static readonly (string Name, string Piece)[] Pieces =
    [
        ("tiny notices", "张三遗失收据，声明作废。\n---\n"),
        ("ordinary notices", Item + "\n---\n"),
        ("notices without parting lines", Item + "\n"),
        ("notices run together", Item),
        ("starred notices", "★" + Item + "\n"),
        ("numbered notices", "1、" + Item + "\n"),
        ("titled notices", "公告\n因道路施工，请绕行。\n某某市公路局\n2026年11月24日\n---\n"),
        ("titled notices without parting lines", "公告\n因道路施工，请绕行。\n某某市公路局\n2026年11月24日\n\n"),
        ("settings", "#版式 跨2栏\n"),
        ("settings unknown", "#板式 跨2栏\n"),
        ("parting lines", "---\n"),
        ("blank lines", "\n"),
        ("blank lines with blanks", " \u3000\t\r\n"),
        ("blanks", " "),
        ("wide blanks", "\u3000"),
        ("opening brackets", "（"),
        ("closing brackets", "）"),
        ("brackets in brackets and out", "（("),
        ("brackets by turns", "（）"),
        ("square brackets", "【】〔"),
        ("quotes", "“‘"),
        ("straight quotes", "\""),
        ("digits", "7"),
        ("digits and blanks", "1 "),
        ("digits and commas", "1,"),
        ("digits and points", "1.2."),
        ("digits and dashes", "0533-"),
        ("full-width digits", "７"),
        ("ID numbers with commas", "370303198504120029，"),
        ("ID numbers without", "370303198504120029"),
        ("telephones", "电话：0533-3181234，"),
        ("amounts", "金额：壹万元整（10000元）；"),
        ("numerals", "壹"),
        ("dates", "2026年11月24日"),
        ("years", "2020年"),
        ("days from and to", "11月24日至25日、"),
        ("stars", "★"),
        ("asterisks", "*"),
        ("hashes", "#"),
        ("combining marks", "e\u0301\u0323"),
        ("combining marks alone", "\u0301"),
        ("lone surrogates", "\uD842"),
        ("joiners", "\u200D\uFEFF"),
        ("nothing but NUL", "\0"),
        ("Han", "失"),
        ("verbs without an object", "张三遗失"),
        ("documents without a verb", "公司公章证"),
        ("companies", "滨河市云帆贸易有限公司、"),
        ("addresses", "地址：淄博市张店区柳泉路1号，"),
        ("chat heads", "李红 10:24\n" + Item + "\n"),
    ];

    public static IReadOnlyList<string> Names { get; } =
        [.. Pieces.Select(piece => piece.Name), .. Pieces.Select(piece => $"{piece.Name}, in long notices")];

    /// <summary>The pieces that are repeated, by the names of their pastes.</summary>
    public static IEnumerable<string> NamesOfPieces => Pieces.Select(piece => piece.Name);

    /// <summary>A piece repeated, as one notice where it has no parting lines.</summary>
    /// <param name="units">Of it in UTF-16, to a piece.</param>
    public static string Repeated(string name, int units)
    {
        string piece = Pieces.Single(one => one.Name == name).Piece;
        return string.Concat(Enumerable.Repeat(piece, Math.Max(1, units / piece.Length))) + "\n---\n";
    }

    /// <param name="bytes">Of it in UTF-8, to a piece.</param>
    public static string Make(string name, int bytes)
    {
        int at = Names.ToList().IndexOf(name);
        string piece = Pieces[at % Pieces.Length].Piece;
        int times = Math.Max(1, bytes / Encoding.UTF8.GetByteCount(piece));
        var text = new StringBuilder(times * piece.Length);
        int longest = at < Pieces.Length ? int.MaxValue : UnitsOfLongest / piece.Length;
        for (int i = 1; i <= times; i++)
        {
            text.Append(piece);
            if (i % longest == 0) text.Append("\n---\n");
        }
        return text.ToString();
    }
}
