using System.CommandLine;
using System.Globalization;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Evidence;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds tearsheet BC20261125-0001 --out 样报.pdf</c></summary>
internal static class TearsheetCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfPrinted();
        var output = new Option<string>("--out") { Description = "样报 PDF 写到何处", Required = true, HelpName = "文件" };
        var command = new Verb("tearsheet", "样报：存档的那一版，启事上画红框；后面是 1:1 的剪报")
        {
            Examples =
            [
                ("classifieds tearsheet BC20261125-0001 --out 样报.pdf", "给登报人、银行、法院看的"),
                ("classifieds tearsheet BC20261125-0001/2 --out 样报.pdf", "刊几次的，第 2 次"),
            ],
        };
        command.Arguments.Add(id);
        command.Options.Add(output);
        command.SetAction(async (typed, stop) =>
        {
            Workbench bench = desk.Open(typed);
            Outcome<FetchTearsheet.Fetched> fetching =
                await new FetchTearsheet(bench).RunAsync(new() { Id = typed.GetRequiredValue(id) }, stop);
            if (fetching.IsRefused(out Refusal? why, out FetchTearsheet.Fetched? fetched)) return Say.Refusal(why);
            if (OutputFiles.Write([new(typed.GetRequiredValue(output), fetched.Pdf)], [], bench) is { } unwritten)
                return Say.Refusal(unwritten);
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{fetched.Notice}  {fetched.Plate.Issue} 第 {string.Join('、', fetched.Places.Select(Where))}");
            sheet.Line($"文件的前 {fetched.Plate.Size} 字节就是印版 {fetched.Plate.Sha256}");
            return ExitCode.Done;
        });
        return command;
    }

    private static string Where(PrintedPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Page} 版第 {place.Column} 栏");
}
