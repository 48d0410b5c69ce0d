using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds write forms.jsonl</c>: forms to the words to print.</summary>
internal static class WriteCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> file = FileArgument.One("表单文件，每行一则 JSON；- 为标准输入");
        var inLongForm = new Option<bool>("--long") { Description = "有标题、落款的长式，没有长式的分类仍用短式" };
        var issue = IssueOption.ForText();
        var format = new FormatOption();
        var command = new Verb("write", "把表单写成启事，有误的退回并说明是哪一项")
        {
            AsksStore = Verb.NoStore,
            Examples =
            [
                ("classifieds write 表单.jsonl", "短式，一句话的"),
                ("classifieds write 表单.jsonl --long", "有标题、落款的"),
            ],
        };
        command.Arguments.Add(file);
        command.Options.Add(inLongForm);
        command.Options.Add(issue.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            if ((await TextFile.ReadAsync(typed.GetRequiredValue(file), stop)).IsRefused(out Refusal? why, out string? lines))
                return Say.Refusal(why);
            var request = new WriteForms.Request
            {
                Lines = lines, PrintDate = issue.Read(typed), InLongForm = typed.GetValue(inLongForm),
            };
            Outcome<IReadOnlyList<AnsweredForm>> written = new WriteForms(desk.Open(typed)).Run(request);
            if (written.IsRefused(out why, out IReadOnlyList<AnsweredForm>? forms)) return Say.Refusal(why);
            return format.Read(typed) is var asked && asked == OutputFormat.Text ? Print(forms) : Print(forms, asked);
        });
        return command;
    }

    private static int Print(IReadOnlyList<AnsweredForm> forms, OutputFormat format)
    {
        using var rows = new JsonRows(format);
        foreach (AnsweredForm form in forms) rows.Write(WrittenFormJson.Of(form));
        return forms.Any(form => form.Form is JudgedForm.Returned) ? ExitCode.Refused : ExitCode.Done;
    }

    private static int Print(IReadOnlyList<AnsweredForm> forms)
    {
        int exit = ExitCode.Done;
        using AnswerSheet sheet = AnswerSheet.Open();
        bool isFirst = true;
        foreach (AnsweredForm form in forms)
        {
            switch (form.Form)
            {
                case JudgedForm.Written(var text, var remarks):
                    if (!isFirst) sheet.Line("---");
                    sheet.Line(text);
                    isFirst = false;
                    FormWords.Tell(form.Line, remarks);
                    break;
                case JudgedForm.Returned(var findings):
                    FormWords.Return(form.Line, findings);
                    exit = ExitCode.Refused;
                    break;
                default: throw new InvalidOperationException($"No words for {form.Form.GetType().Name}.");
            }
        }
        return exit;
    }
}
