using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds list --issue 2026-11-25</c></summary>
internal static class ListCommand
{
    public static Command Create(DeskOptions desk)
    {
        Option<DateOnly?> issue = DateOption.Create("--issue", "只列这一期");
        var paper = new PaperOption("只列这份报纸");
        var format = new Option<string>("--format") { Description = "text 或 jsonl", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("list", "列出库中的稿件") { issue, paper.Option, format };

        command.SetAction(async (typed, stop) =>
        {
            Outcome<IReadOnlyList<ListNotices.Item>> listed =
                await new ListNotices(desk.Open(typed, paper)).RunAsync(new(typed.GetValue(issue), paper.Name(typed)), stop);
            if (listed.IsRefused(out Refusal? why, out IReadOnlyList<ListNotices.Item>? items)) return Say.Refusal(why);
            Print(items, typed.GetRequiredValue(format) == "jsonl");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(IReadOnlyList<ListNotices.Item> items, bool asJson)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (ListNotices.Item item in items)
        {
            output.Write(asJson
                ? WireJson.Write(StoredNotice.Of(item.Notice, item.Revision, item.Printed))
                : $"{item.Notice.Id}  {Say.Word(item.Notice.State)}  {item.Notice.Section}  {item.Printed.Replace('\n', ' ')}");
            output.Write('\n');
        }
        if (items.Count == 0) Console.Error.WriteLine("没有稿件");
    }
}
