using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>由海东市自然资源局核发给海东矿业有限公司的采矿许可证: whom a paper was given to, and by whom.</summary>
internal static class Receivers
{
    private static readonly string[] Given =
        ["核发给", "颁发给", "签发给", "发放给", "开具给", "出具给", "开立给", "制发给", "发给", "开给", "出给"];

    private static readonly string[] Before = ["由", "兹有", "经", "现由", "原由", "兹由"];

    public static void Read(Scan scan)
    {
        string text = scan.Text;
        if (!text.Contains('给', StringComparison.Ordinal)) return;
        foreach (string given in Given)
        {
            int at = text.IndexOf(given, scan.Body.Start, StringComparison.Ordinal);
            if (at < 0 || at >= scan.Body.End) continue;
            int start = at + given.Length, of = text.IndexOf('的', start);
            if (of < 0 || of - start is < 2 or > NameSpans.Longest) return;
            var name = text.AsSpan(start, of - start);
            if (!(OrganizationNames.EndsLikeOne(name) || PersonNames.HasSurname(name) || NameDots.AreIn(name))) return;
            int from = at;
            while (from > scan.Body.Start && at - from < NameSpans.Longest && !Script.IsStop(text[from - 1])
                && text[from - 1] != '\n') from--;
            foreach (string opener in Before)
                if (text.AsSpan(from, at - from).StartsWith(opener, StringComparison.Ordinal)) from += opener.Length;
            if (at - from >= 4 && scan.IsFree(from, at)) scan.Add(FactType.Issuer, from, at, text[from..at]);
            PartyNames.Add(scan, start, of);
            return;
        }
    }
}
