using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Wire.Proofs;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;

namespace Classifieds.Cli;

/// <summary><c>classifieds thread 20261125-0007</c></summary>
internal static class ThreadCommand
{
    private static readonly string[] Heads = ["时间", "谁", "说了什么"];

    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        var format = new FormatOption();
        var command = new Verb("thread", "一则稿件清样上的来往留言")
        {
            Examples = [("classifieds thread 20261125-0007", "登报人说了什么，谁答复过")],
        };
        command.Arguments.Add(id);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<ReadThread.Told> reading = await new ReadThread(desk.Open(typed)).RunAsync(
                new() { Id = typed.GetRequiredValue(id) }, stop);
            if (reading.IsRefused(out Refusal? why, out ReadThread.Told? told)) return Say.Refusal(why);
            Print(told, format.Read(typed));
            if (told.Comments.Count == 0) Say.Line("没有留言");
            if (told.AwaitsReply) Say.Line("登报人在等答复", Tone.Warning);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(ReadThread.Told told, OutputFormat format)
    {
        if (format != OutputFormat.Text)
        {
            using var rows = new JsonRows(format);
            foreach (ProofComment comment in told.Comments) rows.Write(CommentJson.Of(comment));
            return;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        if (told.Comments.Count == 0) return;
        sheet.Table(Heads, told.Comments.Select(one => ((IReadOnlyList<string>)
            [Clock.Of(one.At), one.By, $"{AnswerOf(one)}{one.Words.ReplaceLineEndings(" ")}"], Tone.Plain)));
    }

    private static string AnswerOf(ProofComment comment) => comment.Answer switch
    {
        true => "（同意清样）",
        false => "（不同意清样）",
        null => "",
    };
}
