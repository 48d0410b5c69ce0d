using System.CommandLine;
using System.CommandLine.Help;
using Classifieds.Cli;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

if (SetClock.Find(Environment.GetEnvironmentVariable).IsRefused(out Refusal? why, out TimeProvider? clock)) return Say.Refusal(why);
var desk = new DeskOptions { Clock = clock };

// The verbs, in the order a notice meets them; then set-up and upkeep.
var root = new RootCommand("公告、挂失、寻人：收稿、核对、组版、清样")
{
    CheckCommand.Create(desk),
    ReadCommand.Create(desk),
    WriteCommand.Create(desk),
    KindsCommand.Create(desk),
    RatesCommand.Create(desk),
    AddCommand.Create(desk),
    ImportCommand.Create(desk),
    ListCommand.Create(desk),
    SearchCommand.Create(desk),
    ShowCommand.Create(desk),
    HistoryCommand.Create(desk),
    ConflictsCommand.Create(desk),
    PriceCommand.Create(desk),
    ReviseCommand.Create(desk),
    ExamineCommand.Create(desk),
    HoldCommand.Create(desk),
    ReleaseCommand.Create(desk),
    WithdrawCommand.Create(desk),
    RestoreCommand.Create(desk),
    MoveCommand.Create(desk),
    MakeGoodCommand.Create(desk),
    PayCommand.Create(desk),
    RefundCommand.Create(desk),
    ReceiptCommand.Create(desk),
    LinesCommand.Create(desk),
    SetCommand.Create(desk),
    ProofCommand.Create(desk),
    ApproveCommand.Create(desk),
    DeclineCommand.Create(desk),
    ThreadCommand.Create(desk),
    CommentCommand.Create(desk),
    RevokeCommand.Create(desk),
    CalendarCommand.Create(desk),
    IssueCommand.Create(desk),
    PageCommand.Create(desk),
    PublishCommand.Create(desk),
    PlateCommand.Create(desk),
    TearsheetCommand.Create(desk),
    CertificateCommand.Create(desk),
    ExportCommand.Create(desk),
    CorrectCommand.Create(desk),
    PreflightCommand.Create(desk),
    ServeCommand.Create(desk),
    TillCommand.Create(desk),
    InitCommand.Create(desk),
    UserCommand.Create(desk),
    CustomerCommand.Create(desk),
    SeedCommand.Create(desk),
    LedgerCommand.Create(desk),
    BackupCommand.Create(desk),
    RestoreBackupCommand.Create(desk),
    DoctorCommand.Create(desk),
    KeysCommand.Create(desk),
    DemoCommand.Create(),
};
root.Subcommands.Add(CompletionCommand.Create(root));
root.Subcommands.Add(HelpCommand.Create(root));
root.Options.OfType<HelpOption>().Single().Action = new HelpSheet();
root.Options.OfType<VersionOption>().Single().Aliases.Add("-v");
desk.AddTo(root);

using var interruption = new Interruption();
try
{
    ParseResult typed = root.Parse(args);
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
