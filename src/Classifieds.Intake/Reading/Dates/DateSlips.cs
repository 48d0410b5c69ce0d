using System.Buffers;
using System.Globalization;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Dates;

/// <summary>Finds dates with a slip of the pen: a year of three digits, 月 twice, a day without 日, a letter among the digits.</summary>
/// <remarks>
/// A date is taken apart into numbers, each with its 年, 月 or 日; what the row of units and the numbers' lengths cannot be in any date is
/// a slip.
/// 26年11月24日, 三年六月 and 3月6月9月 are not: people write them and mean them.
/// </remarks>
internal static class DateSlips
{
    private const int MostPieces = 5;
    private const string ChineseDigits = "〇零○一二三四五六七八九";
    private const string ChineseNumerals = "〇零○一二三四五六七八九十廿卅";
    private const string Letters = "OoIl";

    private static readonly SearchValues<char> NothingElse = SearchValues.Create(ChineseDigits);

    // Behind a year that is short on purpose.
    private static readonly string[] OldEras = ["民国", "公元", "公元前", "建校", "成立", "距今", "康熙", "汉"];

    // What follows a day whose 日 was forgotten.
    private static readonly string[] BehindDay = ["前", "之前", "以前", "止", "截止", "为止", "起", "之后", "以后"];

    private static readonly string[] BehindWholeDay = ["到", "上午", "下午", "晚", "早", "，", "。", "；", "）", ")"];

    private readonly record struct Piece(int Start, int NumberEnd, int End, char Unit, int Units, bool IsHan, bool HasLetter)
    {
        public int Digits => NumberEnd - Start;
    }

    /// <summary>The slip that begins at a place where no whole date could be read; null where nothing does that looks like one.</summary>
    public static DateSlip? At(string text, int at, DateOnly printDate)
    {
        Span<Piece> pieces = stackalloc Piece[MostPieces];
        int count = 0, past = at;
        while (count < MostPieces && TryPiece(text, past, out Piece piece))
        {
            pieces[count++] = piece;
            past = piece.End;
            if (piece.Unit == '\0') break;
        }
        if (count == 0 || pieces[0].Unit == '\0') return null;
        Span<char> units = stackalloc char[count];
        for (int index = 0; index < count; index++) units[index] = pieces[index].Unit;
        return Year(text, pieces[..count], units, printDate) ?? Letter(text, pieces[..count], units) ?? Twice(text, pieces[..count], units)
            ?? Order(text, pieces[..count], units) ?? NoYearSign(text, pieces[..count], units) ?? NoDaySign(text, pieces[..count], units)
            ?? Unfilled(text, pieces[..count], units);
    }

    private static bool TryPiece(string text, int at, out Piece piece)
    {
        piece = default;
        int end = at;
        bool letter = false;
        while (end < text.Length && end - at < 7 && (Script.IsDigit(text[end]) || Letters.Contains(text[end])))
            letter |= !Script.IsDigit(text[end++]);
        bool isHan = end == at;
        if (isHan)
            while (end < text.Length && end - at < 6 && ChineseNumerals.Contains(text[end])) end++;
        if (end == at) return false;
        if (letter && end < text.Length && Script.IsLatin(text[end])) return false;
        int unit = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (unit >= text.Length || text[unit] is not ('年' or '月' or '日' or '号' or '曰'))
        {
            piece = new(at, end, end, '\0', 0, isHan, letter);
            return true;
        }
        int units = unit + 1;
        while (units < text.Length && units - unit < 2 && text[units] == text[unit]) units++;
        int past = units < text.Length && text[units] == ' ' && units + 1 < text.Length && IsOfNumber(text[units + 1]) ? units + 1 : units;
        piece = new(at, end, past, text[unit] is '号' ? '日' : text[unit], units - unit, isHan, letter);
        return true;
    }

    private static bool IsOfNumber(char unit) => Script.IsDigit(unit) || ChineseNumerals.Contains(unit);

    // 206年11月24日, 20226年11月24日, 二〇六年十一月: followed by a month, so that 2026年度 and 100年 are none.
    private static DateSlip? Year(string text, ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> units, DateOnly printDate)
    {
        if (!units.StartsWith("年月") || pieces[0].HasLetter || pieces[1].Digits > 2 + (pieces[1].IsHan ? 1 : 0)) return null;
        Piece year = pieces[0];
        if (text.AsSpan(0, year.Start).EndsWithAny(OldEras)) return null;
        if (year.IsHan && text.AsSpan(year.Start, year.Digits).ContainsAnyExcept(NothingElse)) return null;
        bool wholeDay = units.StartsWith("年月日");
        if (year.Digits is 3 or 5 || (year.Digits == 4 && wholeDay && ValueOf(text, year) is < 1800 or > 2199))
        {
            int past = End(pieces, wholeDay ? 3 : 2);
            string rest = text[year.NumberEnd..past];
            return Slip(past - year.Start, $"年份“{text[year.Start..year.NumberEnd]}”不对", Severity.Error,
                [.. Years(text, year, printDate).Select(meant => meant + rest)]);
        }
        return null;
    }

