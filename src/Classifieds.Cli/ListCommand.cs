using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Cli;

/// <summary><c>classifieds list --issue 2026-11-25</c></summary>
internal static class ListCommand
{
    private static readonly string[] Heads = ["稿号", "状态", "栏目", "行", "元", "见报文字"];
    private static readonly string[] PaidHeads = ["稿号", "状态", "栏目", "行", "元", "收付", "见报文字"];

    public static Command Create(DeskOptions desk)
    {
        var issue = new IssueOption("只列这一期", "--date");
        var paper = new PaperOption("只列这份报纸");
        var format = new FormatOption();
        var command = new Verb("list", "列出库中的稿件")
        {
            Examples =
            [
                ("classifieds list --issue 2026-11-25", "这一期有哪些稿"),
                ("classifieds list --format json", "全部稿件，给程序读"),
            ],
        };
        command.Options.Add(issue.Option);
        command.Options.Add(paper.Option);
        format.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            Outcome<ListNotices.Listed> listed =
                await new ListNotices(desk.Open(typed, paper)).RunAsync(new(issue.Read(typed), paper.Name(typed)), stop);
            if (listed.IsRefused(out Refusal? why, out ListNotices.Listed? list)) return Say.Refusal(why);
            Print(list.Items, format.Read(typed));
            if (list.Items.Count + list.Damaged.Count == 0) Say.Line("没有稿件");
            int told = ExitCode.Done;
            foreach (Refusal damage in list.Damaged) told = Say.Refusal(damage);
            return told;
        });
        return command;
    }

    private static void Print(IReadOnlyList<ListNotices.Item> items, OutputFormat format)
    {
        if (format != OutputFormat.Text)
        {
            using var rows = new JsonRows(format);
            foreach (ListNotices.Item item in items) rows.Write(StoredNotice.Of(item));
            return;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        // Where nothing is paid at this desk, nobody is shown a column without a word in it.
        bool isPaid = items.Any(item => item.Bill is not null);
        if (items.Count > 0) sheet.Table(isPaid ? PaidHeads : Heads, items.Select(item => Row(item, isPaid)));
    }

    private static (IReadOnlyList<string> Cells, Tone Tone) Row(ListNotices.Item item, bool isPaid) =>
        ([
            item.Notice.NameOf(item.Insertion), StandingOf(item),
            item.Notice.Section, $"{item.Price?.Lines}", item.Price is { } price ? Money.Show(price.Yuan) : "",
            .. isPaid ? (string[])[item.Bill?.InColumn ?? "－"] : [], item.Printed,
        ], item.AwaitsReply ? Tone.Warning : Tone.Plain);

    private static string StandingOf(ListNotices.Item item) =>
        (item.Stage is { } stage ? StageWords.Of(stage) : StageWords.Of(item.Insertion.State)) + (item.AwaitsReply ? "，有留言待答" : "");
}
