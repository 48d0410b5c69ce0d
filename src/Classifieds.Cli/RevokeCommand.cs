using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds revoke 20261125-0007</c></summary>
internal static class RevokeCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        var user = new UserOption();
        var command = new Verb("revoke", "收回发出去的清样：链接打不开，口令不作数；已经答复的仍然算数")
        {
            Examples = [("classifieds revoke 20261125-0007", "链接发错了人；收回以后再出一份")],
        };
        command.Arguments.Add(id);
        command.Options.Add(user.Option);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<RevokeProofs.Revoked> revoking = await new RevokeProofs(desk.Open(typed))
                .RunAsync(new(typed.GetRequiredValue(id), user.Read(typed)), stop);
            if (revoking.IsRefused(out Refusal? why, out RevokeProofs.Revoked? revoked)) return Say.Refusal(why);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{revoked.Notice.Id}  收回 {revoked.Links} 份");
            return ExitCode.Done;
        });
        return command;
    }
}
