using System.CommandLine;
using System.Text;
using Classifieds.Cli;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var desk = new DeskOptions();

// The verbs, in the order a notice meets them; then set-up and upkeep.
var root = new RootCommand("公告、挂失、寻人：收稿、核对、组版、清样")
{
    CheckCommand.Create(desk),
    ReadCommand.Create(desk),
    WriteCommand.Create(desk),
    KindsCommand.Create(desk),
    AddCommand.Create(desk),
    ListCommand.Create(desk),
    ShowCommand.Create(desk),
    LinesCommand.Create(desk),
    SetCommand.Create(desk),
    ProofCommand.Create(desk),
    PageCommand.Create(desk),
    PreflightCommand.Create(desk),
    SeedCommand.Create(desk),
    LedgerCommand.Create(desk),
    DemoCommand.Create(),
};

desk.AddTo(root);

ParseResult typed = root.Parse(args);
if (typed.Errors.Count > 0)
{
    foreach (string sentence in typed.Errors.Select(error => TypingError.Sentence(error.Message)).Distinct())
        Console.Error.WriteLine(sentence);
    string verb = typed.CommandResult.Command is RootCommand ? "" : $" {typed.CommandResult.Command.Name}";
    Console.Error.WriteLine($"用法：classifieds{verb} --help");
    return ExitCode.Usage;
}
try
{
    using var help = new StringWriter { NewLine = "\n" }; // the verbs write to the console themselves
    int answer = await typed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help });
    Console.Out.Write(HelpWords.InChinese(help.ToString()));
    return answer;
}
catch (IOException gone) when (gone.GetType() == typeof(IOException) && Console.IsOutputRedirected)
{
    return ExitCode.Storage; // whoever read the output has gone away
}
catch (Exception bug) when (Environment.GetEnvironmentVariable("CLASSIFIEDS_TRACE") is null)
{
    // A person at a desk can do nothing with a stack trace; CLASSIFIEDS_TRACE=1 shows it to whoever can.
    Console.Error.WriteLine($"程序出错，本次没有完成：{bug.Message}（BUG-{bug.GetType().Name}）");
    return ExitCode.Refused;
}
