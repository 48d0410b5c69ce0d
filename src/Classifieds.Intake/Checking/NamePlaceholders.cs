using System.Buffers;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>What stands in a name for a character or a name that is to come: □, 马CHENG, 张（火日）, XX小学, 某某.</summary>
internal static class NamePlaceholders
{
    private const int LongestPerson = 12;

    private static readonly SearchValues<char> Signs = SearchValues.Create("?？□▢■●〓");

    // Parts of buildings, teams and grades that a letter counts: 王A座.
    private const string CountedByLetter = "座栋区楼型级股牌幢店组班线号馆厅档款版";

    // Words of trade names that are written in letters.
    private static readonly string[] TradeWords = ["KTV", "SPA", "DJ", "PUB", "CBD", "SOHO", "LOFT", "MALL", "VR", "IT", "DIY", "VIP",
        "CLUB", "BAR", "NO", "TV", "PC", "AI"];

    /// <param name="isOfLoser">Of whoever lost something: then no part of the name may be kept back.</param>
    /// <returns>The first such place in the name and how much it weighs; null where the name is whole.</returns>
    public static (TextSpan Where, Severity Severity)? In(ReadOnlySpan<char> name, bool isOfLoser)
    {
        if (IsPlain(name)) return null;
        int sign = name.IndexOfAny(Signs);
        if (sign >= 0 && !NameDots.IsWrong(name, sign)) return (new(sign, 1), Severity.Error); // 古丽米热●艾比布力 has its own finding
        if (Composed(name) is { } composed) return (composed, Severity.Error);
        if (StandIn(name, isOfLoser) is { } standIn) return (standIn, Severity.Warning);
        return Spelt(name) is { } spelt ? (spelt, Severity.Error) : null;
    }

    // Nearly every name: common Han alone, and 某 not among them.
    private static bool IsPlain(ReadOnlySpan<char> name) => !name.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && !name.Contains('某');

    // XX小学, ××公司, 某某, 张某 of a loss: a name that nobody has filled in.
    private static TextSpan? StandIn(ReadOnlySpan<char> name, bool isOfLoser)
    {
        for (int at = 0; at < name.Length; at++)
        {
            int end = at;
            while (end < name.Length && name[end] == name[at]) end++;
            int count = end - at;
            bool isStandIn = name[at] switch
            {
                // A court calls persons 王某, but an office 某某局 signs nothing.
                '某' => isOfLoser || (OrganizationNames.EndsLikeOne(name)
                    && (at == 0 || (count > 1 && !(at == 1 && PersonNames.IsSurname(name[0]))))),
                '×' or '✕' or '╳' or '✖' or '○' => true,
                'X' or 'x' or 'Ｘ' or 'ｘ' => count > 1 && !IsLatinBeside(name, at, end),
                _ => false,
            };
            if (isStandIn) return TextSpan.FromTo(at, end);
            at = end - 1;
        }
        return null;
    }

    private static bool IsLatinBeside(ReadOnlySpan<char> name, int at, int end) =>
        (at > 0 && Script.IsAlphanumeric(name[at - 1])) || (end < name.Length && Script.IsAlphanumeric(name[end]));

    // 马CHENG, 王yi博: letters right beside the Han of a person's name.
    private static TextSpan? Spelt(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestPerson) return null;
        int start = 0;
        while (start < name.Length && !Script.IsLatin(name[start])) start++;
        int end = start;
        while (end < name.Length && (Script.IsLatin(name[end]) || Script.IsDigit(name[end]))) end++;
        if (start == name.Length || OrganizationNames.EndsLikeOne(name)) return null;
        ReadOnlySpan<char> before = name[..start], behind = name[end..], letters = name[start..end];
        foreach (char unit in behind)
            if (!Script.IsHan(unit)) return null;
        foreach (char unit in before)
            if (!Script.IsHan(unit)) return null;
        int han = before.Length + behind.Length;
        if (han is 0 or > 3 || !PersonNames.IsSurname(before.Length > 0 ? before[0] : behind[0])) return null;
        if (behind.Length > 0 && CountedByLetter.Contains(behind[0], StringComparison.Ordinal)) return null;
        foreach (string word in TradeWords)
            if (letters.Equals(word, StringComparison.OrdinalIgnoreCase)) return null;
        return TextSpan.FromTo(start, end);
    }

    // 张（火日）, 【龙天】, 陈（左王右韦）: a character told by its parts.
    private static TextSpan? Composed(ReadOnlySpan<char> name)
    {
        for (int at = 0; at < name.Length; at++)
        {
            int length = CharacterParts.MayOpen(name[at]) ? CharacterParts.Length(name[at..], isFirstGiven: IsBareSurname(name[..at])) : 0;
            if (length > 0) return new(at, length);
        }
        return null;
    }

    private static bool IsBareSurname(ReadOnlySpan<char> before) =>
        before.Length == 0 || (before.Length == 1 && Script.IsHan(before[0])) || PersonNames.IsDoubleSurname(before);
}
