using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Wire;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds demo --out artifacts/demo</c></summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "演示写到哪个文件夹", DefaultValueFactory = _ => "demo" };
        var command = new Command("demo", "演示：装入样稿，退回有误的，组版，出清样") { output };
        command.SetAction(async (typed, stop) =>
        {
            string folder = typed.GetRequiredValue(output);
            string database = Path.Combine(folder, StoreSetting.UsualFile);
            if (DemoFolder.Clear(folder, database) is { } unclear) return Say.Refusal(unclear);
            var places = new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(database, _ => null));
            Outcome<RunDemo.Made> run = await new RunDemo(new Workbench(places, TimeProvider.System)).RunAsync(new(Actor.Alone("demo")), stop);
            if (run.IsRefused(out Refusal? why, out RunDemo.Made? made)) return Say.Refusal(why);

            string At(string name) => Path.Combine(folder, name);
            List<(string Path, byte[] Bytes)> files =
            [
                .. PageFiles.Of(made.Page, At("page.pdf"), At("page.png"), At("page.svg"), dpi: 200),
                (At("report.json"), WireJson.WriteBytes(made.Page.Report)),
                (At("proofs.pdf"), made.Proofs.Pdf),
            ];
            if (OutputFiles.Write(files) is { } unwritten) return Say.Refusal(unwritten);
            Tell(made, At, database);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tell(RunDemo.Made made, Func<string, string> at, string database)
    {
        Console.Out.WriteLine("有误的样稿，逐则退回：");
        foreach (HandedNotice handed in made.Handed)
        {
            if (handed is HandedNotice.Returned(_, var returned)) Tell("退回", returned);
            else if (handed is HandedNotice.Taken(_, var taken, _)) Tell("收下", taken);
        }
        Console.Out.WriteLine();
        Console.Out.WriteLine($"版面：{made.Page.Report.Notices.Total} 则，排入 {made.Page.Report.Notices.Placed} 则，回读无误");
        Console.Out.WriteLine($"  付印 PDF  {at("page.pdf")}");
        Console.Out.WriteLine($"  图        {at("page.png")}");
        Console.Out.WriteLine($"  报告      {at("report.json")}");
        Console.Out.WriteLine($"清样：{made.Proofs.Made.Count} 则  {at("proofs.pdf")}");
        Console.Out.WriteLine($"数据库：{database}（classifieds list --db {database}）");
    }

    private static void Tell(string verdict, CheckedNotice notice)
    {
        Console.Out.WriteLine($"  {verdict} {Excerpt.Of(notice.Text, 28)}");
        if (notice.Findings.MaxBy(finding => finding.Severity) is not { } worst) return;
        string fix = worst.Fixes.Count == 0 ? "" : $"，或应为 {worst.Fixes[0]}";
        Console.Out.WriteLine($"       {worst.Message}（{worst.Code}）{fix}");
    }
}
