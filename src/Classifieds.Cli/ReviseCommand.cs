using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds revise BC20261125-0007 改好.txt</c></summary>
internal static class ReviseCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        Argument<string> file = FileArgument.One("改好的稿件，整则；- 为标准输入");
        var forExamination = new Option<bool>("--for-examination") { Description = "有错误也收下，待审核员放行" };
        Option<string?> kind = KindOption.Create("；auto 为仍按文字认；不写即照旧");
        var user = new UserOption();
        var command = new Verb("revise", "改稿：成为新的一版，原来各版都留着；改后要再出清样")
        {
            Examples = [("classifieds revise BC20261125-0007 改好.txt", "换成改好的文字")],
        };
        command.Arguments.Add(id);
        command.Arguments.Add(file);
        command.Options.Add(kind);
        command.Options.Add(forExamination);
        command.Options.Add(user.Option);
        command.SetAction(async (typed, stop) =>
        {
            string path = typed.GetRequiredValue(file);
            if ((await TextFile.ReadAsync(path, stop)).IsRefused(out Refusal? why, out string? text)) return Say.Refusal(why);
            Workbench bench = desk.Open(typed);
            Outcome<Revision> revised = await new ReviseNotice(bench).RunAsync(new()
            {
                Id = typed.GetRequiredValue(id),
                Text = text,
                By = user.Read(typed),
                Kind = typed.GetValue(kind),
                Photos = PhotoFiles.Beside(path, text),
                ForExamination = typed.GetValue(forExamination),
            }, stop);
            if (revised.IsRefused(out why, out Revision? revision)) return Say.Refusal(why);
            Say.Findings(revision.Content.Findings);
            // The revision is stored whatever is said of it.
            if (!(await new FindConflicts(bench).RunAsync(new() { Id = $"{revision.Notice}" }, stop)).IsRefused(out _, out var conflicts))
                Say.Findings(conflicts.Select(one => one.Finding));
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line($"{revision.Notice}  第 {revision.Number} 版");
            return ExitCode.Done;
        });
        return command;
    }
}
