using System.CommandLine;
using System.Runtime.CompilerServices;
using Classifieds.Cli;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

if (SetClock.Find(Environment.GetEnvironmentVariable).IsRefused(out Refusal? why, out TimeProvider? clock)) return Say.Refusal(why);
var desk = new DeskOptions { Clock = clock };

var tree = new CommandTree(desk, Verbs.Of(desk));

using var interruption = new Interruption();
try
{
    ParseResult? alone = tree.ParseAlone(args);
    if (!RuntimeFeature.IsDynamicCodeSupported && (alone is null || StoreProgram.IsFor(alone))) return StoreProgram.Become(args);
    ParseResult typed = alone ?? tree.ParseWhole(args);
    if (typed.Errors.Count > 0)
    {
        foreach (string sentence in TypingError.Sentences(typed)) Say.Line(sentence, Tone.Error);
        string verb = typed.CommandResult.Command is RootCommand ? "" : $" {typed.CommandResult.Command.Name}";
        Say.Line($"用法：classifieds{verb} --help");
        return ExitCode.Usage;
    }
    using var library = new StringWriter { NewLine = "\n" }; // the version; the verbs write themselves
    var plain = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = library };
    int answer = await typed.InvokeAsync(plain, interruption.Asked);
    if (library.ToString() is { Length: > 0 } version) using (AnswerSheet sheet = AnswerSheet.Open()) sheet.Line(version.TrimEnd('\n'));
    return interruption.Code ?? answer;
}
catch (OperationCanceledException) when (interruption.Code is { } code)
{
    return code; // it has been said
}
catch (OutputLostException lost)
{
    if (!lost.IsUnwanted) Say.Last($"{lost.Message}（OUTPUT-LOST）");
    return ExitCode.Storage;
}
catch (Exception bug) when (Environment.GetEnvironmentVariable("CLASSIFIEDS_TRACE") is null)
{
    // A person at a desk can do nothing with a stack trace; CLASSIFIEDS_TRACE=1 shows it to whoever can.
    Say.Last($"程序出错，本次没有完成：{bug.Message}（BUG-{bug.GetType().Name}）");
    return interruption.Code ?? ExitCode.Refused;
}
