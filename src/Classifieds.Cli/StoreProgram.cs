using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary>This program once more, as the runtime's own code: Dapper, by which the store is asked, writes code as it runs, and a program
/// in the machine's own code (<c>Classifieds.Native</c>) cannot. That one becomes this one before it has done anything.</summary>
internal static class StoreProgram
{
    private const string Place = "store/classifieds";

    /// <summary>Whether what was typed, rightly, may ask the store; a verb's help and the version do not.</summary>
    public static bool IsFor(ParseResult typed) =>
        typed.CommandResult.Command is Verb verb && ReferenceEquals(typed.Action, verb.Action) && verb.AsksStore(typed);

    /// <summary>Becomes it.</summary>
    /// <returns>Only where it cannot be done: STORE-PROGRAM-MISSING has been said.</returns>
    public static int Become(string[] typed)
    {
        string program = Path.Combine(AppContext.BaseDirectory, Place);
        string reason = File.Exists(program) ? OtherProgram.Become(program, typed) : "找不到";
        return Say.Refusal(new("STORE-PROGRAM-MISSING", $"用库的命令由 {program} 来办，启动不了：{reason}")
        {
            Kind = RefusalKind.Unreadable,
        });
    }

    /// <summary>What stands in the place of asking the store where no store can be asked.</summary>
    public static InvalidOperationException IsNotThis() => new("Who asks the store becomes the program of the store first.");
}
