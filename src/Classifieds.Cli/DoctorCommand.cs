using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds doctor</c></summary>
internal static class DoctorCommand
{
    public static Command Create(DeskOptions desk)
    {
        var command = new Verb("doctor", "体检：模板、字体、价目、库、密钥、磁盘、权限、时钟，哪样不对，怎么办")
        {
            Examples = [("classifieds doctor", "新装的机器上，或哪里不对劲时")],
        };
        var format = new FormatOption();
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<IReadOnlyList<DeskCheck>> examining = await new ExamineDesk(desk.Open(typed)).RunAsync(new(), stop);
            if (examining.IsRefused(out Refusal? why, out IReadOnlyList<DeskCheck>? checks)) return Say.Refusal(why);
            OutputFormat asked = format.Read(typed);
            if (asked != OutputFormat.Text)
            {
                using var rows = new JsonRows(asked);
                foreach (DeskCheck check in checks) rows.Write(DeskCheckJson.Of(check));
            }
            else
            {
                using AnswerSheet sheet = AnswerSheet.Open();
                foreach (DeskCheck check in checks.OrderByDescending(check => check.Health))
                {
                    (string word, Tone tone) = check.Health switch
                    {
                        DeskHealth.Fault => ("不行", Tone.Error),
                        DeskHealth.Doubt => ("留意", Tone.Warning),
                        _ => ("正常", Tone.Good),
                    };
                    sheet.Line($"{word}  {check.Sentence}", tone);
                    if (check.Mend.Length > 0) sheet.Line($"      办法：{check.Mend}");
                }
            }
            return checks.Any(check => check.Health == DeskHealth.Fault) ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }
}
