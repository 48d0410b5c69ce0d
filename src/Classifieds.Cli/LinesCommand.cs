using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Classifieds.Desk;
using Classifieds.Domain;

namespace Classifieds.Cli;

/// <summary><c>classifieds lines FILE --measure 13em --size 9pt [--save-a-line N]</c></summary>
internal static class LinesCommand
{
    private const int MostSavings = 50;

    /// <summary>So many characters are shown on either side of what could go.</summary>
    private const int Around = 6;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "文本文件，各块以一行 --- 分开；- 为标准输入" };
        var column = new ColumnOptions();
        var format = new Option<string>("--format") { Description = "text 或 jsonl", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var save = new Option<int?>("--save-a-line") { Description = "不列各行，改列删去哪些字可省一行，至多几种，如 5；当事人、号码、日期等不动" };
        save.Validators.Add(typed =>
        {
            if (typed.GetValueOrDefault<int?>() is < 1 or > MostSavings) typed.AddError($"--save-a-line 应为 1 到 {MostSavings}");
        });
        var printDate = new PrintDateOption();
        var command = new Command("lines", "把每块文字排成一栏，说明每行断在何处") { file, format, save, printDate.Option };
        column.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            if (typed.GetValue(save) is { } most)
            {
                switch (await SaveALine.RunAsync(typed.GetRequiredValue(file), column.Read(typed), most, printDate.Read(typed), stop))
                {
                    case Outcome<IReadOnlyList<SavableNotice>>.Done(var notices):
                        Print(notices, typed.GetRequiredValue(format) == "jsonl");
                        return ExitCode.Done;
                    case Outcome<IReadOnlyList<SavableNotice>>.Refused(var why):
                        return Say.Refusal(why);
                    default: throw new InvalidOperationException("Outcome has only the two cases above.");
                }
            }
            switch (await LayLines.RunAsync(typed.GetRequiredValue(file), column.Read(typed), stop))
            {
                case Outcome<IReadOnlyList<LaidBlock>>.Done(var blocks):
                    Print(blocks, typed.GetRequiredValue(format) == "jsonl");
                    return ExitCode.Done;
                case Outcome<IReadOnlyList<LaidBlock>>.Refused(var why):
                    return Say.Refusal(why);
                default: throw new InvalidOperationException("Outcome has only the two cases above.");
            }
        });
        return command;
    }

    private static void Print(IReadOnlyList<SavableNotice> notices, bool asJson)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 65536);
        foreach (SavableNotice notice in notices)
        {
            if (asJson)
            {
                output.Write(JsonSerializer.Serialize(notice, JsonLines.Readable.SavableNotice));
                output.Write('\n');
                continue;
            }
            if (notice.Index > 0) output.Write("---\n");
            output.Write(string.Create(CultureInfo.InvariantCulture, $"现占 {notice.Lines} 行"));
            output.Write(notice.Savings.Count == 0 ? "，没有可省一行的删法\n" : "，删去下列任一处可省一行：\n");
            foreach (Saving saving in notice.Savings)
            {
                int from = Math.Max(0, saving.Start - Around), end = saving.Start + saving.Length, to = Math.Min(notice.Text.Length, end + Around);
                string before = notice.Text[from..saving.Start].Replace('\n', ' '), after = notice.Text[end..to].Replace('\n', ' ');
                output.Write($"  {saving.Length} 字{(saving.Filler ? "，虚词" : "")}：…{before}〔{saving.Text}〕{after}…\n");
            }
        }
    }

    private static void Print(IReadOnlyList<LaidBlock> blocks, bool asJson)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 65536);
        foreach (LaidBlock block in blocks)
        {
            if (asJson)
            {
                output.Write(JsonSerializer.Serialize(block, JsonLines.Readable.LaidBlock));
                output.Write('\n');
                continue;
            }
            if (block.Index > 0) output.Write("---\n");
            foreach (LaidLine line in block.Lines)
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{line.Width,7:0.000} {line.Stretch,6:0.000}  {line.Text}\n"));
        }
    }
}
