using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds check notices.txt</c> and <c>classifieds check numbers.txt --as resident-id</c></summary>
internal static class CheckCommand
{
    public static Command Create(DeskOptions desk)
    {
        var file = new Argument<string>("FILE") { Description = "要核对的文件，启事之间以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入" };
        var type = new Option<string?>("--as") { Description = "每行一个号码或金额，按这一类核对：" + string.Join("、", IdentifierReader.Types) };
        var paper = new PaperOption($"报纸模板，核对每个字是否有字体能排；不写即 {PaperFolder.Default}");
        var printDate = new PrintDateOption("--today");
        var format = new Option<string?>("--format") { Description = "text 或 jsonl；不写时启事为 text，--as 为 jsonl" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        type.Validators.Add(typed =>
        {
            if (typed.GetValueOrDefault<string?>() is { } name && !IdentifierReader.Types.Contains(name))
                typed.AddError($"没有 {name} 这一类，可用的是：{string.Join("、", IdentifierReader.Types)}");
        });
        var command = new Command("check", "核对启事、号码与金额") { file, type, paper.Option, printDate.Option, format };
        command.SetAction(async (typed, stop) =>
        {
            string path = typed.GetRequiredValue(file);
            Workbench bench = desk.Open(typed, paper);
            if (typed.GetValue(type) is { } asked)
            {
                if (TextLines.Open(path).IsRefused(out Refusal? unread, out IEnumerable<string>? lines)) return Say.Refusal(unread);
                return new CheckValues(bench).Run(new() { Lines = lines, Type = asked, PrintDate = printDate.Read(typed) })
                    .IsRefused(out unread, out IEnumerable<IdentifierReading>? readings) ? Say.Refusal(unread)
                    : typed.GetValue(format) == "text" ? PrintText(readings) : PrintJson(readings);
            }
            if ((await TextFile.ReadAsync(path, stop)).IsRefused(out Refusal? why, out string? text)) return Say.Refusal(why);
            var request = new CheckNotices.Request
            {
                Text = text, PrintDate = printDate.Read(typed), Paper = paper.Name(typed), Photos = PhotoFiles.Beside(path, text),
            };
            if (new CheckNotices(bench).Run(request).IsRefused(out why, out CheckedPaste? paste)) return Say.Refusal(why);
            if (bench.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return Say.Refusal(why);
            return Print(paste, catalogue, typed.GetValue(format) == "jsonl");
        });
        return command;
    }

    private static int Print(CheckedPaste paste, Catalogue catalogue, bool asLines)
    {
        if (paste.WithoutFonts is { } why) Console.Error.WriteLine($"没有核对字体：{why.Message}（{why.Code}）");
        using var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true);
        for (int index = 0; index < paste.Notices.Count; index++)
        {
            if (asLines) output.WriteLine(WireJson.Write(NoticeJson.Of(index, paste.Notices[index])));
            else NoticeSheet.Write(output, index + 1, paste.Notices[index], catalogue);
        }
        if (paste.Leftovers.Count > 0)
            Console.Error.WriteLine($"读出 {paste.Notices.Count} 则；另有 {paste.Leftovers.Count} 处文字不属于任何一则，不会刊出（PASTE-LEFTOVER）");
        return paste.HasErrors ? ExitCode.Refused : ExitCode.Done;
    }

    private static int PrintJson(IEnumerable<IdentifierReading> readings)
    {
        bool valid = true;
        int index = 0;
        using var json = new ReadingLines(Console.OpenStandardOutput());
        foreach (IdentifierReading reading in readings)
        {
            json.Write(index++, reading);
            valid &= reading.IsValid;
        }
        return valid ? ExitCode.Done : ExitCode.Refused;
    }

    private static int PrintText(IEnumerable<IdentifierReading> readings)
    {
        bool valid = true;
        using var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true);
        foreach (IdentifierReading reading in readings)
        {
            output.Write(reading.IsValid ? "✓ " : "✗ ");
            output.Write(reading.Input);
            foreach (var (_, value) in reading.Tells) output.Write("  " + value);
            output.WriteLine();
            foreach (Finding finding in reading.Findings)
            {
                string fixes = finding.Fixes.Count == 0 ? "" : "；可能是 " + string.Join("、", finding.Fixes);
                output.WriteLine($"    {Say.Word(finding.Severity)} {finding.Message}（{finding.Code}）{fixes}");
            }
            valid &= reading.IsValid;
        }
        return valid ? ExitCode.Done : ExitCode.Refused;
    }
}
