using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;

namespace Classifieds.Cli;

/// <summary><c>classifieds restore BC20261125-0007/2</c></summary>
internal static class RestoreCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfInsertion();
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("restore", "恢复撤了的稿件") { Examples = [("classifieds restore BC20261125-0007/2", "又要登了")] };
        command.Arguments.Add(id);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) => ChangeAnswer.Of(
            await new RestoreNotice(desk.Open(typed)).RunAsync(
                new() { Id = typed.GetRequiredValue(id), By = user.Read(typed) }, stop), format.Read(typed)));
        return command;
    }
}
