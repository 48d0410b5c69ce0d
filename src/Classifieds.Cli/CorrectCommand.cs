using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds correct BC20261125-0007 更正.txt --issue 2026-11-26</c></summary>
internal static class CorrectCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        Argument<string> file = FileArgument.One("更正启事的文字，一则；- 为标准输入");
        var issue = new IssueOption("更正登在哪一期，如 2026-11-26");
        issue.Option.Required = true;
        var user = new UserOption();
        var command = new Verb("correct", "登更正：已见报的稿件有误，另收一则更正，两则互相记着")
        {
            Examples = [("classifieds correct BC20261125-0007 更正.txt --issue 2026-11-26", "第二天登更正")],
        };
        command.Arguments.Add(id);
        command.Arguments.Add(file);
        command.Options.Add(issue.Option);
        command.Options.Add(user.Option);
        command.SetAction(async (typed, stop) =>
        {
            if ((await TextFile.ReadAsync(typed.GetRequiredValue(file), stop)).IsRefused(out Refusal? why, out string? text))
                return Say.Refusal(why);
            Outcome<TakenNotice> taking = await new CorrectNotice(desk.Open(typed)).RunAsync(new()
            {
                Id = typed.GetRequiredValue(id), Text = text, Issue = issue.Read(typed)!.Value, By = user.Read(typed),
            }, stop);
            if (taking.IsRefused(out why, out TakenNotice? taken)) return Say.Refusal(why);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{taken.Id}  更正 {typed.GetRequiredValue(id)}");
            return ExitCode.Done;
        });
        return command;
    }
}
