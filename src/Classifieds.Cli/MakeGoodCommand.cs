using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds make-good 20261125-0007/1</c></summary>
internal static class MakeGoodCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfInsertion();
        Option<DateOnly?> to = DateOption.Create("--to", "补在哪一期，如 2026-11-27；不写即最早可登的一期");
        to.HelpName = "日期";
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("make-good", "补登：那一期付印时没有刊出的，另登一次，不另收费")
        {
            Examples =
            [
                ("classifieds make-good 20261125-0007/1", "补在最早可登的一期"),
                ("classifieds make-good 20261125-0007/1 --to 2026-11-28", "补在这一期"),
            ],
        };
        command.Arguments.Add(id);
        command.Options.Add(to);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) =>
        {
            Outcome<Notice> made = await new MakeGoodNotice(desk.Open(typed)).RunAsync(
                new() { Id = typed.GetRequiredValue(id), To = typed.GetValue(to), By = user.Read(typed) }, stop);
            return ChangeAnswer.Of(made, format.Read(typed));
        });
        return command;
    }
}
