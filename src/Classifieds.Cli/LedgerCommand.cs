using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds ledger verify</c></summary>
internal static class LedgerCommand
{
    public static Command Create(DeskOptions desk)
    {
        var verify = new Command("verify", "证明流水没有被改动、缺失或截断，底稿与流水相符");
        verify.SetAction(async (typed, stop) =>
        {
            if ((await new VerifyLedger(desk.Open(typed)).RunAsync(stop)).IsRefused(out Refusal? why, out VerifyLedger.Proved? proved)) return Say.Refusal(why);
            Console.Out.WriteLine($"流水 {proved.Entries} 条、稿件 {proved.Revisions} 版，全部相符；末条校验值 {proved.Head}");
            return ExitCode.Done;
        });
        return new Command("ledger", "流水") { verify };
    }
}
