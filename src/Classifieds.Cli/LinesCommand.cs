using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Columns;
using Classifieds.Desk.Wire.Columns;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds lines FILE --measure 13em --size 9pt [--save-a-line N]</c></summary>
internal sealed class LinesCommand(DeskOptions desk)
{
    private const int MostSavings = 50;

    /// <summary>So many characters are shown on either side of what could go.</summary>
    private const int Around = 6;

    private readonly Argument<string[]> files = FileArgument.Several("文本文件，各块以一行 --- 分开；- 为标准输入");
    private readonly ColumnOptions column = new();
    private readonly FormatOption format = new();
    private readonly IssueOption issue = IssueOption.ForText();
    private readonly Option<int?> save = new("--save-a-line")
    {
        Description = "不列各行，改列删去哪些字可省一行，至多几种，如 5；当事人、号码、日期等不动", HelpName = "几种",
    };

    public static Command Create(DeskOptions desk) => new LinesCommand(desk).Build();

    private Verb Build()
    {
        save.Validators.Add(typed =>
        {
            if (typed.GetValueOrDefault<int?>() is < 1 or > MostSavings) typed.AddError($"--save-a-line 应为 1 到 {MostSavings}");
        });
        var command = new Verb("lines", "把每块文字排成一栏，说明每行断在何处")
        {
            AsksStore = Verb.NoStore,
            Examples =
            [
                ("classifieds lines 稿件.txt --measure 13em --size 9pt", "各行排到哪里"),
                ("classifieds lines 稿件.txt --save-a-line 5", "删去哪些字可以省一行"),
            ],
        };
        command.Arguments.Add(files);
        command.Options.Add(save);
        command.Options.Add(issue.Option);
        format.AddTo(command);
        column.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        Workbench bench = desk.Open(typed, column.Paper);
        List<LaidBlock> blocks = [];
        List<SavableNotice> savable = [];
        foreach (string file in typed.GetRequiredValue(files))
        {
            if ((await TextFile.ReadAsync(file, stop)).IsRefused(out Refusal? why, out string? text)) return Say.Refusal(why);
            int first = blocks.Count + savable.Count;
            if (typed.GetValue(save) is { } most)
            {
                var request = new SaveALine.Request
                {
                    Text = text, Column = column.Read(typed), Most = most, PrintDate = issue.Read(typed),
                };
                if (new SaveALine(bench).Run(request).IsRefused(out why, out IReadOnlyList<SavableNotice>? notices))
                    return Say.Refusal(why);
                savable.AddRange(notices.Select(one => one with { Index = first + one.Index }));
            }
            else
            {
                if (new LayLines(bench).Run(new(text, column.Read(typed))).IsRefused(out why, out IReadOnlyList<LaidBlock>? laid))
                    return Say.Refusal(why);
                blocks.AddRange(laid.Select(one => one with { Index = first + one.Index }));
            }
        }
        if (typed.GetValue(save) is not null) Print(savable, format.Read(typed), Write);
        else Print(blocks, format.Read(typed), Write);
        return ExitCode.Done;
    }

    private static void Print<T>(List<T> blocks, OutputFormat format, Action<AnswerSheet, T> write)
    {
        if (format != OutputFormat.Text)
        {
            using var rows = new JsonRows(format);
            foreach (T block in blocks) rows.Write(block);
            return;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        foreach ((int index, T block) in blocks.Index())
        {
            if (index > 0) sheet.Line("---");
            write(sheet, block);
        }
    }

    private static void Write(AnswerSheet sheet, SavableNotice notice)
    {
        string lines = string.Create(CultureInfo.InvariantCulture, $"现占 {notice.Lines} 行");
        sheet.Line(lines + (notice.Savings.Count == 0 ? "，没有可省一行的删法" : "，删去下列任一处可省一行："));
        foreach (Saving saving in notice.Savings)
        {
            int end = saving.Start + saving.Length;
            int from = Math.Max(0, saving.Start - Around), to = Math.Min(notice.Text.Length, end + Around);
            string before = notice.Text[from..saving.Start].Replace('\n', ' '), after = notice.Text[end..to].Replace('\n', ' ');
            sheet.Line($"  {saving.Length} 字{(saving.Filler ? "，虚词" : "")}：…{before}〔{saving.Text}〕{after}…");
        }
    }

    private static void Write(AnswerSheet sheet, LaidBlock block)
    {
        foreach (LaidLine line in block.Lines)
            sheet.Line(string.Create(CultureInfo.InvariantCulture, $"{line.Width,7:0.000} {line.Stretch,6:0.000}  {line.Text}"));
    }
}
