using System.CommandLine;
using System.CommandLine.Help;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;

namespace Classifieds.Cli;

/// <summary>A verb before it is asked for: making all of them costs more than the start itself, which needs one.</summary>
internal sealed record VerbEntry(string Name, Func<Command> Create);

/// <summary>The commands. Help, completion and the answer to a mistyped line need all of them; a line that is right needs one.</summary>
internal sealed class CommandTree(DeskOptions desk, VerbEntry[] verbs)
{
    /// <summary>What is typed, read against the verb that is named alone.</summary>
    /// <returns>Null where only all of them tell what is typed: help, a line that is not right.</returns>
    public ParseResult? ParseAlone(string[] args)
    {
        // A verb's name may stand as an option's value as well: each word that is one is made.
        ParseResult typed = Root(Array.FindAll(verbs, one => Array.IndexOf(args, one.Name) >= 0)).Parse(args);
        bool isOneVerb = typed.CommandResult.Command is not RootCommand && !args[0].StartsWith('['); // directives ask for all
        bool isVersion = args is ["--version" or "-v"];
        return typed.Errors.Count == 0 && (isOneVerb || isVersion) ? typed : null;
    }

    /// <summary>What is typed, read against all verbs.</summary>
    public ParseResult ParseWhole(string[] args) => Whole().Parse(args);

    private RootCommand Whole()
    {
        RootCommand root = Root(verbs);
        root.Subcommands.Add(CompletionCommand.Create(root));
        root.Subcommands.Add(HelpCommand.Create(root));
        return root;
    }

    private RootCommand Root(VerbEntry[] made)
    {
        var root = new RootCommand("公告、挂失、寻人：收稿、核对、组版、清样");
        foreach (VerbEntry verb in made)
        {
            Command command = verb.Create();
            if (command.Name != verb.Name) throw new InvalidOperationException($"{verb.Name} is called {command.Name}");
            root.Subcommands.Add(command);
        }
        root.Options.OfType<HelpOption>().Single().Action = new HelpSheet();
        root.Options.OfType<VersionOption>().Single().Aliases.Add("-v");
        desk.AddTo(root);
        return root;
    }
}
