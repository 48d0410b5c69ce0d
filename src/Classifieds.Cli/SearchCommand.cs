using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Searches;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds search 张三 遗失 --from 2026-01-01</c></summary>
internal sealed class SearchCommand(DeskOptions desk)
{
    private static readonly string[] Heads = ["稿号", "见报日", "状态", "栏目", "见报文字"];

    private readonly Argument<string[]> words = new("WORDS")
    {
        Description = "见报文字里的字，几个词都要有", HelpName = "字", Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> number = new("--number") { Description = "稿件里的整个号码，只印一部分的也查得到", HelpName = "号码" };
    private readonly Option<string?> kind = new("--kind") { Description = "只找这一分类，写代号或名称，见 kinds", HelpName = "分类" };
    private readonly Option<string?> party = new("--party") { Description = "只找这一当事人的，写全名", HelpName = "姓名" };
    private readonly Option<DateOnly?> from = DateOption.Create("--from", "见报日不早于");
    private readonly Option<DateOnly?> to = DateOption.Create("--to", "见报日不晚于");
    private readonly StateOption state = new();
    private readonly PaperOption paper = new("只找这份报纸的");
    private readonly Option<string?> after = new("--after") { Description = "接着上一页往下，写上一页末尾给出的接续号", HelpName = "接续号" };
    private readonly FormatOption format = new();

    public static Command Create(DeskOptions desk) => new SearchCommand(desk).Build();

    private Verb Build()
    {
        var command = new Verb("search", "查稿：按见报文字、号码、当事人、日期找，新的在前，每页 50 则")
        {
            Examples =
            [
                ("classifieds search 江雨桐", "见报文字里有这个名字的"),
                ("classifieds search --number 11010519491231002X", "有这个身份证号的"),
                ("classifieds search 公章 --party 滨河市建溪食品有限公司 --from 2026-01-01", "这家单位今年登过的公章声明"),
            ],
        };
        command.Arguments.Add(words);
        foreach (Option option in (ReadOnlySpan<Option>)[number, kind, party, from, to, state.Option, paper.Option, after])
            command.Options.Add(option);
        format.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        Outcome<SearchNotices.Found> answer = await new SearchNotices(desk.Open(typed, paper)).RunAsync(new()
        {
            Words = typed.GetValue(words) ?? [],
            Number = typed.GetValue(number),
            Kind = typed.GetValue(kind),
            Party = typed.GetValue(party),
            Paper = paper.Name(typed),
            From = typed.GetValue(from),
            To = typed.GetValue(to),
            State = state.Read(typed),
            After = typed.GetValue(after),
        }, stop);
        if (answer.IsRefused(out Refusal? why, out SearchNotices.Found? page)) return Say.Refusal(why);
        Print(page.Items, format.Read(typed));
        if (page.Items.Count + page.Damaged.Count == 0) Say.Line("没有找到");
        if (page.Next is { } next) Say.Line($"还有，加 --after {next} 接着看");
        int told = ExitCode.Done;
        foreach (Refusal damage in page.Damaged) told = Say.Refusal(damage);
        return told;
    }

    private static void Print(IReadOnlyList<SearchNotices.Item> items, OutputFormat format)
    {
        if (format != OutputFormat.Text)
        {
            using var rows = new JsonRows(format);
            foreach (SearchNotices.Item item in items) rows.Write(FoundNoticeJson.Of(item));
            return;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        if (items.Count > 0) sheet.Table(Heads, items.Select(Row));
    }

    private static (IReadOnlyList<string> Cells, Tone Tone) Row(SearchNotices.Item item) => (
    [
        item.Notice.NameOf(item.Insertion), IsoDate.Write(item.Insertion.Issue.Date), StageWords.Of(item.Insertion.State),
        item.Notice.Section, item.Printed,
    ], Tone.Plain);
}
