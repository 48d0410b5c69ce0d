using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds preflight page.pdf --against notices.txt</c></summary>
internal static class PreflightCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> file = FileArgument.One("要预检的 PDF，本系统或别处做的都可以");
        var against = new Option<string?>("--against") { Description = "启事文件：版面文字逐字与之比对", HelpName = "文件" };
        var paper = new PaperOption("报纸模板：成品尺寸须与之相同");
        var ink = new Option<int>("--ink") { Description = "总墨量上限，百分数", DefaultValueFactory = _ => 220, HelpName = "百分数" };
        var issue = IssueOption.ForText();
        var format = new FormatOption();
        ink.Validators.Add(typed =>
        {
            if (typed.Tokens is [var written] && int.TryParse(written.Value, CultureInfo.InvariantCulture, out int percent)
                && percent is < 100 or > 400)
                typed.AddError("--ink 应在 100 与 400 之间");
        });
        var command = new Verb("preflight", "像印厂一样预检一个 PDF")
        {
            AsksStore = Verb.NoStore,
            Examples =
            [
                ("classifieds preflight 版面.pdf", "送厂之前看一遍"),
                ("classifieds preflight 版面.pdf --against 稿件.txt --issue 2026-11-25", "版面文字与稿件逐字比对"),
            ],
        };
        command.Arguments.Add(file);
        foreach (Option option in (ReadOnlySpan<Option>)[against, paper.Option, ink, issue.Option]) command.Options.Add(option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<byte[]> read = BoundedFile.Read(typed.GetRequiredValue(file), PreflightPage.MostBytes, "PDF 文件");
            if (read.IsRefused(out Refusal? why, out byte[]? pdf)) return Say.Refusal(why);
            string? text = null;
            if (typed.GetValue(against) is { } notices && (await TextFile.ReadAsync(notices, stop)).IsRefused(out why, out text))
                return Say.Refusal(why);
            Outcome<PreflightReport> made = new PreflightPage(desk.Open(typed, paper)).Run(new()
            {
                Pdf = pdf, MostInk = typed.GetValue(ink), Paper = paper.Name(typed), Against = text, PrintDate = issue.Read(typed),
            });
            if (made.IsRefused(out why, out PreflightReport? report)) return Say.Refusal(why);
            if (format.Read(typed) == OutputFormat.Text) PrintText(report);
            else JsonRows.WriteOne(PreflightJson.Of(report));
            return report.HasErrors ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    private static void PrintText(PreflightReport report)
    {
        using AnswerSheet sheet = AnswerSheet.Open();
        string standard = report.Standard.Length > 0 ? report.Standard : "未声明标准";
        string verdict = report.Findings.Count == 0 ? "没有发现问题" : $"{report.Findings.Count} 处";
        sheet.Line($"{standard}，{report.Pages} 页，{verdict}", report.Findings.Count == 0 ? Tone.Good : Tone.Plain);
        foreach ((int? page, Finding finding) in report.Findings)
        {
            string where = page is { } number ? $"第 {number} 页 " : "";
            sheet.Line($"  {Say.Word(finding.Severity)} {where}{finding.Message}（{finding.Code}）", Palette.Of(finding.Severity));
        }
    }
}
