using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Columns;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Columns;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds lines FILE --measure 13em --size 9pt [--save-a-line N]</c></summary>
internal static class LinesCommand
{
    private const int MostSavings = 50;

    /// <summary>So many characters are shown on either side of what could go.</summary>
    private const int Around = 6;

    public static Command Create(DeskOptions desk)
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
            bool asJson = typed.GetRequiredValue(format) == "jsonl";
            if ((await TextFile.ReadAsync(typed.GetRequiredValue(file), stop)).IsRefused(out Refusal? why, out string? text)) return Say.Refusal(why);
            Workbench bench = desk.Open(typed, column.Paper);
            if (typed.GetValue(save) is not { } most)
                return Answer(new LayLines(bench).Run(new(text, column.Read(typed))), asJson, Write);
            var request = new SaveALine.Request { Text = text, Column = column.Read(typed), Most = most, PrintDate = printDate.Read(typed) };
            return Answer(new SaveALine(bench).Run(request), asJson, Write);
        });
        return command;
    }

    private static int Answer<T>(Outcome<IReadOnlyList<T>> made, bool asJson, Action<TextWriter, T> write)
    {
        if (made.IsRefused(out Refusal? why, out IReadOnlyList<T>? blocks)) return Say.Refusal(why);
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 65536);
        for (int index = 0; index < blocks.Count; index++)
        {
            if (asJson)
            {
                output.Write(WireJson.Write(blocks[index]));
                output.Write('\n');
                continue;
            }
            if (index > 0) output.Write("---\n");
            write(output, blocks[index]);
        }
        return ExitCode.Done;
    }

    private static void Write(TextWriter output, SavableNotice notice)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"现占 {notice.Lines} 行"));
        output.Write(notice.Savings.Count == 0 ? "，没有可省一行的删法\n" : "，删去下列任一处可省一行：\n");
        foreach (Saving saving in notice.Savings)
        {
            int from = Math.Max(0, saving.Start - Around), end = saving.Start + saving.Length, to = Math.Min(notice.Text.Length, end + Around);
            string before = notice.Text[from..saving.Start].Replace('\n', ' '), after = notice.Text[end..to].Replace('\n', ' ');
            output.Write($"  {saving.Length} 字{(saving.Filler ? "，虚词" : "")}：…{before}〔{saving.Text}〕{after}…\n");
        }
    }

    private static void Write(TextWriter output, LaidBlock block)
    {
        foreach (LaidLine line in block.Lines)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{line.Width,7:0.000} {line.Stretch,6:0.000}  {line.Text}\n"));
    }
}
