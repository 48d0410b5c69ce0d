using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Exchange;
using Classifieds.Desk.Wire.Exchange;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds import 来件.xlsx --issue 2026-11-25 --sender 政务中心</c></summary>
internal sealed class ImportCommand(DeskOptions desk)
{
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly Argument<string> file = FileArgument.One("别处做的文件：CSV、XLSX，或一行一则的 JSON；第一行或前几行里要有列名");
    private readonly IssueOption issue = new("没有写见报日的行登在哪一期");
    private readonly Option<string?> sender = new("--sender") { Description = "谁发来的；发件编号在同一家里不重复", HelpName = "名称" };
    private readonly Option<bool> takeGood = new("--take-good") { Description = "有误的行退回，无误的照收；不写则有一行有误就一行也不收" };
    private readonly Option<bool> past = new("--past") { Description = "补录旧报：早已见报，只记下来；主管才可以" };
    private readonly Option<bool> inLongForm = new("--long") { Description = "表单写成有标题、落款的长式" };
    private readonly PaperOption paper = new("登在哪份报纸，按模板的名称");
    private readonly UserOption user = new();
    private readonly FormatOption format = new();

    public static Command Create(DeskOptions desk) => new ImportCommand(desk).Build();

    private Verb Build()
    {
        var command = new Verb("import", "导入：收下别的程序做的表格，每行一则；说明哪一行哪一列有误，同一发件编号不重复收")
        {
            Examples =
            [
                ("classifieds import 来件.xlsx --issue 2026-11-25", "各行登在这一期，全部无误才收"),
                ("classifieds import 来件.csv --sender 政务中心 --take-good", "无误的先收，改好后整个文件再交一次"),
                ("classifieds import 旧报.jsonl --past", "补录旧报"),
            ],
        };
        command.Arguments.Add(file);
        foreach (Option option in (ReadOnlySpan<Option>)[issue.Option, sender, takeGood, past, inLongForm, paper.Option, user.Option])
            command.Options.Add(option);
        format.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult typed, CancellationToken stop)
    {
        if (BoundedFile.Read(typed.GetRequiredValue(file), MostBytes, "表格").IsRefused(out Refusal? why, out byte[]? bytes))
            return Say.Refusal(why);
        using ProgressBar? bar = ProgressBar.Start();
        Outcome<ImportNotices.Imported> answer = await new ImportNotices(desk.Open(typed, paper)).RunAsync(new()
        {
            Table = bytes,
            Issue = issue.Read(typed),
            Sender = typed.GetValue(sender) ?? "",
            TakesGood = typed.GetValue(takeGood),
            IsPast = typed.GetValue(past),
            InLongForm = typed.GetValue(inLongForm),
            By = user.Read(typed),
            Paper = paper.Name(typed),
            Progress = bar,
        }, stop);
        if (answer.IsRefused(out why, out ImportNotices.Imported? imported)) return Say.Refusal(why);
        if (format.Read(typed) != OutputFormat.Text)
        {
            using var rows = new JsonRows(format.Read(typed));
            foreach (ImportedRow row in imported.Rows) rows.Write(ImportedRowJson.Of(row));
        }
        else
        {
            Tell(imported);
        }
        return imported.IsWhole ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Tell(ImportNotices.Imported imported)
    {
        using AnswerSheet sheet = AnswerSheet.Open();
        foreach (ImportedRow row in imported.Rows)
        {
            string which = row.Key is null ? $"第 {row.Number} 行" : $"第 {row.Number} 行 {row.Key}";
            switch (row)
            {
                case ImportedRow.Taken taken:
                    sheet.Line(taken.As.Id.ToString());
                    break;
                case ImportedRow.Known known:
                    sheet.Line($"{known.As}  {which}早已收下");
                    break;
                case ImportedRow.Faulty:
                    Say.Line($"{which}退回：", Tone.Error);
                    break;
                default: break;
            }
            foreach (CellFinding cell in row.Cells) Tell(which, row, cell);
            if (row is not ImportedRow.Taken one) continue;
            foreach (NoticeConflict conflict in one.As.Conflicts) Tell(which, row, new("", conflict.Finding));
            if (one.As.SameAs is { } twin)
                Say.Line($"{which} {one.As.Id} 与本期已收的 {twin} 说的是同一件事，请核对是否重复交稿", Tone.Warning);
        }
        foreach (string head in imported.Unused) Say.Line($"“{head}”这一列没有用到");
        int waiting = imported.Rows.Count(row => row is ImportedRow.Waiting);
        int faulty = imported.Rows.Count(row => row is ImportedRow.Faulty);
        if (waiting > 0) Say.Line($"{faulty} 行有误，整个文件没有收；其余 {waiting} 行无误，要先收这些请加 --take-good", Tone.Warning);
        else if (faulty > 0) Say.Line($"{faulty} 行有误，没有收", Tone.Warning);
    }

    private static void Tell(string which, ImportedRow row, CellFinding cell)
    {
        string column = cell.Column.Length == 0 ? "" : $"“{cell.Column}”列 ";
        string name = row is ImportedRow.Faulty ? "  " : which + " ";
        Say.Line($"{name}{Say.Word(cell.Finding.Severity)} {column}{NoticeSheet.Told(cell.Finding)}", Palette.Of(cell.Finding.Severity));
    }
}
