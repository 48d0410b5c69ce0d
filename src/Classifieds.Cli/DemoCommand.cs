using System.CommandLine;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds demo --out artifacts/demo</c></summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "演示写到哪个文件夹", DefaultValueFactory = _ => "demo" };
        var command = new Command("demo", "演示：装入样稿，退回有误的，组版，出清样") { output };
        command.SetAction(async (typed, stop) => await new RunDemo(typed.GetRequiredValue(output), TimeProvider.System).RunAsync(stop) switch
        {
            Outcome<RunDemo.Made>.Done(var made) => Tell(made),
            Outcome<RunDemo.Made>.Refused(var why) => Say.Refusal(why),
            _ => throw new InvalidOperationException("Outcome has only the two cases above."),
        });
        return command;
    }

    private static int Tell(RunDemo.Made made)
    {
        Console.Out.WriteLine("有误的样稿，逐则退回：");
        foreach (AddNotices.Answer answer in made.Handed)
        {
            Finding worst = answer.Notice.Findings.MaxBy(finding => finding.Severity)!;
            Console.Out.WriteLine($"  {(answer.Taken is null ? "退回" : "收下")} {Start(answer.Notice.Text)}");
            Console.Out.WriteLine($"       {worst.Message}（{worst.Code}）{Fix(worst)}");
        }
        Console.Out.WriteLine();
        Console.Out.WriteLine($"版面：{made.Count.Total} 则，排入 {made.Count.Placed} 则，回读无误");
        Console.Out.WriteLine($"  付印 PDF  {made.Pdf}");
        Console.Out.WriteLine($"  图        {made.Png}");
        Console.Out.WriteLine($"  报告      {made.Report}");
        Console.Out.WriteLine($"清样：{made.Sheets} 张  {made.Proofs}");
        Console.Out.WriteLine($"数据库：{made.Database}（classifieds list --db {made.Database}）");
        return ExitCode.Done;
    }

    private static string Start(string text) => text.Length <= 28 ? text.Replace('\n', ' ') : text[..28].Replace('\n', ' ') + "……";

    private static string Fix(Finding finding) => finding.Fixes.Count == 0 ? "" : $"，或应为 {finding.Fixes[0]}";
}
