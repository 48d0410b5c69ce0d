using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Checking;

/// <summary>The same person's same thing in two notices of an issue, or the same words: handed in twice.</summary>
public static class DoubledNotices
{
    private const int MostKeys = 24;

    // What a paper's name may have before it without being another paper.
    private static readonly string[] Prefixes = ["中华人民共和国", "居民", "机动车", "个人", "二代", "第二代", "一张", "企业法人", "个体工商户"];

    private static readonly string[] Tails = ["一枚", "一张", "一本", "一份", "壹枚", "壹张", "原件"];

    /// <param name="notices">In the order of the file.</param>
    /// <returns>For each notice the findings to add, each on the later of the two.</returns>
    public static IReadOnlyList<IReadOnlyList<Finding>> Find(IReadOnlyList<CheckedNotice> notices)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<IReadOnlyList<Finding>> found = [];
        for (int index = 0; index < notices.Count; index++)
        {
            List<Finding> findings = [];
            foreach (string key in Things(notices[index]))
            {
                if (seen.TryAdd(key, index) || seen[key] == index || findings.Count > 0) continue;
                if (AreOthers(notices[seen[key]], notices[index])) continue;
                findings.Add(NoticeFindings.NoticeDoubled.At(WhereOf(notices[index]), seen[key] + 1, Named(key)));
            }
            found.Add(findings);
        }
        return found;
    }

    /// <summary>What a notice is known by beside its words: who lost what, of what number; empty where it tells no loss.</summary>
    public static IEnumerable<string> KeysOf(CheckedNotice notice)
    {
        string own = OwnNumber(notice) ?? "";
        return Things(notice).Select(key => key + "#" + own);
    }

    // Two people of one name, each with his own number.
    private static bool AreOthers(CheckedNotice one, CheckedNotice other) =>
        OwnNumber(one) is { } left && OwnNumber(other) is { } right && left != right;

    private static string? OwnNumber(CheckedNotice notice)
    {
        foreach (Fact fact in notice.Facts)
            if (fact.Type is FactType.ResidentId or FactType.CreditCode) return fact.Value;
        return null;
    }

    private static IReadOnlyList<string> Things(CheckedNotice notice)
    {
        if (notice.Family is not (NoticeFamily.Loss or NoticeFamily.Seal)) return [];
        List<string> keys = [];
        string? party = null, thing = null, numbers = null;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type == FactType.Party) party ??= fact.Value;
            else if (fact.Type is FactType.Document or FactType.Receipt or FactType.Seal)
            {
                Add();
                thing = Bare(fact.Text);
            }
            else if (thing is not null && IsNumber(fact.Type)) numbers += fact.Value + "/";
        }
        Add();
        return party is null ? [] : [.. keys.Select(key => party + "/" + key)];

        void Add()
        {
            if (thing is not null && keys.Count < MostKeys) keys.Add(thing + "/" + numbers);
            numbers = null;
        }
    }

    // Of a paper, not of whoever lost it.
    internal static bool IsNumber(string type) => type is not (FactType.ResidentId or FactType.CreditCode) && (
        type.EndsWith("-number", StringComparison.Ordinal) || type is FactType.InvoiceCode || (type != FactType.Phone
            && type != FactType.Amount
            && Domain.Identifiers.IdentifierTable.Find(type) is not null));

    private static string Named(string key) => string.Join("，", key.Split('/', StringSplitOptions.RemoveEmptyEntries).Take(2));

    private static TextSpan? WhereOf(CheckedNotice notice)
    {
        foreach (Fact fact in notice.Facts)
            if (fact.Type == FactType.Party) return fact.Span;
        return null;
    }

    internal static string Bare(string thing)
    {
        foreach (string prefix in Prefixes)
            if (thing.Length > prefix.Length + 1 && thing.StartsWith(prefix, StringComparison.Ordinal)) thing = thing[prefix.Length..];
        foreach (string tail in Tails)
            if (thing.EndsWith(tail, StringComparison.Ordinal)) thing = thing[..^tail.Length];
        return thing;
    }
}
