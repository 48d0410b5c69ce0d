using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Submissions;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds write forms.jsonl</c>: forms to the words to print.</summary>
internal static class WriteCommand
{
    public static Command Create(DeskOptions desk)
    {
        var file = new Argument<string>("FILE") { Description = "表单文件，每行一则 JSON；- 为标准输入" };
        var inLongForm = new Option<bool>("--long") { Description = "有标题、落款的长式，没有长式的分类仍用短式" };
        var printDate = new PrintDateOption();
        var command = new Command("write", "把表单写成启事，有误的退回并说明是哪一项") { file, inLongForm, printDate.Option };
        command.SetAction(async (typed, stop) =>
        {
            if ((await TextFile.ReadAsync(typed.GetRequiredValue(file), stop)).IsRefused(out Refusal? why, out string? lines))
                return Say.Refusal(why);
            var request = new WriteForms.Request
            {
                Lines = lines, PrintDate = printDate.Read(typed), InLongForm = typed.GetValue(inLongForm),
            };
            return new WriteForms(desk.Open(typed)).Run(request).IsRefused(out why, out IReadOnlyList<AnsweredForm>? forms)
                ? Say.Refusal(why)
                : await PrintAsync(forms);
        });
        return command;
    }

    private static async Task<int> PrintAsync(IReadOnlyList<AnsweredForm> forms)
    {
        int exit = ExitCode.Done;
        await using var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true);
        bool isFirst = true;
        foreach (AnsweredForm form in forms)
        {
            switch (form.Form)
            {
                case JudgedForm.Written(var text, var remarks):
                    if (!isFirst) await output.WriteAsync("---\n");
                    await output.WriteAsync(text + "\n");
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
