using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Wire.Issues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds publish 2026-11-25 --out 印版.pdf</c></summary>
internal sealed class PublishCommand(DeskOptions desk)
{
    private readonly Argument<DateOnly?> day = DateArgument.Create("哪一期，如 2026-11-25");
    private readonly PaperOption paper = new("哪份报纸，按模板的名称");
    private readonly Option<string?> output = new("--out") { Description = "印版 PDF 另写一份到何处", HelpName = "文件" };
    private readonly Option<string?> pageNumber =
        new("--page-number") { Description = "版次；不写即模板的 pageNumber", HelpName = "版次" };
    private readonly Option<string> editor = new("--editor")
    {
        Description = "责编；不写即模板 folio 的 staff", DefaultValueFactory = _ => "", HelpName = "姓名",
    };

    private readonly Option<string> proofreader =
        new("--proofreader") { Description = "校对；不写即模板 folio 的 staff", DefaultValueFactory = _ => "", HelpName = "姓名" };
    private readonly LetRunOptions let = new();
    private readonly UserOption user = new();
    private readonly FormatOption format = new();

    public static Command Create(DeskOptions desk) => new PublishCommand(desk).Build();

    private Verb Build()
    {
        var command = new Verb("publish", "付印：最后组一次版，预检、回读、存档印版，这一期从此不再改动")
        {
            Examples = [("classifieds publish 2026-11-25 --out 印版.pdf", "齐备的上版，印版存档并写一份")],
        };
        command.Arguments.Add(day);
        foreach (Option option in (ReadOnlySpan<Option>)[paper.Option, output, pageNumber, editor, proofreader, user.Option])
            command.Options.Add(option);
        let.AddTo(command);
        format.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        Workbench bench = desk.Open(typed, paper);
        var request = new MakeIssuePage.Request
        {
            Issue = typed.GetValue(day)!.Value,
            By = user.Read(typed),
            With = let.Read(typed),
            Asked = new PageAsked
            {
                Paper = paper.Name(typed),
                PageNumber = typed.GetValue(pageNumber),
                Editor = typed.GetRequiredValue(editor),
                Proofreader = typed.GetRequiredValue(proofreader),
            },
        };
        Outcome<PublishIssue.Published> publishing = await new PublishIssue(bench).RunAsync(new(request), stop);
        if (publishing.IsRefused(out Refusal? why, out PublishIssue.Published? published)) return Say.Refusal(why);
        Say.LeftOut(published.Page.Page.Report);
        foreach (MissedRun missed in published.Missed) Say.Line(MissedWords.Of(missed), Tone.Warning);
        if (format.Read(typed) != OutputFormat.Text)
        {
            JsonRows.WriteOne(PlateJson.Of(published));
        }
        else
        {
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{published.Plate.Issue} 付印，{published.Page.Page.Report.Notices.Placed} 则，共 {published.Plate.Pages} 版，"
                + $"印版 {published.Plate.Sha256}", Tone.Good);
        }
        // What is written here is a copy: the plate is kept already, and another copy can be had of it.
        if (typed.GetValue(output) is not { } file) return ExitCode.Done;
        return OutputFiles.Write([new(file, published.Page.Page.Pdf)], [paper.File(typed)], bench) is { } unwritten
            ? Say.Refusal(unwritten)
            : ExitCode.Done;
    }
}
