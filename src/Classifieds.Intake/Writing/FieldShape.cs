using System.Buffers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Writing;

/// <summary>What the words of a field may look like, by its type: what a form accepts and what a text is read back as.</summary>
/// <remarks>Both sides ask here, so that a value that was written is always one that can be read.</remarks>
internal static class FieldShape
{
    /// <summary>Free words that may run over paragraphs.</summary>
    public const string Text = "text";

    /// <summary>Free words within one sentence.</summary>
    public const string Words = "words";

    /// <summary>A person or office that is no party: 联系人, 清算组负责人.</summary>
    public const string Name = "name";

    /// <summary>A moment or a stretch of days: 2026年12月1日至2日, 12月3日上午9时.</summary>
    public const string Time = "time";

    /// <summary>How many: 2, 两, 壹.</summary>
    public const string Count = "count";

    /// <summary>How many, with the measure: 一枚, 10份.</summary>
    public const string Quantity = "quantity";

    private const string Measures = "份张枚本个面套块副联页册只把件支颗";

    private const string NumberAsked = "号码，不带逗号、冒号";

    private static readonly SearchValues<char> MoneyUnits = SearchValues.Create(
        "0123456789,.¥￥RMBrmb人民币美港日欧英镑澳门元圆圓角分整正万亿萬億零〇○一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟貳參貮陸"
        + "叄弍弎漆扒兩廿卅念（）()大小写：:即计约");

    // Wrong or everyday ones too: an amount that is written in them is told what is wrong with it.
    private static readonly SearchValues<char> MoneyNumerals = SearchValues.Create("零〇貳參叄貮弍弎陸漆扒佰仟百千廿卅念");

    private static readonly SearchValues<char> PhoneUnits = SearchValues.Create("0123456789-—－*转、（）() 或");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾半两");

    /// <summary>How far a value of the type may reach from a place of a text.</summary>
    public static int Reach(string type, string text, int from)
    {
        if (type == Text) return text.Length;
        if (IsToken(type)) return from + Token(type, text, from);
        string marks = type switch
        {
            Words => "\n。！？",
            FactType.Title => "\n，。；：！？",
            FactType.Address or Time => "\n，。；！？",
            FactType.Amount => "\n，。；、！？",
            _ => "\n，。；：！？",
        };
        int length = text.AsSpan(from).IndexOfAny(marks);
        return length < 0 ? text.Length : from + length;
    }

    /// <summary>Whether a text alone tells where such a value ends: 2026年11月 is not one where 24日 follows.</summary>
    public static bool IsToken(string type) => IsDay(type) || type == FactType.Period;

    public static bool IsDay(string type) => type is FactType.Date or FactType.Deadline or FactType.SignatureDate;

    /// <summary>Whether anything may be said there, so that nothing in it is the field's own number, name or day.</summary>
    public static bool IsFree(string type) => type is Text or Words or Time;

    /// <summary>Whether it takes numbers, several with 、 between them.</summary>
    public static bool IsNumberType(string type) => type is FactType.Phone || Asks(type) == NumberAsked;

    /// <summary>Whether a field of the type may be filled in with these words.</summary>
    public static bool Accepts(string type, string words) =>
        words.Length > 0 && Reach(type, words, 0) == words.Length && Fits(type, words);

    /// <summary>The numeral that a counted thing begins with, without its measure: 两 of 两张.</summary>
    public static string CountIn(string words)
    {
        int end = words.AsSpan().IndexOfAnyExcept(Numerals);
        return end < 0 ? words : words[..end];
    }

    public static bool Fits(string type, ReadOnlySpan<char> value) => (!IsWholeName(type) || IsClosed(value)) && FitsBesides(type, value);

    /// <summary>Whether a value of the type has every bracket in it that it opens or closes.</summary>
    public static bool IsWholeName(string type) =>
        type is FactType.Party or FactType.Issuer or FactType.MissingPerson or Name
            or FactType.Document or FactType.Receipt or FactType.Seal;

    /// <summary>How many brackets are open before each place of a text, and behind its last: two places with as many have none half between
    /// them.</summary>
    public static int[] OpenBefore(string text)
    {
        var open = new int[text.Length + 1];
        for (int at = 0; at < text.Length; at++) open[at + 1] = open[at] + Opens(text[at]);
        return open;
    }

    /// <summary>Whether a value neither begins nor ends with a blank or a line feed.</summary>
    public static bool HasWordsAtEnds(ReadOnlySpan<char> value) =>
        !value.IsEmpty && value[0] is not (' ' or '\n') && value[^1] is not (' ' or '\n');

