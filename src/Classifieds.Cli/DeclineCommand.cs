using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds decline BC20261125-0007 --word …</c></summary>
internal static class DeclineCommand
{
    public static Command Create(DeskOptions desk)
    {
        var reply = new ReplyOptions();
        var command = new Verb("decline",
            "登报人不同意清样") { Examples = [("classifieds decline BC20261125-0007 --by-phone --words 收据号错了一位", "按清样上的口令，或电话核对后代记")] };
        reply.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<AnsweredProof> answering = await new DeclineProof(desk.Open(typed)).RunAsync(new(reply.Read(typed)), stop);
            if (answering.IsRefused(out Refusal? why, out AnsweredProof? answered)) return Say.Refusal(why);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{answered.Notice.Id}  第 {answered.Proof.Revision} 版  不同意");
            return ExitCode.Done;
        });
        return command;
    }
}
