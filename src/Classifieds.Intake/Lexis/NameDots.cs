using System.Buffers;

namespace Classifieds.Intake.Lexis;

/// <summary>间隔号: the dot between the parts of a name, · U+00B7, and what is typed for it.</summary>
internal static class NameDots
{
    public const char Right = '·';

    private const string Wrong = "•‧∙･⋅﹒・．.◦⸱ꞏᐧ⦁˙｡";
    private const string Spots = "●⚫"; // between single characters they stand for one that could not be typed
    private const string Dashes = "—-－–";
    private const int LongestPart = 12;

    private static readonly SearchValues<char> Any = SearchValues.Create(Wrong + Spots + Dashes);

    private static readonly string[] NoNames = [.. LossVerbs.All, "声明", "特此", "因", "于", "不慎", "将", "作废", "证"];

    /// <summary>Whether the parts of a name may meet at a place: the right dot, or one that is typed for it between Han.</summary>
    public static bool Joins(ReadOnlySpan<char> text, int at) => text[at] == Right || IsWrong(text, at);

    /// <summary>Whether what stands there is typed for the dot of a name.</summary>
    public static bool IsWrong(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || at + 1 >= text.Length || !Script.IsHan(text[at - 1]) || !Script.IsHan(text[at + 1])) return false;
        if (Spots.Contains(text[at], StringComparison.Ordinal))
        {
            int from = at;
            while (from > 0 && at - from < LongestPart && Script.IsHan(text[from - 1])) from--;
            return at - from >= 3 && at + 2 < text.Length && Script.IsHan(text[at + 2]);
        }
        return Wrong.Contains(text[at], StringComparison.Ordinal)
            || (Dashes.Contains(text[at], StringComparison.Ordinal) && PartsName(text, at));
    }

    /// <summary>Whether any character of a name could be a wrong dot at all.</summary>
    public static bool MayHaveWrong(ReadOnlySpan<char> name) => name.ContainsAny(Any);

    /// <summary>Whether a name is one of parts.</summary>
    public static bool AreIn(ReadOnlySpan<char> name)
    {
        for (int at = 1; at + 1 < name.Length; at++)
            if (Joins(name, at)) return true;
        return false;
    }

    // 古丽米热—艾比布力遗失…; 张三—遗失, 甲公司—乙公司 and 王某—特此声明 have a dash of their own.
    private static bool PartsName(ReadOnlySpan<char> text, int at)
    {
        int from = at, to = at + 1;
        while (from > 0 && at - from < LongestPart && Script.IsHan(text[from - 1])) from--;
        while (to < text.Length && to - at < LongestPart && Script.IsHan(text[to])) to++;
        ReadOnlySpan<char> before = text[from..at], after = text[(at + 1)..to];
        if (before.Length < 2 || after.Length < 2 || after.StartsWithAny(NoNames)) return false;
        if (OrganizationNames.Leading(before) > 0 || OrganizationNames.Leading(after) > 0
            || OrganizationNames.EndsLikeOne(before)) return false;
        // Two names of the mainland, 张三—李四, are a row; a part of three or more that is no such name is not.
        return !(PersonNames.HasSurname(before) && before.Length <= 3) || before.Length > 3;
    }
}
