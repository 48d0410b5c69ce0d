using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;

namespace Classifieds.Cli;

/// <summary><c>classifieds hold BC20261125-0007 --why 等登报人补材料</c></summary>
internal static class HoldCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfInsertion();
        var why = new Option<string>("--why") { Description = "原因，记入经过", Required = true, HelpName = "原因" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("hold", "留置：先不上版，等解除") { Examples = [("classifieds hold BC20261125-0007 --why 等登报人补材料", "先压一压")] };
        command.Arguments.Add(id);
        command.Options.Add(why);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) => ChangeAnswer.Of(
            await new HoldNotice(desk.Open(typed)).RunAsync(
                new() { Id = typed.GetRequiredValue(id), Why = typed.GetRequiredValue(why), By = user.Read(typed) }, stop),
                    format.Read(typed)));
        return command;
    }
}
