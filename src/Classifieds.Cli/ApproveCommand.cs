using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds approve BC20261125-0007 --word …</c></summary>
internal static class ApproveCommand
{
    public static Command Create(DeskOptions desk)
    {
        var reply = new ReplyOptions();
        var script = new Option<bool>("--script") { Description = "列出电话里要逐项念给登报人核对的，不作答复" };
        var command = new Verb("approve", "登报人同意清样")
        {
            Examples =
            [
                ("classifieds approve BC20261125-0007 --word 'ABCD EFGH JKMN'", "按清样上的口令"),
                ("classifieds approve BC20261125-0007 --script", "电话里照着念；念完无误，用 --by-phone 代记"),
            ],
        };
        command.Options.Add(script);
        reply.AddTo(command, script);
        command.SetAction(async (typed, stop) =>
        {
            if (typed.GetValue(script)) return await ReadAsync(desk.Open(typed), reply.Named(typed), stop);
            Outcome<AnsweredProof> answering = await new ApproveProof(desk.Open(typed)).RunAsync(new(reply.Read(typed)), stop);
            if (answering.IsRefused(out Refusal? why, out AnsweredProof? answered)) return Say.Refusal(why);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{answered.Notice.Id}  第 {answered.Proof.Revision} 版  同意");
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> ReadAsync(Workbench bench, string id, CancellationToken stop)
    {
        Outcome<ReadProofAloud.Script> reading = await new ReadProofAloud(bench).RunAsync(new(id), stop);
        if (reading.IsRefused(out Refusal? why, out ReadProofAloud.Script? script)) return Say.Refusal(why);
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line($"{script.Notice.Id}  第 {script.Proof.Revision} 版  请登报人对照清样，逐项核对");
        foreach (ReadProofAloud.Line line in script.Lines) sheet.Line($"{line.Name}  {line.Spoken}");
        foreach (Finding finding in script.Overruled) sheet.Line($"放行  {finding.Message}");
        sheet.Line($"字形校验码  {script.GlyphWord}");
        return ExitCode.Done;
    }
}
