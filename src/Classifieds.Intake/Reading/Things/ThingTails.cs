using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>What behind the name of a lost thing still belongs to it: 副本, （正本）, 副本2-1, 法人章（苗元江）.</summary>
internal static class ThingTails
{
    private static readonly string[] Copies =
    [
        "正、副本", "正本、副本", "正本和副本", "正本及副本", "正副本", "正本", "副本", "（正本）", "（副本）", "（正、副本）", "（正副本）", "原件",
    ];

    public static int End(string text, int end, string type)
    {
        var after = text.AsSpan(end);
        if (type == FactType.Seal) return end + NameOnSeal(after);
        foreach (string copy in Copies)
        {
            if (!after.StartsWith(copy, StringComparison.Ordinal)) continue;
            int past = end + copy.Length;
            return past + CopyNumber(text.AsSpan(past));
        }
        return end;
    }

    // 法人章（苗元江）
    private static int NameOnSeal(ReadOnlySpan<char> after)
    {
        if (after.Length < 4 || after[0] != '（') return 0;
        int close = after.IndexOf('）');
        if (close is < 3 or > 16) return 0;
        var name = after[1..close];
        if (name.StartsWith("姓名：")) name = name[3..];
        for (int at = 0; at < name.Length; at++)
            if (!Script.IsHan(name[at]) && !NameDots.Joins(name, at)) return 0;
        return name.Length is >= 2 and <= 4 || NameDots.AreIn(name) ? close + 1 : 0;
    }

    // 副本2-1, 副本（2-1）
    private static int CopyNumber(ReadOnlySpan<char> after)
    {
        int at = after.Length > 0 && after[0] == '（' ? 1 : 0;
        int digits = at;
        while (digits < after.Length && digits - at < 5 && (Script.IsDigit(after[digits]) || after[digits] is '-' or '—' or '/')) digits++;
        if (digits - at is < 3 or > 5) return 0;
        if (at == 0) return digits;
        return digits < after.Length && after[digits] == '）' ? digits + 1 : 0;
    }
}
