using System.Buffers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Places;

/// <summary>Addresses behind a label or in a bracket behind an office; and the office that a label names.</summary>
internal static class Addresses
{
    private const int Longest = 80;

    private static readonly SearchValues<char> PlaceWords = SearchValues.Create("市县区镇乡村");

    private static readonly SearchValues<char> HouseWords = SearchValues.Create("路街巷号栋幢室组");

    /// <returns>Where the words end; not past <paramref name="at"/> where none are read.</returns>
    public static int Labelled(Scan scan, string type, Hit label, int at)
    {
        string text = scan.Text;
        bool bare = label.End == at || text[label.End] is not ('：' or ':' or '为');
        if (bare)
        {
            if (!label.Word.Text.Contains("坐落", StringComparison.Ordinal)) return at;
            if (text[at] is '于' or '在') at++;
        }
        var cursor = new Cursor(scan, at);
        for (; cursor.IsInText && cursor.At - at < Longest && !EndsAddress(cursor.Unit); cursor.MoveTo(cursor.At + 1))
        {
            if (cursor.IsClaimed || (bare && cursor.Unit == '的')) break;
            if (cursor.Unit == '）' && !text.AsSpan(at, cursor.At - at).Contains('（')) break;
            // 地址：…路9号电话：0574…, the blank between them lost
            if (cursor.Word is { } word && word.Is(WordRole.Label) && word.End < text.Length && text[word.End] is '：' or ':') break;
        }
        int end = cursor.At;
        if (end - at < 4 || (bare && !IsPlace(text.AsSpan(at, end - at)))) return label.End;
        scan.Add(type, at, end, text[at..end].TrimEnd());
        return end;
    }

    private static bool EndsAddress(char unit) => unit is '，' or '。' or '；' or '\n' or '、' or '！';

    // 坐落佛山市南海区桂城街道海三路18号: said without a colon, so it must look like an address.
    private static bool IsPlace(ReadOnlySpan<char> words) => words.IndexOfAny(PlaceWords) >= 1 && words.IndexOfAny(HouseWords) >= 3;

    /// <summary>请到我局（喀什市人民西路36号）领取: behind an office, whole in its bracket, and ending as an address does.</summary>
    /// <returns>Where its bracket closes; 0 where none holds an address.</returns>
    public static int Bracketed(string text, int open)
    {
        if (open == 0 || !"局院委会司部处厅所心店".Contains(text[open - 1], StringComparison.Ordinal)) return 0;
        int end = open + 1;
        while (end < text.Length && end - open <= 40 && (Script.IsSolid(text[end]) || text[end] == '-')) end++;
        bool closes = end < text.Length && text[end] is '）' or ')' && end - open > 6 && text[end - 1] is '号' or '室' or '楼' or '层';
        return closes && IsPlace(text.AsSpan(open + 1, end - open - 1)) ? end : 0;
    }
}