    /// <summary><see cref="Fits"/>, of a value whose brackets were looked at.</summary>
    public static bool FitsBesides(string type, ReadOnlySpan<char> value)
    {
        if (!HasWordsAtEnds(value) || HasLineOfItsOwn(value)) return false;
        return type switch
        {
            Text or Words => true,
            FactType.Title => HasHan(value),
            FactType.Party or FactType.Issuer or FactType.MissingPerson or Name => IsName(value),
            FactType.Document or FactType.Receipt or FactType.Seal =>
                HasHan(value) && !value.StartsWith("副本", StringComparison.Ordinal),
            FactType.Amount => (HasDigit(value) || value.IndexOfAny(MoneyNumerals) >= 0) && value.IndexOfAnyExcept(MoneyUnits) < 0,
            FactType.Date or FactType.Deadline or FactType.SignatureDate or FactType.Period => Token(type, value, 0) == value.Length,
            FactType.Phone => value.IndexOfAnyExcept(PhoneUnits) < 0 && CountDigits(value) >= 5,
            FactType.Sex => value is "男" or "女" or "男性" or "女性",
            FactType.Age => HasDigit(value) && (value[^1] is '岁' or '月' or '天' or '日'),
            FactType.Height => HasDigit(value) && (value[^1] == '米' || value.EndsWith("cm", StringComparison.OrdinalIgnoreCase)
                || value.EndsWith("公分", StringComparison.Ordinal)),
            FactType.Address => HasHan(value),
            FactType.CaseNumber => value[0] is '（' or '(' or '〔' && value[^1] == '号',
            Time => HasDigit(value),
            Count => value.IndexOfAnyExcept(Numerals) < 0,
            Quantity =>
                value.Length > 1 && Measures.Contains(value[^1], StringComparison.Ordinal) && value[..^1].IndexOfAnyExcept(Numerals) < 0,
            _ => IsNumber(value),
        };
    }

    /// <summary>Whether a line of a value asks for something and is no words of a notice, as #照片 and ---: it would go out of it without a
    /// sound.</summary>
    public static bool HasLineOfItsOwn(ReadOnlySpan<char> value)
    {
        foreach (ReadOnlySpan<char> line in value.EnumerateLines())
            if (line.TrimStart() is ['#' or '＃', ..] || (line.Length > 2 && line.Trim().Trim('-').IsEmpty)) return true;
        return false;
    }

    /// <summary>What the type asks for, in the words of a refusal.</summary>
    public static string Asks(string type) => type switch
    {
        Text => "文字",
        Words => "一句话，中间不分段、不用句号",
        FactType.Title => "一个标题，不带标点",
        FactType.Party or FactType.Issuer or FactType.MissingPerson or Name => "姓名或名称，几个之间用顿号",
        FactType.Document or FactType.Receipt or FactType.Seal => "一个名称，不带逗号、冒号",
        FactType.Amount => "金额，如 10000元 或 壹万元整",
        FactType.Date or FactType.Deadline or FactType.SignatureDate => "日期，如 2026年11月24日",
        FactType.Period => "期限，如 45日、3个月",
        FactType.Phone => "电话号码",
        FactType.Sex => "男或女",
        FactType.Age => "年龄，如 78岁",
        FactType.Height => "身高，如 1.65米、165厘米",
        FactType.Address => "地址，不带逗号",
        FactType.CaseNumber => "案号，如 （2026）鲁0303民初12号",
        Count => "数目，如 2 或 贰",
        Quantity => "数量，如 一枚、10份",
        Time => "时间，如 2026年12月3日上午9时",
        _ => NumberAsked,
    };

    private static int Token(string type, ReadOnlySpan<char> text, int from) =>
        type == FactType.Period
            ? PeriodLength.TryRead(text, from, out _, out int length) ? length : 0
            : from < text.Length && WrittenDates.TryRead(text, from, out WrittenDate date) ? date.Length : 0;

    private static bool IsName(ReadOnlySpan<char> value)
    {
        foreach (char unit in value)
        {
            if (!Script.IsHan(unit) && !Script.IsLatin(unit)) continue;
            return value[0] is not ('、' or '）') && value[^1] is not ('、' or '（') && !WrittenDates.IsWholly(value);
        }
        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> value) =>
        (HasDigit(value) || value.Contains('*')) && value[0] != '、' && value[^1] != '、';

    // 承装（修、试）电力设施许可证 does not end at the 、 in its brackets.
    private static bool IsClosed(ReadOnlySpan<char> value)
    {
        int depth = 0;
        foreach (char unit in value) depth += Opens(unit);
        return depth == 0;
    }

    private static int Opens(char unit) => Script.IsOpening(unit) ? 1 : Script.IsClosing(unit) ? -1 : 0;

    private static bool HasHan(ReadOnlySpan<char> value)
    {
        foreach (char unit in value)
            if (Script.IsHan(unit)) return true;
        return false;
    }

    private static bool HasDigit(ReadOnlySpan<char> value) => value.IndexOfAny(Numerals) >= 0;

    private static int CountDigits(ReadOnlySpan<char> value)
    {
        int count = 0;
        foreach (char unit in value)
            if (Script.IsDigit(unit)) count++;
        return count;
    }
}
