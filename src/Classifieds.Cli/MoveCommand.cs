using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds move BC20261125-0007 --to 2026-11-26</c></summary>
internal static class MoveCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfInsertion();
        Option<DateOnly?> to = DateOption.Create("--to", "改到哪一期，如 2026-11-26");
        to.Required = true;
        to.HelpName = "日期";
        var further = new Option<bool>("--further") { Description = "加刊：原来的不动，这一期再刊一次" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("move", "改期；改后文字有误的自动留置")
        {
            Examples =
            [
                ("classifieds move BC20261125-0007 --to 2026-11-26", "改到第二天"),
                ("classifieds move BC20261125-0007 --to 2026-12-02 --further", "再刊一次"),
            ],
        };
        command.Arguments.Add(id);
        foreach (Option option in (ReadOnlySpan<Option>)[to, further, user.Option]) command.Options.Add(option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<Notice> moved = await new MoveNotice(desk.Open(typed)).RunAsync(new()
            {
                Id = typed.GetRequiredValue(id), To = typed.GetValue(to)!.Value, By = user.Read(typed), IsFurther = typed.GetValue(further),
            }, stop);
            return ChangeAnswer.Of(moved, format.Read(typed));
        });
        return command;
    }
}
