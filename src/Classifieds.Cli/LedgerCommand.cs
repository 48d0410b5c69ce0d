using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Ledgers;
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
                string head = proved.Chains is [var only] ? $"；末条校验值 {only.Head}" : "";
                sheet.Line($"流水 {proved.Chains.Sum(chain => chain.Entries)} 条、稿件 {proved.Revisions} 版，全部相符{head}", Tone.Good);
                if (proved.Plates is { Files: > 0 } plates)
                    sheet.Line($"印版 {plates.Files} 份，签过的流水末条 {plates.Heads} 份，全部相符", Tone.Good);
                foreach (VerifyLedger.Chain chain in proved.Chains.Count > 1 ? proved.Chains : [])
                    sheet.Line($"{NameOf(chain)} {chain.Entries} 条，末条校验值 {chain.Head}");
            }
            if (proved.WithoutPlates is { } nowhere) Say.Line($"没有核印版：{nowhere.Message}（{nowhere.Code}）", Tone.Warning);
            if (proved.SealedLater > 0) Say.Line($"有 {proved.SealedLater} 条是早先的程序写的，升级时按当时的样子补了印记");
            if (proved.WithoutKey is { } keyless)
                Say.Line($"没有用密钥，只核了不用密钥能核的，没有核印记和底稿是否都能打开：{keyless.Message}（{keyless.Code}）", Tone.Warning);
            foreach (VerifyLedger.Chain chain in proved.Chains.Where(chain => chain.ClockBack.Count > 0))
                Say.Line($"{NameOf(chain)}有 {chain.ClockBack.Count} 处时钟被往回拨过，最早在第 {chain.ClockBack[0]} 条；先后以流水的序号为准");
            return ExitCode.Done;
        });
        return new Verb("ledger", "流水") { verify, Show(desk) };
    }

    private static Verb Show(DeskOptions desk)
    {
        var last = new Option<int>("--last") { Description = "看最后几条", DefaultValueFactory = _ => 50, HelpName = "条数" };
        var format = new FormatOption();
        var show = new Verb("show", "看流水：谁、何时、办了什么，最近的在后")
        {
            Examples = [("classifieds ledger show --last 20", "最近 20 条")],
        };
        show.Options.Add(last);
        format.AddTo(show);
        show.SetAction(async (typed, stop) =>
        {
            Outcome<IReadOnlyList<LedgerEntry>> showing =
                await new ShowLedger(desk.Open(typed)).RunAsync(new(typed.GetValue(last)), stop);
            if (showing.IsRefused(out Refusal? why, out IReadOnlyList<LedgerEntry>? entries)) return Say.Refusal(why);
            OutputFormat asked = format.Read(typed);
            if (asked != OutputFormat.Text)
            {
                using var rows = new JsonRows(asked);
                foreach (LedgerEntry entry in entries) rows.Write(LedgerEntryJson.Of(entry));
                return ExitCode.Done;
            }
            using AnswerSheet sheet = AnswerSheet.Open();
            foreach (LedgerEntry entry in entries)
            {
                string about = entry.What.Notice?.ToString() ?? entry.What.Issue?.ToString() ?? "";
                string done = $"{entry.What.By}  {entry.What.Verb}  {about}  {entry.What.Detail}".TrimEnd();
                sheet.Line($"{Clock.Of(entry.What.At)}  {entry.Place}  {done}");
            }
            return ExitCode.Done;
        });
        return show;
    }

    private static string NameOf(VerifyLedger.Chain chain) => chain.Paper is { } paper ? $"{paper} 流水" : "总流水";
}
