using System.CommandLine;
using Classifieds.Cli;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

if (SetClock.Find(Environment.GetEnvironmentVariable).IsRefused(out Refusal? why, out TimeProvider? clock)) return Say.Refusal(why);
var desk = new DeskOptions { Clock = clock };

// The verbs, in the order a notice meets them; then set-up and upkeep.
var tree = new CommandTree(desk,
[
    new("check", () => CheckCommand.Create(desk)),
    new("read", () => ReadCommand.Create(desk)),
    new("write", () => WriteCommand.Create(desk)),
    new("kinds", () => KindsCommand.Create(desk)),
    new("rates", () => RatesCommand.Create(desk)),
    new("add", () => AddCommand.Create(desk)),
    new("import", () => ImportCommand.Create(desk)),
    new("list", () => ListCommand.Create(desk)),
    new("search", () => SearchCommand.Create(desk)),
    new("show", () => ShowCommand.Create(desk)),
    new("history", () => HistoryCommand.Create(desk)),
    new("conflicts", () => ConflictsCommand.Create(desk)),
    new("price", () => PriceCommand.Create(desk)),
    new("revise", () => ReviseCommand.Create(desk)),
    new("examine", () => ExamineCommand.Create(desk)),
    new("hold", () => HoldCommand.Create(desk)),
    new("release", () => ReleaseCommand.Create(desk)),
    new("withdraw", () => WithdrawCommand.Create(desk)),
    new("restore", () => RestoreCommand.Create(desk)),
    new("move", () => MoveCommand.Create(desk)),
    new("make-good", () => MakeGoodCommand.Create(desk)),
    new("pay", () => PayCommand.Create(desk)),
    new("refund", () => RefundCommand.Create(desk)),
    new("receipt", () => ReceiptCommand.Create(desk)),
    new("lines", () => LinesCommand.Create(desk)),
    new("set", () => SetCommand.Create(desk)),
    new("proof", () => ProofCommand.Create(desk)),
    new("approve", () => ApproveCommand.Create(desk)),
    new("decline", () => DeclineCommand.Create(desk)),
    new("thread", () => ThreadCommand.Create(desk)),
    new("comment", () => CommentCommand.Create(desk)),
    new("revoke", () => RevokeCommand.Create(desk)),
    new("calendar", () => CalendarCommand.Create(desk)),
    new("issue", () => IssueCommand.Create(desk)),
    new("page", () => PageCommand.Create(desk)),
    new("publish", () => PublishCommand.Create(desk)),
    new("plate", () => PlateCommand.Create(desk)),
    new("tearsheet", () => TearsheetCommand.Create(desk)),
    new("certificate", () => CertificateCommand.Create(desk)),
    new("export", () => ExportCommand.Create(desk)),
    new("correct", () => CorrectCommand.Create(desk)),
    new("preflight", () => PreflightCommand.Create(desk)),
    new("serve", () => ServeCommand.Create(desk)),
    new("till", () => TillCommand.Create(desk)),
    new("init", () => InitCommand.Create(desk)),
    new("user", () => UserCommand.Create(desk)),
    new("customer", () => CustomerCommand.Create(desk)),
    new("seed", () => SeedCommand.Create(desk)),
    new("ledger", () => LedgerCommand.Create(desk)),
    new("backup", () => BackupCommand.Create(desk)),
    new("restore-backup", () => RestoreBackupCommand.Create(desk)),
    new("doctor", () => DoctorCommand.Create(desk)),
    new("erase", () => EraseCommand.Create(desk)),
    new("retention", () => RetentionCommand.Create(desk)),
    new("keys", () => KeysCommand.Create(desk)),
    new("demo", () => DemoCommand.Create()),
]);

using var interruption = new Interruption();
try
{
    ParseResult typed = tree.Parse(args);
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
