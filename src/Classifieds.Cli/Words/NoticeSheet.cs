using System.Text;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Cli.Words;

/// <summary>A checked notice for people: the words, what is wrong underlined in them, and what to do.</summary>
internal static class NoticeSheet
{
    private const int Columns = 76; // of a terminal; a Han takes two

    /// <param name="number">From 1, as people count.</param>
    public static void Write(TextWriter output, int number, CheckedNotice notice, Catalogue catalogue)
    {
        output.WriteLine($"【{number}】{catalogue.Find(notice.Kind)?.Title ?? notice.Kind.ToString()}　{notice.Section}");
        output.WriteLine();
        WriteText(output, notice);
        output.WriteLine();
        if (notice.Instructions.Count > 0) output.WriteLine("设置：" + string.Join("；", notice.Instructions));
        if (notice.Facts.Count > 0) output.WriteLine("读出：" + string.Join("；", notice.Facts.Select(Tell)));
        if (notice.Changes.Count > 0) output.WriteLine($"改为本报体例：{notice.Changes.Count} 处");
        if (notice.Materials.Count > 0) output.WriteLine("请看材料：" + string.Join('、', notice.Materials));
        if (notice.Findings.Count == 0) output.WriteLine("核对：没有问题");
        foreach (Finding finding in notice.Findings)
        {
            string place = finding.Where is { Length: > 0 } where ? $"“{Short(where.In(notice.Text))}”" : "";
            string fixes = finding.Fixes.Count == 0 ? "" : "；可能是 " + string.Join("、", finding.Fixes);
            output.WriteLine($"{Say.Word(finding.Severity)}：{place}{finding.Message}（{finding.Code}）{fixes}");
        }
        output.WriteLine();
    }

    private static string Tell(Fact fact)
    {
        string value = fact.Text == fact.Value ? fact.Value : $"{fact.Text} = {fact.Value}";
        string tells = fact.Tells.TryGetValue("region", out string? region) ? $"（{region}）" : "";
        return $"{FactNames.Of(fact.Type)} {Short(value)}{tells}";
    }

    private static string Short(string text) => text.Length <= 40 ? text.Replace("\n", "⏎", StringComparison.Ordinal) : text[..38] + "…";

    private static void WriteText(TextWriter output, CheckedNotice notice)
    {
        bool[] wrong = new bool[notice.Text.Length];
        foreach (Finding finding in notice.Findings)
            if (finding.Where is { } where && finding.Severity != Severity.Info)
                Array.Fill(wrong, true, where.Start, Math.Min(where.Length, wrong.Length - where.Start));
        var line = new StringBuilder();
        var under = new StringBuilder();
        int width = 0;
        for (int at = 0; at < notice.Text.Length; at++)
        {
            char unit = notice.Text[at];
            int wide = char.IsLowSurrogate(unit) ? 0 : unit < '\u2E80' && unit is not ('“' or '”' or '…' or '—') ? 1 : 2;
            if (unit == '\n' || width + wide > Columns) Flush();
            if (unit == '\n') continue;
            line.Append(unit);
            under.Append(wrong[at] ? '~' : ' ', wide);
            width += wide;
        }
        Flush();

        void Flush()
        {
            output.WriteLine("  " + line);
            if (under.ToString().AsSpan().TrimEnd(' ').Length > 0) output.WriteLine("  " + under.ToString().TrimEnd());
            line.Clear();
            under.Clear();
            width = 0;
        }
    }
}
