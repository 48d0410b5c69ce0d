using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
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
        var output = new Option<string>("--out") { Description = "演示写到哪个文件夹", DefaultValueFactory = _ => "demo", HelpName = "文件夹" };
        var command = new Verb("demo", "演示：装入样稿，退回有误的，组版，出清样")
        {
            Examples = [("classifieds demo --out 演示", "全套走一遍，写在一个新文件夹里")],
        };
        command.Options.Add(output);
        command.SetAction(async (typed, stop) =>
        {
            string folder = typed.GetRequiredValue(output);
            string database = Path.Combine(folder, StoreSetting.UsualFile);
            if (DemoFolder.Clear(folder, database) is { } unclear) return Say.Refusal(unclear);
            var places = new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(database, _ => null));
            var bench = new Workbench(places, SetClock.OfSamples);
            Outcome<RunDemo.Made> run = await new RunDemo(bench).RunAsync(new(Actor.Alone("demo")), stop);
            if (run.IsRefused(out Refusal? why, out RunDemo.Made? made)) return Say.Refusal(why);

            string At(string name) => Path.Combine(folder, name);
            OutputFile[] files =
            [
                .. PageFiles.Of(made.Page, At("page.pdf"), At("page.png"), At("page.svg"), dpi: 200),
                new(At("report.json"), WireJson.WriteBytes(made.Page.Report)) { IsPrivate = true },
                new(At("proofs.pdf"), made.Proofs.Pdf),
            ];
            if (OutputFiles.Write(files, bench: bench) is { } unwritten) return Say.Refusal(unwritten);
            Tell(made, At, database);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tell(RunDemo.Made made, Func<string, string> at, string database)
    {
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line("有误的样稿，逐则退回：");
        foreach (HandedNotice handed in made.Handed)
        {
            if (handed is HandedNotice.Returned(_, var returned)) Tell(sheet, "退回", returned);
            else if (handed is HandedNotice.Taken(_, var taken, _)) Tell(sheet, "收下", taken);
        }
        sheet.Line();
        sheet.Line($"版面：{made.Page.Report.Notices.Total} 则，排入 {made.Page.Report.Notices.Placed} 则，回读无误");
        sheet.Line($"  付印 PDF  {at("page.pdf")}");
        sheet.Line($"  图        {at("page.png")}");
        sheet.Line($"  报告      {at("report.json")}");
        sheet.Line($"清样：{made.Proofs.Made.Count} 则  {at("proofs.pdf")}");
        sheet.Line($"数据库：{database}（classifieds list --db {database}）");
    }

    private static void Tell(AnswerSheet sheet, string verdict, CheckedNotice notice)
    {
        sheet.Line($"  {verdict} {Excerpt.Of(notice.Text, 28)}");
        if (notice.Findings.MaxBy(finding => finding.Severity) is not { } worst) return;
        string fix = worst.Fixes.Count == 0 ? "" : $"，或应为 {worst.Fixes[0]}";
        sheet.Line($"       {worst.Message}（{worst.Code}）{fix}");
    }
}
