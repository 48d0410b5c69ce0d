using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds preflight page.pdf --against notices.txt</c></summary>
internal static class PreflightCommand
{
    public static Command Create(DeskOptions desk)
    {
        var file = new Argument<string>("FILE") { Description = "要预检的 PDF，本系统或别处做的都可以" };
        var against = new Option<string?>("--against") { Description = "启事文件：版面文字逐字与之比对" };
        var paper = new PaperOption("报纸模板：成品尺寸须与之相同");
        var ink = new Option<int>("--ink") { Description = "总墨量上限，百分数", DefaultValueFactory = _ => PreflightPage.UsualInk };
        var json = new Option<bool>("--json") { Description = "结果写成一行 JSON" };
        var printDate = new PrintDateOption();
        ink.Validators.Add(typed =>
        {
            if (typed.Tokens is [var written] && int.TryParse(written.Value, CultureInfo.InvariantCulture, out int percent) && percent is < 100 or > 400)
                typed.AddError("--ink 应在 100 与 400 之间");
        });
        var command = new Command("preflight", "像印厂一样预检一个 PDF") { file, against, paper.Option, ink, printDate.Option, json };
        command.SetAction(async (typed, stop) =>
        {
            if (BoundedFile.Read(typed.GetRequiredValue(file), PreflightPage.MostBytes).IsRefused(out Refusal? why, out byte[]? pdf)) return Say.Refusal(why);
            string? text = null;
            if (typed.GetValue(against) is { } notices && (await TextFile.ReadAsync(notices, stop)).IsRefused(out why, out text)) return Say.Refusal(why);
            Outcome<PreflightReport> made = new PreflightPage(desk.Open(typed, paper)).Run(new()
            {
                Pdf = pdf, MostInk = typed.GetValue(ink), Paper = paper.Name(typed), Against = text, PrintDate = printDate.Read(typed),
            });
            if (made.IsRefused(out why, out PreflightReport? report)) return Say.Refusal(why);
            if (typed.GetValue(json)) Console.Out.WriteLine(WireJson.Write(PreflightJson.Of(report)));
            else PrintText(report);
            return report.HasErrors ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    private static void PrintText(PreflightReport report)
    {
        string standard = report.Standard.Length > 0 ? report.Standard : "未声明标准";
        Console.Out.WriteLine($"{standard}，{report.Pages} 页，{(report.Findings.Count == 0 ? "没有发现问题" : $"{report.Findings.Count} 处")}");
        foreach ((int? page, Finding finding) in report.Findings)
            Console.Out.WriteLine($"  {Say.Word(finding.Severity)} {(page is { } number ? $"第 {number} 页 " : "")}{finding.Message}（{finding.Code}）");
    }
}
