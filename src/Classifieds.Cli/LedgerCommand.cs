using System.CommandLine;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds ledger verify</c></summary>
internal static class LedgerCommand
{
    public static Command Create()
    {
        var store = new StoreOption();
        var verify = new Command("verify", "证明流水没有被改动、缺失或截断，底稿与流水相符");
        store.AddTo(verify);

        verify.SetAction(async (typed, stop) =>
        {
            Outcome<StoreSetting> setting = store.Read(typed);
            if (setting is Outcome<StoreSetting>.Refused(var unset)) return Say.Refusal(unset);
            switch (await new VerifyLedger(((Outcome<StoreSetting>.Done)setting).Value).RunAsync(stop))
            {
                case Outcome<VerifyLedger.Proved>.Done(var proved):
                    Console.Out.WriteLine($"流水 {proved.Entries} 条、稿件 {proved.Revisions} 版，全部相符；末条校验值 {proved.Head}");
                    return ExitCode.Done;
                case Outcome<VerifyLedger.Proved>.Refused(var why):
                    return Say.Refusal(why);
                default: throw new InvalidOperationException("Outcome has only the two cases above.");
            }
        });
        return new Command("ledger", "流水") { verify };
    }
}
