using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>What in a line tells that somebody lost something, and that it is declared void.</summary>
/// <remarks>Every look is at a bounded stretch, so a line of any length is judged in the same time.</remarks>
internal static class LossSigns
{
    private const int LongestParty = 120;

    // Words that only go on with what was said before.
    private static readonly string[] GoingOn =
    [
        .. ClauseOpeners.All, "以及", "及", "和", "任何", "一切", "后果", "由此", "此", "未", "若", "若有", "的", "后", "前", "我公司", "本公司", "我司", "我单位", "本单位",
        "我店", "本店", "公司", "他", "她", "今", "其中", "均", "所", "后因", "又", "再", "本", "到", "与", "到期",
    ];

    /// <summary>Somebody, and a word that something is lost: 张三遗失身份证.</summary>
    /// <param name="isCertain">Whether the name is one by its form, so that no mark need stand before it.</param>
    public static bool IsLoss(ReadOnlySpan<char> line, out bool isCertain)
    {
        isCertain = false;
        line = TitleMarks.Behind(LineWords.Bare(line));
        int verb = Verb(line, out int length);
        if (verb < 0 || line.Length - verb - length < 2) return false;
        ReadOnlySpan<char> who = line[..verb];
        if (who.IndexOfAny("。！；\n") >= 0) return false;
        if (who.StartsWith("《", StringComparison.Ordinal)) return true;
        bool opened = false;
        for (bool again = true; again;)
        {
            again = false;
            foreach (string opener in PartyOpeners.All)
            {
                if (!who.StartsWith(opener, StringComparison.Ordinal)) continue;
                who = who[opener.Length..].TrimStart(" ：:（(");
                again = opened = true;
                break;
            }
        }
        if (who.Length < 2 || !(Script.IsHan(who[0]) || Script.IsLatin(who[0])) || who.StartsWithAny(GoingOn)) return false;
        int named = who.IndexOfAny(" （(，");
        ReadOnlySpan<char> name = named > 0 ? who[..named] : who;
        bool isPerson = ChatHead.IsSurname(who[0]) && (opened || PersonalLength(who) > 0);
        isCertain = isPerson || OrganizationNames.Leading(who) > 0 || (name.Length > 3 && OrganizationNames.EndsLikeOne(name));
        return true;
    }

    /// <summary>张三遗失身份证声明作废 ends like a title and tells all by itself.</summary>
    public static bool TellsAll(ReadOnlySpan<char> line) =>
        line.TrimEnd("：:").EndsWithAny(VoidWords.InPastes) && Verb(line, out _) > 1 && line.Length > 8;

    /// <summary>Whether the words up to the end of the item declare it void.</summary>
    public static bool HasVoid(ReadOnlySpan<char> line) => LineWords.Window(line).HasAny(VoidWords.InPastes);

    public static bool HasLossVerb(ReadOnlySpan<char> line) => Verb(LineWords.Window(line), out _) >= 0;

    /// <summary>Whether two items begin with the same name.</summary>
    public static bool IsSameParty(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        ReadOnlySpan<char> left = Party(one), right = Party(other);
        return left.Length > 1 && left.SequenceEqual(right);
    }

    private static ReadOnlySpan<char> Party(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line);
        line = TitleMarks.Behind(LineWords.Bare(line[ListMark.At(line, 0).Length..]));
        int verb = Verb(line, out _);
        if (verb < 0) return default;
        ReadOnlySpan<char> who = line[..verb];
        int end = who.IndexOfAny("（(，,");
        return end > 0 ? who[..end] : who;
    }

    // 张三（…, 张三于…, 张三遗失: two to four Han, then a mark or the end.
    private static int PersonalLength(ReadOnlySpan<char> who)
    {
        int end = 0;
        while (end < who.Length && end < 5 && Script.IsHan(who[end]) && !(end >= 2 && MayFollowName(who[end]))) end++;
        return end is >= 2 and <= 4 ? end : 0;
    }

    private static bool MayFollowName(char unit) =>
        unit is '于' or '因' or '不' or '现' or '将' or '身' or '的' or '在' or '居' or '驾';

    // The first word of loss, unless it is the name of a notice: 遗失声明.
    private static int Verb(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        ReadOnlySpan<char> window = line[..Math.Min(line.Length, LongestParty)];
        for (int from = 0; from < window.Length;)
        {
            int first = -1;
            foreach (string verb in LossVerbs.All)
            {
                int found = window[from..].IndexOf(verb, StringComparison.Ordinal);
                if (found < 0 || (first >= 0 && from + found >= first)) continue;
                first = from + found;
                length = verb.Length;
            }
            if (first < 0) return -1;
            ReadOnlySpan<char> behind = line[(first + length)..];
            if (!behind.StartsWithAny(["声明", "启事", "公告", "登报", "挂失", "作废声明", "人：", "人:"])) return first;
            from = first + length;
        }
        return -1;
    }
}
