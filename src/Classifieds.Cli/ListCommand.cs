using System.CommandLine;
using System.Text.Json;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds list --issue 2026-11-25</c></summary>
internal static class ListCommand
{
    public static Command Create()
    {
        Option<DateOnly?> issue = DateOption.Create("--issue", "只列这一期");
        var paper = new Option<string?>("--paper") { Description = "只列这份报纸" };
        var format = new Option<string>("--format") { Description = "text 或 jsonl", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var store = new StoreOption();
        var command = new Command("list", "列出库中的稿件") { issue, paper, format };
        store.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            Outcome<StoreSetting> setting = store.Read(typed);
            if (setting is Outcome<StoreSetting>.Refused(var unset)) return Say.Refusal(unset);
            var list = new ListNotices(((Outcome<StoreSetting>.Done)setting).Value);
            switch (await list.RunAsync(typed.GetValue(issue), typed.GetValue(paper), stop))
            {
                case Outcome<IReadOnlyList<ListNotices.Item>>.Done(var items):
                    Print(items, typed.GetRequiredValue(format) == "jsonl");
                    return ExitCode.Done;
                case Outcome<IReadOnlyList<ListNotices.Item>>.Refused(var why):
                    return Say.Refusal(why);
                default: throw new InvalidOperationException("Outcome has only the two cases above.");
            }
        });
        return command;
    }

    private static void Print(IReadOnlyList<ListNotices.Item> items, bool asJson)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (ListNotices.Item item in items)
        {
            output.Write(asJson
                ? JsonSerializer.Serialize(StoredNotice.From(item.Notice, item.Revision, item.Printed), JsonLines.Readable.StoredNotice)
                : $"{item.Notice.Id}  {Say.Word(item.Notice.State)}  {item.Notice.Section}  {item.Printed.Replace('\n', ' ')}");
            output.Write('\n');
        }
        if (items.Count == 0) Console.Error.WriteLine("没有稿件");
    }
}
