using System.CommandLine;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Pastes;

namespace Classifieds.Cli;

/// <summary><c>classifieds check notices.txt</c> and <c>classifieds check numbers.txt --as resident-id</c></summary>
internal static class CheckCommand
{
    public static Command Create(CheckValues checkValues)
    {
        var file = new Argument<string>("FILE") { Description = "要核对的文件，启事之间以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入" };
        var type = new Option<string?>("--as") { Description = "每行一个号码或金额，按这一类核对：" + string.Join("、", IdentifierReader.Types) };
        var paper = new Option<string?>("--paper") { Description = $"报纸模板，核对每个字是否有字体能排；不写即 {PaperFolder.Default}" };
        var printDate = new PrintDateOption("--today");
        var format = new Option<string?>("--format") { Description = "text 或 jsonl；不写时启事为 text，--as 为 jsonl" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        type.Validators.Add(typed =>
        {
            if (typed.GetValueOrDefault<string?>() is { } name && !IdentifierReader.Types.Contains(name))
                typed.AddError($"没有 {name} 这一类，可用的是：{string.Join("、", IdentifierReader.Types)}");
        });
        var command = new Command("check", "核对启事、号码与金额") { file, type, paper, printDate.Option, format };
        command.SetAction(async (arguments, stop) =>
        {
            string path = arguments.GetRequiredValue(file);
            DateOnly day = printDate.Read(arguments);
            if (arguments.GetValue(type) is not { } asked)
                return await CheckNoticesAsync(path, arguments.GetValue(paper), day, arguments.GetValue(format) == "jsonl", stop);
            return checkValues.Run(path, asked, day) switch
            {
                Outcome<IEnumerable<IdentifierReading>>.Done(var readings) =>
                    arguments.GetValue(format) == "text" ? PrintText(readings) : PrintJson(readings),
                Outcome<IEnumerable<IdentifierReading>>.Refused(var why) => Say.Refusal(why),
                _ => throw new InvalidOperationException("Outcome has only the two cases above."),
            };
        });
        return command;
    }

    private static async Task<int> CheckNoticesAsync(string path, string? paper, DateOnly day, bool lines, CancellationToken stop)
    {
        Outcome<Catalogue> loaded = DeskCatalogue.Load();
        if (loaded is Outcome<Catalogue>.Refused(var missing)) return Say.Refusal(missing);
        Catalogue catalogue = ((Outcome<Catalogue>.Done)loaded).Value;
        Outcome<OpenedPaper> opened = OpenedPaper.Open(paper ?? PaperFolder.Default);
        if (opened is Outcome<OpenedPaper>.Refused(var noPaper))
        {
            if (paper is not null) return Say.Refusal(noPaper);
            Console.Error.WriteLine($"没有核对字体：{noPaper.Message}（{noPaper.Code}）"); // the rest can be checked on a machine without the paper's fonts
        }
        OpenedPaper? printed = (opened as Outcome<OpenedPaper>.Done)?.Value;
        Outcome<string> read = await TextFile.ReadAsync(path, stop);
        if (read is Outcome<string>.Refused(var why)) return Say.Refusal(why);

        (IReadOnlyList<CheckedNotice> notices, IReadOnlyList<Leftover> leftovers) = new CheckNotices(catalogue, printed).RunOnPaste(
            ((Outcome<string>.Done)read).Value, day, printed is null ? null : NoticePhotos.Beside(path, printed.Paper));
        if (notices.Count == 0 && leftovers.Count > 0)
        {
            Say.Leftovers(leftovers);
            return Say.Refusal(new Refusal("NO-NOTICES", "这些文字里没有启事"));
        }
        await using var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true);
        for (int index = 0; index < notices.Count; index++)
        {
            if (lines) await output.WriteLineAsync(NoticeLines.Line(index, notices[index]));
            else NoticeSheet.Write(output, index + 1, notices[index], catalogue);
        }
        if (leftovers.Count > 0) Console.Error.WriteLine($"读出 {notices.Count} 则；另有 {leftovers.Count} 处文字不属于任何一则，不会刊出（PASTE-LEFTOVER）");
        return notices.Any(notice => notice.HasErrors) ? ExitCode.Refused : ExitCode.Done;
    }

    private static int PrintJson(IEnumerable<IdentifierReading> readings)
    {
        bool valid = true;
        int index = 0;
        using var json = new ReadingJson(Console.OpenStandardOutput());
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
