using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds history BC20261125-0007</c></summary>
internal static class HistoryCommand
{
    private static readonly string[] Heads = ["时间", "经手人", "经过"];

    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        var format = new FormatOption();
        var command = new Verb("history", "一则稿件从收稿到见报的全部经过")
        {
            Examples = [("classifieds history BC20261125-0007", "谁在什么时候办了什么")],
        };
        command.Arguments.Add(id);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<TellHistory.Told> telling = await new TellHistory(desk.Open(typed))
                .RunAsync(new() { Id = typed.GetRequiredValue(id) }, stop);
            if (telling.IsRefused(out Refusal? why, out TellHistory.Told? told)) return Say.Refusal(why);
            Print(told, format.Read(typed));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(TellHistory.Told told, OutputFormat format)
    {
        if (format != OutputFormat.Text)
        {
            using var rows = new JsonRows(format);
            foreach (TellHistory.Line line in told.Lines) rows.Write(HistoryJson.Of(line));
            return;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        foreach (Insertion one in told.Notice.Insertions)
        {
            string word = told.Stages.TryGetValue(one.Number, out NoticeStage stage) ? StageWords.Of(stage) : StageWords.Of(one.State);
            sheet.Line($"{told.Notice.NameOf(one)}　{IsoDate.Write(one.Issue.Date)} 见报　{word}", Tone.Head);
        }
        if (told.Notice.Corrects is { } corrected) sheet.Line($"更正 {corrected}", Tone.Head);
        sheet.Table(Heads, told.Lines.Select(line =>
            ((IReadOnlyList<string>)[Clock.Of(line.At), line.By.Length > 0 ? line.By : "系统", line.What], Tone.Plain)));
    }
}
