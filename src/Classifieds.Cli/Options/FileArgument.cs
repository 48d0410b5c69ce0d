using System.CommandLine;
using System.CommandLine.Parsing;
using Classifieds.Cli.Words;

namespace Classifieds.Cli.Options;

/// <summary>FILE or FILE… on the command line: what a verb is about.</summary>
internal static class FileArgument
{
    public const string Notices = "启事文件，各则以一行 --- 分开，没有 --- 的按底稿分；- 为标准输入";

    public static Argument<string> One(string description) => Guarded(new Argument<string>("FILE") { Description = description });

    public static Argument<string?> Optional(string description, string name = "FILE") =>
        Guarded(new Argument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne });

    /// <param name="mayLack">Whether something else may stand in its place.</param>
    public static Argument<string[]> Several(string description, bool mayLack = false) => Guarded(new Argument<string[]>("FILE")
    {
        Description = description, Arity = mayLack ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
    });

    // The library takes an option that a verb does not have for a file of that name.
    private static T Guarded<T>(T argument) where T : Argument
    {
        argument.Validators.Add(typed =>
        {
            foreach (Token token in typed.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
                typed.AddError(TypingError.UnknownOption(token.Value, (CommandResult)typed.Parent!));
        });
        return argument;
    }
}
