using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Wire.Proofs;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;

namespace Classifieds.Cli;

/// <summary><c>classifieds comment 20261125-0007 已照改，请看新清样</c></summary>
internal static class CommentCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        var words = new Argument<string>("TEXT") { Description = $"要说的话，最多 {ProofComment.MostUnits} 字", HelpName = "话" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("comment", "在清样上留言，登报人打开链接即可看到")
        {
            Examples = [("classifieds comment 20261125-0007 已照改，请看新清样", "答复登报人的留言")],
        };
        command.Arguments.Add(id);
        command.Arguments.Add(words);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<ProofComment> saying = await new CommentOnProof(desk.Open(typed)).RunAsync(
                new() { Id = typed.GetRequiredValue(id), Words = typed.GetRequiredValue(words), By = user.Read(typed) }, stop);
            if (saying.IsRefused(out Refusal? why, out ProofComment? said)) return Say.Refusal(why);
            if (format.Read(typed) is var wanted && wanted != OutputFormat.Text)
            {
                using var rows = new JsonRows(wanted);
                rows.Write(CommentJson.Of(said));
                return ExitCode.Done;
            }
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{said.Notice}  第 {said.Number} 条留言");
            return ExitCode.Done;
        });
        return command;
    }
}
