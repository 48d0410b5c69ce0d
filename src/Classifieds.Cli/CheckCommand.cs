using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Prices;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds check notices.txt</c> and <c>classifieds check numbers.txt --as resident-id</c></summary>
internal sealed class CheckCommand(DeskOptions desk)
{
    private readonly Argument<string[]> files = FileArgument.Several("要核对的文件，启事之间以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入");
    private readonly TypeOption type = new();
    private readonly PaperOption paper = new($"报纸模板，核对每个字是否有字体能排；不写即 {PaperFolder.Default}");
    private readonly IssueOption issue = new(
        "见报日期，如 2026-12-01，稿里的日期、年龄按这一天核对；不写即下一个出报的日子，--as 则即今天", "--print-date", "--today");
    private readonly Option<string?> kind = KindOption.Create();
    private readonly FormatOption format = new("text，--as 时为 jsonl");
    private readonly Option<bool> summary = new("--summary") { Description = "每则只写一行" };
    private readonly Option<bool> errors = new("--errors") { Description = "只列有错误的" };

    public static Command Create(DeskOptions desk) => new CheckCommand(desk).Build();

    private Verb Build()
    {
        var command = new Verb("check", "核对启事、号码与金额")
        {
            AsksStore = Verb.NoStore,
            Examples =
            [
                ("classifieds check 底稿.txt --issue 2026-11-25", "核对一份底稿，按见报日期看期限和年龄"),
                ("classifieds check 今天/*.txt --summary --errors", "几个文件里有错误的，每则一行"),
                ("classifieds check 号码.txt --as 身份证 --format text", "每行一个身份证号码"),
                ("classifieds check 底稿.txt --format json", "给程序读"),
            ],
        };
        command.Arguments.Add(files);
        foreach (Option option in (ReadOnlySpan<Option>)[type.Option, kind, paper.Option, issue.Option, summary, errors])
            command.Options.Add(option);
        format.AddTo(command);
        command.SetAction((typed, stop) => type.Read(typed) is { } asked
            ? Task.FromResult(CheckValues(asked, typed, stop))
            : CheckNoticesAsync(typed, stop));
        return command;
    }

    private async Task<int> CheckNoticesAsync(ParseResult typed, CancellationToken stop)
    {
        Workbench bench = desk.Open(typed, paper);
        List<CheckedRow> notices = [];
        int leftovers = 0;
        Refusal? why, withoutFonts = null;
        foreach (string file in typed.GetRequiredValue(files))
        {
            if ((await TextFile.ReadAsync(file, stop)).IsRefused(out why, out string? text)) return Say.Refusal(why);
            var request = new CheckNotices.Request
            {
                Text = text,
                PrintDate = issue.Read(typed),
                Kind = typed.GetValue(kind),
                OnlyFaulty = typed.GetValue(errors),
                Paper = paper.Name(typed),
                Photos = PhotoFiles.Beside(file, text),
            };
            if (new CheckNotices(bench).Run(request).IsRefused(out why, out CheckedPaste? paste)) return Say.Refusal(why);
            for (int at = 0; at < paste.Notices.Count; at++)
                notices.Add(new(notices.Count, paste.Notices[at], paste.Prices.ElementAtOrDefault(at)));
            leftovers += paste.Leftovers.Count;
            withoutFonts ??= paste.WithoutFonts;
        }
        if (bench.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return Say.Refusal(why);
        if (withoutFonts is { } lacking) Say.Line($"没有核对字体：{lacking.Message}（{lacking.Code}）", Tone.Warning);
        Print([.. notices.Where(one => one.Notice.HasErrors || !typed.GetValue(errors))], catalogue, typed);
        if (leftovers > 0) Say.Line($"读出 {notices.Count} 则；另有 {leftovers} 处文字不属于任何一则，不会刊出（PASTE-LEFTOVER）");
        return notices.Exists(one => one.Notice.HasErrors) ? ExitCode.Refused : ExitCode.Done;
    }

    private void Print(CheckedRow[] notices, Catalogue catalogue, ParseResult typed)
    {
        if (format.Read(typed) is var asked && asked != OutputFormat.Text)
        {
            using var rows = new JsonRows(asked);
            foreach (CheckedRow one in notices) rows.Write(NoticeJson.Of(one.Index, one.Notice, one.Price));
            return;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        if (typed.GetValue(summary))
            sheet.Table(NoticeSheet.RowHeads, notices.Select(one => NoticeSheet.Row(one.Index + 1, one.Notice, one.Price, catalogue)));
        else
            foreach (CheckedRow one in notices) NoticeSheet.Write(sheet, one.Index + 1, one.Notice, one.Price, catalogue);
    }

    private sealed record CheckedRow(int Index, CheckedNotice Notice, PricedNotice? Price);

    private int CheckValues(string asked, ParseResult typed, CancellationToken stop)
    {
        List<IEnumerable<string>> lines = [];
        foreach (string file in typed.GetRequiredValue(files))
        {
            if (TextLines.Open(file).IsRefused(out Refusal? unread, out IEnumerable<string>? read)) return Say.Refusal(unread);
            lines.Add(read);
        }
        var request = new CheckValues.Request
        {
            Lines = lines.SelectMany(file => file), Type = asked, PrintDate = issue.Read(typed),
        };
        Outcome<IEnumerable<IdentifierReading>> made = new CheckValues(desk.Open(typed, paper)).Run(request);
        if (made.IsRefused(out Refusal? why, out IEnumerable<IdentifierReading>? readings)) return Say.Refusal(why);
        OutputFormat form = format.Read(typed, OutputFormat.Jsonl);
        return form == OutputFormat.Text
            ? PrintText(readings, typed, stop)
            : PrintJson(readings, form == OutputFormat.Json, typed.GetValue(errors), stop);
    }

    private static int PrintJson(IEnumerable<IdentifierReading> readings, bool isList, bool onlyErrors, CancellationToken stop)
    {
        bool valid = true;
        int index = 0;
        using var output = new StandardOutput();
        using var json = new ReadingLines(output, isList);
        foreach (IdentifierReading reading in readings)
        {
            stop.ThrowIfCancellationRequested();
            if (!onlyErrors || !reading.IsValid) json.Write(index, reading);
            index++;
            valid &= reading.IsValid;
        }
        return valid ? ExitCode.Done : ExitCode.Refused;
    }

    private int PrintText(IEnumerable<IdentifierReading> readings, ParseResult typed, CancellationToken stop)
    {
        bool valid = true, isShort = typed.GetValue(summary), onlyErrors = typed.GetValue(errors);
        using AnswerSheet sheet = AnswerSheet.Open();
        foreach (IdentifierReading reading in readings)
        {
            stop.ThrowIfCancellationRequested();
            valid &= reading.IsValid;
            if (onlyErrors && reading.IsValid) continue;
            string tells = string.Concat(reading.Tells.Values.Select(value => "  " + value));
            sheet.Line($"{(reading.IsValid ? "✓" : "✗")} {reading.Input}{tells}", reading.IsValid ? Tone.Plain : Tone.Error);
            if (isShort) continue;
            foreach (Finding finding in reading.Findings)
                sheet.Line($"    {Say.Word(finding.Severity)} {NoticeSheet.Told(finding)}", Palette.Of(finding.Severity));
        }
        return valid ? ExitCode.Done : ExitCode.Refused;
    }
}
