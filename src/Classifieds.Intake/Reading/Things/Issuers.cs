using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>发证机关: who gave out what is lost.</summary>
internal static class Issuers
{
    private static readonly string[] GivenOutBy = ["开具的", "出具的", "核发的", "颁发的", "发放的", "签发的", "开出的", "出的", "制发的", "开立的", "发的"];

    /// <summary>Adds the words as who gave it out; 2012年核发的 says when and not by whom.</summary>
    public static void Add(Scan scan, int from, int to)
    {
        if (to - from >= 4 && scan.Text[to - 1] is not ('年' or '月' or '日')) scan.Add(FactType.Issuer, from, to, scan.Text[from..to]);
    }

    /// <summary>张三将某某公司收据弄丢: behind 将, where an organisation's name follows it; -1 where none does.</summary>
    public static int BehindTaking(string text, int from, int to)
    {
        int at = text.AsSpan(from, to - from).LastIndexOfAny('将', '把');
        return at >= 0 && OrganizationNames.Leading(text.AsSpan(from + at + 1, to - from - at - 1)) > 0 ? from + at + 1 : -1;
    }

    /// <summary>Where the name ends before 核发的; -1 where nobody is said to have given it out.</summary>
    /// <param name="after">Behind 核发的; 0 where it does not stand there.</param>
    public static int End(string text, int from, int to, out int after)
    {
        after = 0;
        var between = text.AsSpan(from, to - from);
        foreach (string word in GivenOutBy)
        {
            int at = between.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            after = from + at + word.Length;
            // 某某公司已开具的发票 is the firm's own.
            return at > 0 && between[at - 1] == '已' ? -1 : from + at;
        }
        return -1;
    }
}
