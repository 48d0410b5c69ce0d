using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;

namespace Classifieds.Cli;

/// <summary><c>classifieds help page</c></summary>
internal static class HelpCommand
{
    public static Command Create(RootCommand root)
    {
        var verb = new Argument<string[]>("VERB") { Description = "哪个动词；不写即列出全部", Arity = ArgumentArity.ZeroOrMore, HelpName = "动词" };
        verb.Validators.Add(typed =>
        {
            Command at = root;
            foreach (string name in typed.Tokens.Select(token => token.Value))
            {
                if (at.Subcommands.FirstOrDefault(one => one.Name == name) is not { } next)
                {
                    typed.AddError($"没有动词“{name}”{NearestWord.Meant(name, at.Subcommands.Select(one => one.Name))}");
                    return;
                }
                at = next;
            }
        });
        var command = new Verb("help", "说明一个动词怎么用")
        {
            Examples = [("classifieds help page", "组版怎么打，有哪些选项")],
        };
        command.Arguments.Add(verb);
        command.SetAction(typed =>
        {
            Command at = root;
            foreach (string name in typed.GetValue(verb) ?? []) at = at.Subcommands.First(one => one.Name == name);
            HelpSheet.Print(at);
            return ExitCode.Done;
        });
        return command;
    }
}
