using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds ledger verify</c></summary>
internal static class LedgerCommand
{
    public static Command Create(DeskOptions desk)
    {
        var verify = new Verb("verify", "证明流水没有被改动、缺失或截断，底稿与流水相符")
        {
            Examples = [("classifieds ledger verify", "每天收工时验一次，把末条校验值抄在别处")],
        };
        var format = new FormatOption();
        format.AddTo(verify);
        verify.SetAction(async (typed, stop) =>
        {
            Outcome<VerifyLedger.Proved> verified = await new VerifyLedger(desk.Open(typed)).RunAsync(stop);
            if (verified.IsRefused(out Refusal? why, out VerifyLedger.Proved? proved)) return Say.Refusal(why);
            if (format.Read(typed) != OutputFormat.Text)
            {
                JsonRows.WriteOne(ProvedLedger.Of(proved));
            }
            else
            {
                using AnswerSheet sheet = AnswerSheet.Open();
                sheet.Line($"流水 {proved.Entries} 条、稿件 {proved.Revisions} 版，全部相符；末条校验值 {proved.Head}", Tone.Good);
            }
            if (proved.WithoutKey is { } keyless)
                Say.Line($"没有用密钥，只核了不用密钥能核的，没有核底稿是否都能打开：{keyless.Message}（{keyless.Code}）", Tone.Warning);
            if (proved.ClockBack.Count > 0)
                Say.Line($"流水有 {proved.ClockBack.Count} 处时钟被往回拨过，最早在第 {proved.ClockBack[0]} 条；先后以流水的序号为准");
            return ExitCode.Done;
        });
        return new Verb("ledger", "流水") { verify };
    }
}
