using System.Text;
using Classifieds.Desk.Prices;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;

namespace Classifieds.Cli.Words;

/// <summary>A checked notice for people: the words, what is wrong underlined in them, and what to do.</summary>
internal static class NoticeSheet
{
    private const int Columns = 76; // of a terminal

    /// <param name="number">From 1, as people count.</param>
    /// <param name="price">Null where it cannot be set.</param>
    public static void Write(AnswerSheet sheet, int number, CheckedNotice notice, PricedNotice? price, Catalogue catalogue)
    {
        sheet.Line($"【{number}】{catalogue.TitleOf(notice.Kind)}　{notice.Section}", Tone.Head);
        sheet.Line();
        WriteText(sheet, notice);
        sheet.Line();
        if (notice.Instructions.Count > 0) sheet.Line("设置：" + string.Join("；", notice.Instructions));
        if (notice.Facts.Count > 0) sheet.Line("读出：" + string.Join("；", notice.Facts.Select(Tell)));
        if (notice.Changes.Count > 0) sheet.Line($"改为本报体例：{notice.Changes.Count} 处");
        if (notice.Materials.Count > 0) sheet.Line("请看材料：" + string.Join('、', notice.Materials));
        if (price is not null) sheet.Line("计价：" + PriceWords.Of(price.Basis, price.Quote));
        if (notice.Findings.Count == 0) sheet.Line("核对：没有问题", Tone.Good);
        foreach (Finding finding in notice.Findings)
        {
            string place = finding.Where is { Length: > 0 } where ? $"“{Short(where.In(notice.Text))}”" : "";
            sheet.Line($"{Say.Word(finding.Severity)}：{place}{Told(finding)}", Palette.Of(finding.Severity));
        }
        sheet.Line();
    }

    /// <summary>The notice on one line, for a list of many.</summary>
    public static (IReadOnlyList<string> Cells, Tone Tone) Row(
        int number, CheckedNotice notice, PricedNotice? price, Catalogue catalogue)
    {
        int errors = notice.Findings.Count(one => one.Severity == Severity.Error);
        int warnings = notice.Findings.Count(one => one.Severity == Severity.Warning);
        string verdict = (errors, warnings) switch
        {
            (0, 0) => "✓",
            (0, _) => $"{warnings} 提醒",
            (_, 0) => $"{errors} 错误",
            _ => $"{errors} 错误 {warnings} 提醒",
        };
        string codes = string.Join(' ', notice.Findings.Where(one => one.Severity != Severity.Info).Select(one => one.Code).Distinct());
        Tone tone = errors > 0 ? Tone.Error : warnings > 0 ? Tone.Warning : Tone.Plain;
        (string lines, string yuan) = price is null ? ("", "") : ($"{price.Basis.ColumnLines}", Money.Show(price.Quote.Total));
        return ([$"{number}", verdict, catalogue.TitleOf(notice.Kind), lines, yuan, Excerpt.Of(notice.Text, 24), codes], tone);
    }

    public static IReadOnlyList<string> RowHeads { get; } = ["则", "核对", "分类", "行", "元", "文字", "代号"];

    /// <summary>A finding behind its place: sentence, code and the likeliest repairs.</summary>
    public static string Told(Finding finding)
    {
        string fixes = finding.Fixes.Count == 0 ? "" : "；可能是 " + string.Join("、", finding.Fixes);
        return $"{finding.Message}（{finding.Code}）{fixes}";
    }

    private static string Tell(Fact fact)
    {
        string value = fact.Text == fact.Value ? fact.Value : $"{fact.Text} = {fact.Value}";
        string tells = fact.Tells.TryGetValue("region", out string? region) ? $"（{region}）" : "";
        return $"{FactNames.Of(fact.Type)} {Short(value)}{tells}";
    }

    private static string Short(string text) =>
        text.Length <= 40 ? text.Replace("\n", "⏎", StringComparison.Ordinal) : Excerpt.Of(text, 38);

    private static void WriteText(AnswerSheet sheet, CheckedNotice notice)
    {
        bool[] wrong = new bool[notice.Text.Length];
        foreach (Finding finding in notice.Findings)
            if (finding.Where is { } where && finding.Severity != Severity.Info)
                Array.Fill(wrong, true, where.Start, Math.Min(where.Length, wrong.Length - where.Start));
        var line = new StringBuilder();
        var under = new StringBuilder();
        int width = 0, at = 0;
        foreach (Rune one in notice.Text.EnumerateRunes())
        {
            string shown = one.Value == '\n' ? "" : Shown.Of(one.ToString());
            int wide = CellWidth.Of(shown);
            if (one.Value == '\n' || width + wide > Columns) Flush();
            line.Append(shown);
            under.Append(wrong[at] ? '~' : ' ', wide);
            width += wide;
            at += one.Utf16SequenceLength;
        }
        Flush();

        void Flush()
        {
            sheet.Line("  " + line);
            if (under.ToString().TrimEnd() is { Length: > 0 } marks) sheet.Line("  " + marks, Tone.Error);
            line.Clear();
            under.Clear();
            width = 0;
        }
    }
}
