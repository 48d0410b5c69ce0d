using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds plate 2026-11-25 --out 印版.pdf</c></summary>
internal static class PlateCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<DateOnly?> day = DateArgument.Create("哪一期，如 2026-11-25");
        var paper = new PaperOption("哪份报纸，按模板的名称");
        var output = new Option<string>("--out") { Description = "印版 PDF 写到何处", Required = true, HelpName = "文件" };
        var command = new Verb("plate", "取出存档的印版：付印的那个文件，一个字节不差")
        {
            Examples = [("classifieds plate 2026-11-25 --out 印版.pdf", "几年后再取")],
        };
        command.Arguments.Add(day);
        command.Options.Add(paper.Option);
        command.Options.Add(output);
        command.SetAction(async (typed, stop) =>
        {
            Workbench bench = desk.Open(typed, paper);
            Outcome<FetchPlate.Fetched> fetching =
                await new FetchPlate(bench).RunAsync(new(typed.GetValue(day)!.Value, paper.Name(typed)), stop);
            if (fetching.IsRefused(out Refusal? why, out FetchPlate.Fetched? fetched)) return Say.Refusal(why);
            if (OutputFiles.Write([new(typed.GetRequiredValue(output), fetched.Pdf)], [paper.File(typed)], bench) is { } unwritten)
                return Say.Refusal(unwritten);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{fetched.Plate.Issue}  {Clock.Of(fetched.Plate.At)} {fetched.Plate.By} 付印，印版 {fetched.Plate.Sha256}");
            return ExitCode.Done;
        });
        return command;
    }
}
