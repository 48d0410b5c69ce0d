using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;

namespace Classifieds.Cli;

/// <summary><c>classifieds withdraw BC20261125-0007/2 --why 登报人只登一次</c></summary>
internal static class WithdrawCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfInsertion();
        var why = new Option<string>("--why") { Description = "原因，记入经过", Required = true, HelpName = "原因" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("withdraw",
            "撤稿：不再刊登，可以恢复") { Examples = [("classifieds withdraw BC20261125-0007/2 --why 登报人只登一次", "撤掉第 2 次刊登")] };
        command.Arguments.Add(id);
        command.Options.Add(why);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) => ChangeAnswer.Of(
            await new WithdrawNotice(desk.Open(typed)).RunAsync(
                new() { Id = typed.GetRequiredValue(id), Why = typed.GetRequiredValue(why), By = user.Read(typed) }, stop),
                    format.Read(typed)));
        return command;
    }
}
