using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;

namespace Classifieds.Cli;

/// <summary><c>classifieds release BC20261125-0007</c></summary>
internal static class ReleaseCommand
{
    public static Command Create(DeskOptions desk)
    {
        Argument<string> id = IdArgument.OfInsertion();
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("release", "解除留置") { Examples = [("classifieds release BC20261125-0007", "材料补齐了")] };
        command.Arguments.Add(id);
        command.Options.Add(user.Option);
        format.AddTo(command);
        command.SetAction(async (typed, stop) => ChangeAnswer.Of(
            await new ReleaseNotice(desk.Open(typed)).RunAsync(
                new() { Id = typed.GetRequiredValue(id), By = user.Read(typed) }, stop), format.Read(typed)));
        return command;
    }
}
