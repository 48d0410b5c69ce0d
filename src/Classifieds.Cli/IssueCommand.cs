using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Wire.Issues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds issue show 2026-11-25</c></summary>
internal static class IssueCommand
{
    private static readonly string[] Heads = ["稿号", "栏目", "还缺", "见报文字"];

    public static Command Create(DeskOptions desk)
    {
        Argument<DateOnly?> day = DateArgument.Create("哪一期，如 2026-11-25");
        var paper = new PaperOption("哪份报纸，按模板的名称");
        var format = new FormatOption();
        var show = new Verb("show", "这一期要刊的稿件，各还缺什么才能上版")
        {
            Examples = [("classifieds issue show 2026-11-25", "付印之前看一遍")],
        };
        show.Arguments.Add(day);
        show.Options.Add(paper.Option);
        format.AddTo(show);
        show.SetAction(async (typed, stop) =>
        {
            Outcome<ShowIssue.Shown> showing =
                await new ShowIssue(desk.Open(typed, paper)).RunAsync(new(typed.GetValue(day)!.Value, paper.Name(typed)), stop);
            if (showing.IsRefused(out Refusal? why, out ShowIssue.Shown? shown)) return Say.Refusal(why);
            Print(shown, format.Read(typed));
            int lacking = shown.Lines.Count(line => line.Missing.Count > 0);
            Say.Line(lacking == 0 ? $"{shown.Lines.Count} 则全部齐备" : $"{shown.Lines.Count} 则，{lacking} 则还不能上版");
            foreach (ShowIssue.Line line in shown.Lines)
                if (line.ToMakeGood is { } missed) Say.Line(MissedWords.Of(missed), Tone.Warning);
            foreach (ShowIssue.Line line in shown.Lines)
                if (line.WrongSection is { } wrong) Say.Line(wrong, Tone.Warning);
            foreach (IReadOnlyList<string> same in shown.Doubled) Say.Line($"重复：{string.Join('、', same)}", Tone.Warning);
            return ExitCode.Done;
        });
        return new Verb("issue", "一期") { Examples = show.Examples, Subcommands = { show } };
    }

    private static void Print(ShowIssue.Shown shown, OutputFormat format)
    {
        if (format != OutputFormat.Text)
        {
            using var rows = new JsonRows(format);
            foreach (ShowIssue.Line line in shown.Lines) rows.Write(IssueLineJson.Of(line));
            return;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Table(Heads, shown.Lines.Select(line => ((IReadOnlyList<string>)
            [line.Name, line.Section, LackOf(line), line.Printed],
            line.Missing.Count > 0 || line.AwaitsReply ? Tone.Warning : Tone.Plain)));
    }

    private static string LackOf(ShowIssue.Line line) =>
        $"{(line.Missing is [var first, ..] ? first.Message : "齐备")}{(line.AwaitsReply ? "；有留言待答" : "")}";
}
