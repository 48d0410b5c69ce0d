using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;

namespace Classifieds.Cli;

/// <summary><c>source &lt;(classifieds completion bash)</c></summary>
/// <remarks>The script knows verbs, options and their words itself: a Tab does not start the program.</remarks>
internal static class CompletionCommand
{
    private const string Bash = "bash", Zsh = "zsh";

    public static Command Create(RootCommand root)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash 或 zsh", HelpName = "SHELL" };
        shell.CompletionSources.Add(Bash, Zsh);
        shell.Validators.Add(typed =>
        {
            if (typed.Tokens is [var written] && written.Value is not (Bash or Zsh))
                typed.AddError($"没有“{written.Value}”的补全{NearestWord.Known(written.Value, [Bash, Zsh])}");
        });
        var command = new Verb("completion", "命令行的 Tab 补全：动词、选项和选项的值")
        {
            Examples =
            [
                ("source <(classifieds completion bash)", "在这个 bash 里起用；写进 ~/.bashrc 就一直有"),
                ("source <(classifieds completion zsh)", "zsh 同样，写进 ~/.zshrc（在 compinit 之后）"),
            ],
        };
        command.Arguments.Add(shell);
        command.SetAction(typed =>
        {
            using AnswerSheet sheet = AnswerSheet.Open();
            sheet.Line(Script(root, typed.GetRequiredValue(shell) == Zsh).TrimEnd('\n'));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Script(RootCommand root, bool isZsh)
    {
        var verbs = new StringBuilder();
        var values = new StringBuilder();
        foreach ((string path, Command command) in Paths(root, ""))
        {
            IEnumerable<string> words = command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name)
                .Concat(HelpSheet.OptionsOf(command).SelectMany(HelpSheet.Names))
                .Concat(command.Arguments.SelectMany(one => Words(one.CompletionSources)));
            verbs.Append($"    '{path}') words='{string.Join(' ', words)}' ;;\n");
            foreach (Option option in HelpSheet.OptionsOf(command).Where(one => one.CompletionSources.Count > 0))
                if (Words(option.CompletionSources).ToArray() is { Length: > 0 } known)
                    values.Append($"    '{path} {option.Name}') words='{string.Join(' ', known)}' ;;\n");
        }
        string script = $$"""
            # classifieds 的 Tab 补全，由 classifieds completion 写成
            _classifieds() {
              local words='' verb='' at word="${COMP_WORDS[COMP_CWORD]}" last="${COMP_WORDS[COMP_CWORD-1]}"
              for ((at = 1; at < COMP_CWORD; at++)); do
                case "${verb# } ${COMP_WORDS[at]}" in
            {{Cases(root)}}      esac
              done
              verb="${verb# }"
              case "$verb $last" in
            {{values}}  esac
              if [ -z "$words" ]; then
                case "$verb" in
            {{verbs}}    esac
              fi
              COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o default -F _classifieds classifieds

            """.ReplaceLineEndings("\n");
        return isZsh ? "autoload -Uz bashcompinit && bashcompinit\n" + script : script;
    }

    // Which of the words typed so far are verbs: "ledger" and then "ledger verify".
    private static string Cases(RootCommand root) => string.Concat(Paths(root, "").Where(one => one.Path.Length > 0)
        .Select(one => $"      '{(one.Path.Contains(' ', StringComparison.Ordinal) ? "" : " ")}{one.Path}') verb='{one.Path}' ;;\n"));

    private static IEnumerable<(string Path, Command Command)> Paths(Command command, string path) =>
        command.Subcommands.Where(one => !one.Hidden).SelectMany(one => Paths(one, path.Length == 0 ? one.Name : $"{path} {one.Name}"))
            .Prepend((path, command));

    private static IEnumerable<string> Words(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources) =>
        sources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label).Where(word => word.All(char.IsAscii));
}
