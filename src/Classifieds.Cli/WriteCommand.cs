using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Submissions;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds write forms.jsonl</c>: submissions to the words to print.</summary>
internal static class WriteCommand
{
    public static Command Create(DeskOptions desk)
    {
        var file = new Argument<string>("FILE") { Description = "表单文件，每行一则 JSON；- 为标准输入" };
        var inLongForm = new Option<bool>("--long") { Description = "有标题、落款的长式，没有长式的分类仍用短式" };
        var command = new Command("write", "把表单写成启事") { file, inLongForm };
        command.SetAction(async (typed, stop) =>
        {
            if ((await TextFile.ReadAsync(typed.GetRequiredValue(file), stop)).IsRefused(out Refusal? why, out string? lines)) return Say.Refusal(why);
            if (new WriteForms(desk.Open(typed)).Run(new(lines, typed.GetValue(inLongForm))).IsRefused(out why, out string? text)) return Say.Refusal(why);
            await using var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true);
            await output.WriteAsync(text);
            return ExitCode.Done;
        });
        return command;
    }
}
