using System.Runtime.CompilerServices;
using Classifieds.Cli.Options;

namespace Classifieds.Cli;

/// <summary>The verbs, in the order a notice meets them; then set-up and upkeep.</summary>
/// <remarks>Those that ask the store whatever is typed stand in lists of their own: the program in the machine's own code, which hands them
/// over, is built without them (<see cref="StoreProgram"/>).</remarks>
internal static class Verbs
{
    public static VerbEntry[] Of(DeskOptions desk) =>
    [
        new("check", () => CheckCommand.Create(desk)),
        new("read", () => ReadCommand.Create(desk)),
        new("write", () => WriteCommand.Create(desk)),
        new("kinds", () => KindsCommand.Create(desk)),
        new("rates", () => RatesCommand.Create(desk)),
        .. RuntimeFeature.IsDynamicCodeSupported ? Taking(desk) : [],
        new("lines", () => LinesCommand.Create(desk)),
        new("set", () => SetCommand.Create(desk)),
        new("proof", () => ProofCommand.Create(desk)),
        .. RuntimeFeature.IsDynamicCodeSupported ? Answering(desk) : [],
        new("page", () => PageCommand.Create(desk)),
        .. RuntimeFeature.IsDynamicCodeSupported ? Publishing(desk) : [],
        new("preflight", () => PreflightCommand.Create(desk)),
        new("serve", () => ServeCommand.Create(desk)),
        .. RuntimeFeature.IsDynamicCodeSupported ? Upkeep(desk) : [],
    ];

    private static VerbEntry[] Taking(DeskOptions desk) =>
    [
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
    ];

    private static VerbEntry[] Answering(DeskOptions desk) =>
    [
        new("approve", () => ApproveCommand.Create(desk)),
        new("decline", () => DeclineCommand.Create(desk)),
        new("thread", () => ThreadCommand.Create(desk)),
        new("comment", () => CommentCommand.Create(desk)),
        new("revoke", () => RevokeCommand.Create(desk)),
        new("calendar", () => CalendarCommand.Create(desk)),
        new("issue", () => IssueCommand.Create(desk)),
    ];

    private static VerbEntry[] Publishing(DeskOptions desk) =>
    [
        new("publish", () => PublishCommand.Create(desk)),
        new("plate", () => PlateCommand.Create(desk)),
        new("tearsheet", () => TearsheetCommand.Create(desk)),
        new("certificate", () => CertificateCommand.Create(desk)),
        new("export", () => ExportCommand.Create(desk)),
        new("correct", () => CorrectCommand.Create(desk)),
    ];

    private static VerbEntry[] Upkeep(DeskOptions desk) =>
    [
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
    ];
}
