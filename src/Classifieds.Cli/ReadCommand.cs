using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds read notices.txt</c>: text to forms, one JSON line a notice.</summary>
internal static class ReadCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> file = FileArgument.One(FileArgument.Notices);
        var issue = IssueOption.ForText();
        var format = new FormatOption("jsonl", hasText: false);
        var command = new Verb("read", "把启事读成表单，每则一行 JSON")
        {
            AsksStore = Verb.NoStore,
            Examples = [("classifieds read 稿件.txt > 表单.jsonl", "各则的字段，给程序读")],
        };
        command.Arguments.Add(file);
        command.Options.Add(issue.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            if ((await TextFile.ReadAsync(typed.GetRequiredValue(file), stop)).IsRefused(out Refusal? why, out string? text))
                return Say.Refusal(why);
            Outcome<IReadOnlyList<ReadForm>> read = new ReadForms(desk.Open(typed)).Run(new(text, issue.Read(typed)));
            if (read.IsRefused(out why, out IReadOnlyList<ReadForm>? forms)) return Say.Refusal(why);
            using var rows = new JsonRows(format.Read(typed, OutputFormat.Jsonl));
            foreach (ReadForm form in forms) rows.Write(FormJson.Of(form));
            return ExitCode.Done;
        });
        return command;
    }
}
