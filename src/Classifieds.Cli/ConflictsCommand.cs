using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds conflicts BC20261125-0007</c></summary>
internal static class ConflictsCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfNotice();
        var format = new FormatOption();
        var command = new Verb("conflicts", "查冲突：同一证照、印章从前登过什么")
        {
            Examples = [("classifieds conflicts BC20261125-0007", "收稿时提醒过的，再看一遍")],
        };
        command.Arguments.Add(id);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<IReadOnlyList<NoticeConflict>> answer =
                await new FindConflicts(desk.Open(typed)).RunAsync(new() { Id = typed.GetRequiredValue(id) }, stop);
            if (answer.IsRefused(out Refusal? why, out IReadOnlyList<NoticeConflict>? conflicts)) return Say.Refusal(why);
            if (format.Read(typed) != OutputFormat.Text)
            {
                using var rows = new JsonRows(format.Read(typed));
                foreach (NoticeConflict conflict in conflicts) rows.Write(ConflictJson.Of(conflict));
                return ExitCode.Done;
            }
            using AnswerSheet sheet = AnswerSheet.Open();
            foreach (NoticeConflict conflict in conflicts) sheet.Line(NoticeSheet.Told(conflict.Finding), Tone.Warning);
            if (conflicts.Count == 0) sheet.Line("与从前收的稿件没有出入");
            return ExitCode.Done;
        });
        return command;
    }
}