    private static int End(ReadOnlySpan<Piece> pieces, int count) => pieces[count - 1].End;

    // Years that one digit more or less, or two swapped, makes of it, the nearest first.
    private static IEnumerable<string> Years(string text, Piece year, DateOnly printDate)
    {
        if (year.IsHan) return [];
        string typed = text[year.Start..year.NumberEnd];
        HashSet<string> made = [];
        for (int at = 0; at <= typed.Length; at++)
        {
            if (typed.Length == 5 && at < 5) made.Add(typed.Remove(at, 1));
            if (typed.Length == 4 && at < 3) made.Add($"{typed[..at]}{typed[at + 1]}{typed[at]}{typed[(at + 2)..]}");
            if (typed.Length != 3) continue;
            for (char digit = '0'; digit <= '9'; digit++) made.Add(typed.Insert(at, digit.ToString()));
        }
        return made.Select(one => (Text: one, Off: Math.Abs(int.Parse(one, CultureInfo.InvariantCulture) - printDate.Year)))
            .Where(one => one.Off <= 10).OrderBy(one => one.Off).Take(3).Select(one => one.Text);
    }

    private static int ValueOf(string text, Piece piece)
    {
        int value = 0;
        foreach (char unit in text.AsSpan(piece.Start, piece.Digits))
            value = (value * 10) + (Script.IsDigit(unit) ? unit - '0'
                : Math.Max(0, ChineseDigits.IndexOf(unit, StringComparison.Ordinal) - 2));
        return value;
    }

    // 2O26年11月24日, 12月1O日
    private static DateSlip? Letter(string text, ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> units)
    {
        int count = Whole(units);
        if (count == 0) return null;
        bool any = false, digits = false;
        char letter = '\0';
        foreach (Piece piece in pieces[..count])
        {
            if (piece.Digits > 4 || (piece.Unit != '年' && piece.Digits > 2)) return null;
            any |= piece.HasLetter;
            foreach (char unit in text.AsSpan(piece.Start, piece.Digits))
            {
                digits |= Script.IsDigit(unit);
                if (unit is 'l' or 'I' && letter == '\0') letter = unit;
            }
        }
        if (!any || !digits) return null;
        int end = End(pieces, count);
        string typed = text[pieces[0].Start..end];
        string right = string.Concat(typed.Select(unit => unit is 'O' or 'o' ? '0' : unit is 'I' or 'l' ? '1' : unit));
        // O for nought is told by Checking/DateZeros, in dates of both scripts.
        return Slip(end - pieces[0].Start, letter == '\0' ? "" : $"数字里有字母“{letter}”", Severity.Warning, [right]);
    }

    // How many pieces make a date, from the first: 年月日, 年月, 月日.
    private static int Whole(ReadOnlySpan<char> units) =>
        units.StartsWith("年月日") ? 3 : units.StartsWith("年月") || units.StartsWith("月日") ? 2 : 0;

    // 11月月24日, 2026年年11月24日; 24日日间 and 2026年年底 are words.
    private static DateSlip? Twice(string text, ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> units)
    {
        int count = Whole(units);
        for (int index = 0; index < count; index++)
        {
            Piece piece = pieces[index];
            if (piece.Units < 2 || (index == count - 1 && piece.Unit == '日')) continue;
            if (index == count - 1 && piece.Unit == '月') continue;
            int start = pieces[0].Start, end = End(pieces, count);
            string typed = text[start..end], unit = piece.Unit.ToString();
            return Slip(end - start, $"“{unit}”写了两遍", Severity.Warning, [typed.Replace(unit + unit, unit, StringComparison.Ordinal)]);
        }
        return null;
    }

