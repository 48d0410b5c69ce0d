using System.Text;
using System.Text.Json;
using Classifieds.Cli;
using Classifieds.Desk.Wire.Columns;
using Classifieds.Desk.Wire.Exchange;
using Classifieds.Desk.Wire.Issues;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Desk.Wire.Payments;
using Classifieds.Desk.Wire.Proofs;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Desk.Wire.Users;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Wire;

/// <summary>docs/json.md, written from the types: what is added to them without it fails here.</summary>
public sealed class JsonDocumentTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    // What writes or reads JSON: the command, what stands on a line or in the file, and its record.
    private static readonly (string Command, string What, Type Record)[] Answers =
    [
        ("check FILE… --format jsonl", "One line a notice.", typeof(NoticeJson)),
        ("add FILE… --issue D --format jsonl", "One line a notice, as soon as it is on the disk or refused.", typeof(AddedNotice)),
        ("add --form FILE --issue D --format jsonl", "One line a form, as soon as it is on the disk or returned.", typeof(AddedForm)),
        ("import FILE --format jsonl", "One line a row, in the order of the file.", typeof(ImportedRowJson)),
        ("import FILE", "One line a notice; a form is a [FormJson](#formjson) with what stands in this.", typeof(SentLineJson)),
        ("export … --out FILE.jsonl", "One line an insertion, the earliest first.", typeof(ExportedNotice)),
        ("kinds --format jsonl", "One line a kind; of `kinds ID` one object.", typeof(KindJson)),
        ("list --format jsonl", "One line a notice.", typeof(StoredNotice)),
        ("search WORDS --format jsonl", "One line an insertion, the newest first.", typeof(FoundNoticeJson)),
        ("show ID --format json", "One object; `--manuscript` and `--numbers` add what is left out of it else.", typeof(ShownNotice)),
        ("erase ID --format json", "One object.", typeof(ErasureJson)),
        ("retention --format jsonl", "One line a thing that is due, or was destroyed.", typeof(ErasureDueJson)),
        ("price ID --format json", "One object; `--quote` makes it what the customer is told.", typeof(PriceJson)),
        ("rates --format jsonl", "One line a price key of the catalogue.", typeof(RateJson)),
        ("hold, release, withdraw, restore, move, make-good ID --format json", "One object.", typeof(ChangedNotice)),
        ("history ID --format jsonl", "One line a thing that was done, oldest first.", typeof(HistoryJson)),
        ("conflicts ID --format jsonl", "One line a conflict.", typeof(ConflictJson)),
        ("calendar --format jsonl", "One line a day.", typeof(CalendarDayJson)),
        ("issue show D --format jsonl", "One line an insertion.", typeof(IssueLineJson)),
        ("publish D --format json", "One object.", typeof(PlateJson)),
        ("pay, refund ID --format json", "One object.", typeof(PaidNoticeJson)),
        ("till D --format json", "One object.", typeof(TillJson)),
        ("user list --format jsonl", "One line a person.", typeof(UserJson)),
        ("customer list --format jsonl", "One line a customer; of `customer add` and `disable` one object.", typeof(CustomerJson)),
        ("customer pay NAME --format json", "One object.", typeof(CustomerPaymentJson)),
        ("customer statement NAME --month M --format json", "One object.", typeof(StatementJson)),
        ("lines FILE… --format jsonl", "One line a block of the text.", typeof(LaidBlock)),
        ("lines FILE… --save-a-line N --format jsonl", "One line a notice.", typeof(SavableNotice)),
        ("proof … --format jsonl", "One line a sheet.", typeof(ProofJson)),
        ("thread ID --format jsonl", "One line a comment, oldest first; of `comment ID TEXT` the one that was made.", typeof(CommentJson)),
        ("page … --report FILE", "One object. `page --previous FILE` reads its `kept`; `demo` writes it as `report.json`.",
            typeof(PageReport)),
        ("read FILE", "One line a notice; `write FILE` and `add --form FILE` read such lines.", typeof(FormJson)),
        ("write FILE --format jsonl", "One line a form.", typeof(WrittenFormJson)),
        ("preflight FILE --format json", "One object.", typeof(PreflightJson)),
        ("ledger verify --format json", "One object.", typeof(ProvedLedger)),
        ("certificate ID, certificate verify FILE --format json", "One object.", typeof(CertificateJson)),
        ("ledger show --format jsonl", "One line an entry, oldest first.", typeof(LedgerEntryJson)),
        ("doctor --format jsonl", "One line a thing that was looked at.", typeof(DeskCheckJson)),
        ("keys public --format json", "One object.", typeof(PublicKeyJson)),
    ];

    [Test]
    public void The_document_is_what_the_types_say()
    {
        string file = Path.Combine(Repository.Root, "docs", "json.md");
        string written = Written();

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1") File.WriteAllText(file, written);
        Assert.That(File.Exists(file) ? File.ReadAllText(file) : "", Is.EqualTo(written), "UPDATE_GOLDENS=1 writes docs/json.md anew");
    }

    [Test]
    public void The_document_names_every_record_of_wire() => Assert.That(
        Answers.SelectMany(answer => WireDocument.Within(answer.Record)).Distinct(),
        Is.EquivalentTo(WireDocument.Records().Where(record => record != typeof(KeptReport))));

    private static string Written()
    {
        var text = new StringBuilder("""
            # JSON and exit codes

            Written by `JsonDocumentTests` from the types of `Desk/Wire`; `UPDATE_GOLDENS=1` writes it anew. No word here is ever renamed;
            new ones may come, so a reader passes over what it does not know. `--format jsonl` is one object a line, `--format json` one
            list of the same objects; what is one object is one line in either. UTF-8, Chinese as it is; control characters are escaped.
            Positions and lengths of text count UTF-16 units. *Left out* means that a name is missing where its value is nothing: 0,
            false, empty, null. Data goes to standard output, words for people to standard error.

            ## Exit codes

            | code | when | refusals of kind |
            |---|---|---|

            """);
        foreach ((int code, string when) in ExitCode.All)
        {
            string kinds = string.Join(", ", Enum.GetValues<RefusalKind>().Where(kind => ExitCode.Of(kind) == code));
            text.Append($"| {code} | {when} | {kinds} |\n");
        }
        text.Append("\nWhat is refused is told on standard error: a sentence, the refusal's code in brackets, its findings below it.\n");
        text.Append("\n## What is written\n");
        foreach ((string command, string what, Type record) in Answers)
            text.Append($"\n- `{command}`: {what} [{record.Name}](#{record.Name.ToLowerInvariant()})");
        text.Append("""

            - `check FILE… --as TYPE`: One line a value, told under *Values*.

            ## Values

            `{"index","input","valid","value","masked","findings"}`, and between `value` and `findings` what the number tells of itself.
            `index` from 0; `input` as typed; `valid`: no finding of severity error; `value` as normalised for checking, null where no
            number could be read; `masked` only where it is true: part of the number is hidden by asterisks; `findings` as
            [FindingJson](#findingjson).

            | type | an example | tells |
            |---|---|---|

            """);
        foreach (IdentifierKind kind in IdentifierTable.All)
            text.Append($"| `{kind.Id}` {kind.Name} | {kind.Example} | {string.Join(", ", Told(kind).Select(name => $"`{name}`"))} |\n");
        text.Append("""

            ## Records

            """);
        IEnumerable<Type> records = Answers.SelectMany(answer => WireDocument.Within(answer.Record)).Distinct();
        foreach (Type record in records.OrderBy(record => record.Name, StringComparer.Ordinal)) Append(text, record);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder text, Type record)
    {
        text.Append($"\n### {record.Name}\n\n{WireDocument.Summary(record)}\n");
        if (WireDocument.Remarks(record) is { Length: > 0 } remarks) text.Append($"{remarks}\n");
        text.Append("\n| name | value | meaning |\n|---|---|---|\n");
        foreach (var (property, word) in WireDocument.Properties(record))
            text.Append($"| `{word}` | {WireDocument.TypeOf(property)} | {WireDocument.Meaning(property)} |\n");
    }

    private static IEnumerable<string> Told(IdentifierKind kind)
    {
        using var bytes = new MemoryStream();
        using (var lines = new ReadingLines(bytes)) lines.Write(0, kind.Read(kind.Example, Today));
        return JsonDocument.Parse(bytes.ToArray()).RootElement.EnumerateObject().Select(one => one.Name)
            .Except(["index", "input", "valid", "value", "findings"]);
    }
}
