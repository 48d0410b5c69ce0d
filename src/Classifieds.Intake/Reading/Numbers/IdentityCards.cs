using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>张三（身份证11010119600102107）: what stands behind 身份证 is its number, whatever it looks like, and is judged and masked as
/// one.</summary>
internal static class IdentityCards
{
    private const int MostBetween = 4;
    private const int Fewest = 8; // 身份证2026年, 身份证2张
    private const string Between = "（(【[ ：:号码为是№#\n";

    private static readonly string[] Names = ["身份证", "身份證", "身份证件", "身分证"];

    public static void Read(Scan scan, DateOnly today)
    {
        foreach (Hit hit in scan.Hits)
        {
            bool isCard = hit.Is(WordRole.Document) && hit.Word.Text.AsSpan().EndsWithAny(Names)
                && !hit.Word.Text.Contains("永久居留", StringComparison.Ordinal);
            if (isCard) ReadBehind(scan, hit.End, today);
        }
    }

    private static void ReadBehind(Scan scan, int at, DateOnly today)
    {
        string text = scan.Text;
        int from = at;
        while (from < text.Length && from - at < MostBetween && Between.Contains(text[from], StringComparison.Ordinal)) from++;
        if (text.AsSpan(from).StartsWith("No.", StringComparison.OrdinalIgnoreCase)) from += 3;
        if (from >= text.Length || !(Script.IsDigit(text[from]) || text[from] is 'O' or 'o' or 'l' or 'I' or '*')
            || scan.IsClaimed(from)) return;
        int end = NumberRuns.End(text, from, blanks: true), digits = 0;
        for (int look = from; look < end; look++)
            if (Script.IsDigit(text[look]) || text[look] == '*') digits++;
        bool isCounted = end < text.Length && text[end] is '年' or '月' or '张' or '份' or '个' or '枚';
        if (digits < Fewest || isCounted || !scan.IsFree(from, end)) return;
        TypedNumbers.Add(scan, FactType.ResidentId, from, today);
    }
}
