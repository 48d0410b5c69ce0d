using System.CommandLine;
using System.CommandLine.Parsing;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Exchange;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds export --issue 2026-11-25 --out 见报.xlsx</c></summary>
internal sealed class ExportCommand(DeskOptions desk)
{
    private static readonly Dictionary<string, ExportFormat> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jsonl"] = ExportFormat.JsonLines, [".csv"] = ExportFormat.Csv, [".xlsx"] = ExportFormat.Xlsx, [".atom"] = ExportFormat.Atom,
        [".xml"] = ExportFormat.Atom,
    };

    private readonly IssueOption issue = new("导出这一期");
    private readonly Option<DateOnly?> from = DateOption.Create("--from", "见报日不早于，与 --to 同写");
    private readonly Option<DateOnly?> to = DateOption.Create("--to", "见报日不晚于");
    private readonly StateOption state = new();
    private readonly PaperOption paper = new("只要这份报纸的");
    private readonly Option<string> output = new("--out")
    {
        Description = "写到何处，按后缀定格式：.jsonl、.csv、.xlsx、.atom（只含已刊的）", Required = true, HelpName = "文件",
    };

    public static Command Create(DeskOptions desk) => new ExportCommand(desk).Build();

    private Verb Build()
    {
        var command = new Verb("export", "导出见报文字：一期或一段日期的，给表格程序、别的系统或订阅的人")
        {
            Examples =
            [
                ("classifieds export --issue 2026-11-25 --out 见报.xlsx", "这一期，给表格程序"),
                ("classifieds export --from 2026-11-01 --to 2026-11-30 --out 十一月.jsonl", "一个月，给别的系统"),
                ("classifieds export --issue 2026-11-25 --out 公告.atom", "这一期已刊的，给订阅的人"),
            ],
        };
        foreach (Option option in (ReadOnlySpan<Option>)[issue.Option, from, to, state.Option, paper.Option, output])
            command.Options.Add(option);
        command.Validators.Add(Check);
        command.SetAction(RunAsync);
        return command;
    }

    private void Check(CommandResult typed)
    {
        bool isIssue = typed.GetResult(issue.Option) is not null;
        bool isSpan = typed.GetResult(from) is not null && typed.GetResult(to) is not null;
        if (isIssue == isSpan || (isIssue && (typed.GetResult(from) is not null || typed.GetResult(to) is not null)))
            typed.AddError("请写 --issue 一期，或 --from 与 --to 一段日期");
        if (typed.GetResult(output) is { Tokens: [var file] } && !Endings.ContainsKey(Path.GetExtension(file.Value)))
            typed.AddError($"“{file.Value}”的后缀应是 {string.Join('、', Endings.Keys)} 之一");
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        Workbench bench = desk.Open(typed, paper);
        string path = typed.GetRequiredValue(output);
        Outcome<ExportNotices.Exported> answer = await new ExportNotices(bench).RunAsync(new()
        {
            From = issue.Read(typed) ?? typed.GetValue(from)!.Value,
            To = issue.Read(typed) ?? typed.GetValue(to)!.Value,
            Paper = paper.Name(typed),
            State = state.Read(typed),
            Format = Endings[Path.GetExtension(path)],
        }, stop);
        if (answer.IsRefused(out Refusal? why, out ExportNotices.Exported? exported)) return Say.Refusal(why);
        if (OutputFiles.Write([new(path, exported.Bytes)], [paper.File(typed)], bench) is { } unwritten) return Say.Refusal(unwritten);
        Say.Line($"导出 {exported.Count} 则");
        return ExitCode.Done;
    }
}
