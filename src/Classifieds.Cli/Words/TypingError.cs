using System.CommandLine;
using System.CommandLine.Parsing;

namespace Classifieds.Cli.Words;

/// <summary>What is wrong with a mistyped command, in Chinese; the library's own sentences are English only.</summary>
internal static class TypingError
{
    /// <summary>Every error once, with what was most likely meant.</summary>
    public static IEnumerable<string> Sentences(ParseResult typed)
    {
        Command command = typed.CommandResult.Command;
        string[] unknown = [.. Tellable(typed).Select(token => Unknown(token, typed.CommandResult))];
        return unknown.Concat(typed.Errors.Select(error => error.Message)
                .Where(message => unknown.Length == 0 || !(IsUnknown(message) || (IsVerbMissing(message) && command.Subcommands.Count > 0)))
                .Select(Sentence))
            .Distinct();
    }

    // What follows a word that nobody knows is not known either: its value, or what would be a verb's.
    private static IEnumerable<string> Tellable(ParseResult typed)
    {
        string[] options = [.. typed.UnmatchedTokens.Where(token => token.StartsWith('-'))];
        return options.Length > 0 ? options
            : typed.CommandResult.Command.Subcommands.Count > 0 ? typed.UnmatchedTokens.Take(1)
            : typed.UnmatchedTokens;
    }

    public static string UnknownOption(string option, CommandResult command)
    {
        string name = option.Split('=')[0];
        string[] known = [.. HelpSheet.OptionsOf(command.Command).SelectMany(HelpSheet.Names)];
        string verb = command.Command is RootCommand ? "" : $"{command.Command.Name} ";
        return $"{verb}没有选项“{name}”{NearestWord.Meant(name, known)}";
    }

    /// <param name="message">The library's; sentences that are ours already pass through.</param>
    public static string Sentence(string message)
    {
        string[] quoted = [.. message.Split('\'').Where((_, part) => part % 2 == 1)];
        string first = quoted.Length > 0 ? quoted[0] : "";
        if (Begins(message, "Required argument")) return $"缺少 {(first.Length > 0 ? first : "参数")}";
        if (IsVerbMissing(message)) return "请给出一个动词";
        if (Begins(message, "Option") && message.Contains("required", StringComparison.Ordinal)) return $"缺少选项 {first}";
        if (IsUnknown(message)) return $"不认识“{first}”";
        if (Begins(message, "Cannot parse")) return $"“{first}”的写法不对{(quoted.Length > 1 ? $"（{quoted[1]}）" : "")}";
        if (Begins(message, "Option") && message.Contains("expects a single argument", StringComparison.Ordinal)) return $"选项 {first} 只写一次";
        return message;
    }

    private static string Unknown(string token, CommandResult command) =>
        token.StartsWith('-') ? UnknownOption(token, command)
        : command.Command.Subcommands.Count > 0
            ? $"没有动词“{token}”{NearestWord.Meant(token, command.Command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name))}"
        : $"多出“{token}”，不认识它";

    private static bool IsUnknown(string message) => Begins(message, "Unrecognized");

    private static bool IsVerbMissing(string message) => Begins(message, "Required command");

    private static bool Begins(string message, string words) => message.StartsWith(words, StringComparison.Ordinal);
}