    // 9月6月, 9日6月, 2026年8日13, 2026月11月24日
    private static DateSlip? Order(string text, ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> units)
    {
        int first = units[0] == '年' ? 1 : 0;
        if (first == 1 && (pieces[0].Digits != 4 || ValueOf(text, pieces[0]) is < 1900 or > 2199)) return null;
        ReadOnlySpan<char> rest = units[first..];
        if (rest.StartsWith("月月") && !rest.StartsWith("月月月") && pieces[first].Digits <= 3 && pieces[first + 1].Digits <= 3)
        {
            bool ofList = rest.StartsWith("月月日") || (pieces[0].Start > 0 && text[pieces[0].Start - 1] == '月');
            if (ofList) return null; // 3月12月5日: a list of which one wants its mark
            return Built(text, pieces, first + 2, "第二个“月”应是“日”", at => at == first + 1 ? '日' : pieces0(at));
        }
        if (rest.StartsWith("日月") && IsDay(text, pieces[first]) && IsDay(text, pieces[first + 1])
            && (first == 1 || !rest.StartsWith("日月日")))
            return Slip(End(pieces, first + 2) - pieces[0].Start, "“日”在“月”前", Severity.Warning, []);
        if (first == 1 && rest.StartsWith("日"))
        {
            int count = rest.Length > 1 && rest[1] is '\0' or '日' && IsDay(text, pieces[2]) ? 3 : 2;
            return Slip(End(pieces, count) - pieces[0].Start, "年份之后应是“月”", Severity.Warning,
                count == 3 ? [$"{text[pieces[0].Start..pieces[1].NumberEnd]}月{text[pieces[2].Start..pieces[2].NumberEnd]}日"] : []);
        }
        if (first == 0 && units.StartsWith("月月日") && pieces[0] is { Digits: 4, IsHan: false })
            return Slip(End(pieces, 3) - pieces[0].Start, "年份之后应是“年”", Severity.Warning,
                [text[pieces[0].Start..pieces[0].NumberEnd] + "年" + text[pieces[1].Start..End(pieces, 3)]]);
        return null;

        char pieces0(int at) => at == 0 && first == 1 ? '年' : '月';
    }

    private static DateSlip Built(string text, ReadOnlySpan<Piece> pieces, int count, string why, Func<int, char> unitOf)
    {
        string fix = "";
        for (int at = 0; at < count; at++) fix += text[pieces[at].Start..pieces[at].NumberEnd] + unitOf(at);
        return Slip(End(pieces, count) - pieces[0].Start, why, Severity.Warning, [fix]);
    }

    private static bool IsDay(string text, Piece piece) => piece.IsHan ? piece.Digits <= 3 : piece.Digits <= 2
        && ValueOf(text, piece) is >= 1 and <= 31;

    // 202611月24日
    private static DateSlip? NoYearSign(string text, ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> units)
    {
        if (!units.StartsWith("月日") || pieces[0].IsHan || pieces[0].Digits is not (5 or 6)) return null;
        string typed = text[pieces[0].Start..End(pieces, 2)];
        if (!(typed.StartsWith("19", StringComparison.Ordinal) || typed.StartsWith("20", StringComparison.Ordinal))) return null;
        return Slip(typed.Length, "少了“年”字", Severity.Warning, [typed.Insert(4, "年")]);
    }

    // 2026年12月10前, 12月10前; 11月25至28日 is right.
    private static DateSlip? NoDaySign(string text, ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> units)
    {
        bool year = units.StartsWith("年月");
        int day = year ? 2 : 1;
        if (units.Length <= day || !(year || units[0] == '月') || pieces[day - 1].Units > 1) return null;
        if (year && (pieces[0].Digits != 4 || ValueOf(text, pieces[0]) is < 1900 or > 2199)) return null;
        Piece last = pieces[day];
        if (last.Unit is not ('\0' or '曰') || !IsDay(text, last) || !IsDay(text, pieces[day - 1]) || last.HasLetter) return null;
        int start = pieces[0].Start, end = last.NumberEnd;
        if (last.Unit == '曰') return Slip(last.End - start, "“日”写成了“曰”", Severity.Warning, [text[start..end] + "日"]);
        ReadOnlySpan<char> after = text.AsSpan(end);
        bool follows = after.StartsWithAny(BehindDay) || (year
            && (after.Length == 0 || after[0] == '\n' || after.StartsWithAny(BehindWholeDay)))
            || (after.Length > 1 && after[0] is '至' && !IsDayAhead(text, end + 1));
        if (!follows || (last.IsHan && after.StartsWith("起"))) return null; // 2026年3月一起
        return Slip(end - start, "少了“日”字", Severity.Warning, [text[start..end] + "日"]);
    }

    // 11月25至28日: the one 日 serves both.
    private static bool IsDayAhead(string text, int at) => TryPiece(text, at, out Piece piece) && piece.Unit is '日' or '\0';

    // 2026年11月日, 2026年月日: a form whose blanks nobody filled in.
    private static DateSlip? Unfilled(string text, ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> units)
    {
        if (units.Length > 2 || pieces[0].Digits != 4 || pieces[0].IsHan || units[0] != '年' || pieces[0].Units > 1) return null;
        int end = End(pieces, units.Length);
        ReadOnlySpan<char> rest = text.AsSpan(end);
        int taken = units.SequenceEqual("年月") && rest.StartsWith("日") ? 1 : units.Length == 1 && rest.StartsWith("月日") ? 2 : 0;
        if (taken == 0) return null;
        return Slip(end + taken - pieces[0].Start, "没有填写哪一天", Severity.Warning, []);
    }

    private static DateSlip Slip(int length, string why, Severity weight, string[] fixes) => new(length, why, weight, fixes);
}
