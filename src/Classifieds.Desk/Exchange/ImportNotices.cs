using Classifieds.Desk.Checks;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Users;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Exchange;
using Classifieds.Storage;
using Classifieds.Storage.Senders;

namespace Classifieds.Desk.Exchange;

/// <summary>导入: takes the notices of a file that another program made, CSV, a workbook or JSON lines: each row a form or the words of a
/// notice.</summary>
/// <remarks>
/// Every row is judged before one is taken. All are taken or none, in one piece of work, unless the good ones are asked for alone. A row
/// with the sender's own key comes in once: the same file handed in again takes nothing twice.
/// </remarks>
public sealed class ImportNotices(Workbench desk)
{
    private const int MostAtOnce = 500;

    /// <summary>What is handed in.</summary>
    public sealed record Request
    {
        /// <summary>The file as it is; what it is is told by its bytes.</summary>
        public required ReadOnlyMemory<byte> Table { get; init; }

        /// <summary>For rows that name no day; null where each must.</summary>
        public DateOnly? Issue { get; init; }

        /// <summary>Who sent it: keys are told apart by sender. Empty where nobody says.</summary>
        public string Sender { get; init; } = "";

        /// <summary>Whether rows without an error are taken although others have some.</summary>
        public bool TakesGood { get; init; }

        /// <summary>旧报补录: they ran long ago, and are written down; a manager's to ask.</summary>
        public bool IsPast { get; init; }

        /// <summary>Forms with title, signature and date where the kind has such a form.</summary>
        public bool InLongForm { get; init; }

        public required Actor By { get; init; }

        /// <summary>By the name of its profile; null for the usual one.</summary>
        public string? Paper { get; init; }

        /// <summary>Is told how many rows are dealt with; null = nobody asks.</summary>
        public IProgress<WorkStep>? Progress { get; init; }
    }

    /// <summary>What became of the file.</summary>
    /// <param name="Rows">In its order.</param>
    /// <param name="Unused">The heads of columns that nobody understood.</param>
    public sealed record Imported(IReadOnlyList<ImportedRow> Rows, IReadOnlyList<string> Unused)
    {
        /// <summary>Whether each row is taken, or was before.</summary>
        public bool IsWhole => Rows.All(row => row is ImportedRow.Taken or ImportedRow.Known);
    }

    private sealed record Judged(SentRow Row, CheckedNotice? Notice, IReadOnlyList<CellFinding> Cells)
    {
        public bool IsRight => Notice is { HasErrors: false } && Cells.All(cell => cell.Finding.Severity != Severity.Error);
    }

    /// <returns>What became of each row; or TABLE-OLD, TABLE-WEB, TABLE-DAMAGED, TABLE-TOO-LARGE, TABLE-EMPTY, INPUT-ENCODING, INPUT-EMPTY,
    /// IMPORT-HEADS, IMPORT-AGAIN, what a person may be refused with, and why catalogue, paper or store cannot be had.</returns>
    public async Task<Outcome<Imported>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Opened().IsRefused(out Refusal? why, out OpenedCatalogue? catalogue)
            || desk.Paper(request.Paper).IsRefused(out why, out OpenedPaper? paper)
            || Understand(request, catalogue).IsRefused(out why, out (IReadOnlyList<SentRow> Rows, IReadOnlyList<string> Unused) sent))
        {
            return why;
        }
        Judged[] judged = Judge(sent.Rows, request, catalogue, paper, stop);
        ImportedRow?[] known = await KnownAsync(judged, request, stop);
        bool mayTake = request.TakesGood || judged.Where((_, at) => known[at] is null).All(one => one.IsRight)
            && known.All(row => row is not ImportedRow.Faulty);
        var rows = new ImportedRow[judged.Length];
        for (int at = 0; at < rows.Length; at++) rows[at] = known[at] ?? Untaken(judged[at]);
        int[] right = [.. Enumerable.Range(0, rows.Length).Where(at => known[at] is null && judged[at].IsRight)];
        if (!mayTake || right.Length == 0) return new Imported(rows, sent.Unused);
        // What is taken without the others is taken some at a time, so that nobody waits at the store for all of it.
        foreach (int[] some in request.TakesGood ? right.Chunk(MostAtOnce) : [right])
        {
            if (await TakeAsync(some, judged, rows, request, paper, stop) is { } whyNot) return whyNot;
        }
        return new Imported(rows, sent.Unused);
    }

    // Takes some rows in one piece of work, and says of each what became of it; a refusal that is of no row ends everything.
    private async Task<Refusal?> TakeAsync(
        int[] some, Judged[] judged, ImportedRow[] rows, Request request, OpenedPaper paper, CancellationToken stop)
    {
        List<int> planned = [];
        Outcome<IReadOnlyList<TakenNotice>> taking = await desk.WriteStoreAsync(Turn.OfPaper(paper.Paper.Id), async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.Take, now)).IsRefused(out Refusal? why, out Actor? by)
                || NoticeTaking.Begin(desk, work, paper, now).IsRefused(out why, out NoticeTaking? all)) return why;
            IEnumerable<string> keys = some.Select(at => judged[at].Row.Key).OfType<string>();
            if ((await work.SenderKeys.FindAsync(request.Sender, keys)).Count > 0)
                return new Refusal("IMPORT-AGAIN", "又有人同时在导入同一家的文件，请再导入一次，已收的不会重复收") { Kind = RefusalKind.Conflict };
            planned.Clear();
            foreach (int at in some)
            {
                if (!(await all.PlanAsync(TakingOf(judged[at], request), by)).IsRefused(out why))
                {
                    planned.Add(at);
                    continue;
                }
                if (IsOfRow(why)) rows[at] = Refused(judged[at], why);
                if (!IsOfRow(why) || !request.TakesGood) return why;
            }
            if (planned.Count == 0) return why!;
            IReadOnlyList<TakenNotice> taken = await all.TakeAsync(request.Progress);
            foreach ((int at, TakenNotice one) in planned.Zip(taken))
            {
                SentRow row = judged[at].Row;
                if (row.Key is { } key) await work.SenderKeys.AddAsync(request.Sender, key, one.Id, work.FingerprintOf(row.Words));
            }
            return Outcome.Of(taken);
        }, stop, mayMake: true);
        if (taking.IsRefused(out Refusal? whyNot, out IReadOnlyList<TakenNotice>? there)) return IsOfRow(whyNot) ? null : whyNot;
        foreach ((int at, TakenNotice one) in planned.Zip(there))
            rows[at] = new ImportedRow.Taken(judged[at].Row.Number, judged[at].Row.Key, one) { Cells = CellsOf(judged[at]) };
        return null;
    }

    private static NoticeTaking.Taking TakingOf(Judged one, Request request)
    {
        IReadOnlyList<DateOnly> days = one.Row.Days.Count > 0 ? one.Row.Days : [request.Issue!.Value];
        return new(one.Notice!, AskedDates.Of(one.Notice!, days, null) with { IsPast = request.IsPast }, "import");
    }

    private static Outcome<(IReadOnlyList<SentRow> Rows, IReadOnlyList<string> Unused)> Understand(
        Request request, OpenedCatalogue catalogue)
    {
        byte[] bytes = request.Table.ToArray();
        if (bytes.Length > TableBounds.MostBytes)
            return new Refusal("TABLE-TOO-LARGE", $"文件超过 {TableBounds.MostBytes / 1024 / 1024} MB，请分几次交来");
        if (TableReader.IsOldWorkbook(bytes))
            return new Refusal("TABLE-OLD", "这是 2003 年以前格式的表格（xls），请另存为 xlsx 或 CSV 再交") { Kind = RefusalKind.Unreadable };
        Outcome<IReadOnlyList<TableRow>> table;
        if (TableReader.IsWorkbook(bytes))
        {
            table = TableReader.ReadWorkbook(bytes);
        }
        else
        {
            if (HandedText.Decode(bytes) is not { } text)
                return new Refusal("INPUT-ENCODING", "文件既不是表格，也不是 UTF-8 或 GB 18030 文本，无法读取") { Kind = RefusalKind.Unreadable };
            if (text.AsSpan().TrimStart().StartsWith("{"))
                return (SentLines.Read(text.ReplaceLineEndings("\n")), (IReadOnlyList<string>)[]);
            // Many a web page hands out a table as "xls" that is a page, or the XML of 2003.
            if (text.AsSpan().TrimStart().StartsWith("<"))
                return new Refusal("TABLE-WEB", "这是网页或 XML，不是表格，请用表格程序打开，另存为 xlsx 或 CSV 再交") { Kind = RefusalKind.Unreadable };
            table = TableReader.ReadText(text);
        }
        if (table.IsRefused(out Refusal? why, out IReadOnlyList<TableRow>? rows)
            || SentTable.Of(catalogue.Catalogue, rows).IsRefused(out why, out SentTable? sent)) return why;
        return (sent.Read(), sent.Unused);
    }

    private static Judged[] Judge(
        IReadOnlyList<SentRow> rows, Request request, OpenedCatalogue catalogue, OpenedPaper paper, CancellationToken stop)
    {
        var judged = new Judged[rows.Count];
        Parallel.For(0, rows.Count, new ParallelOptions { CancellationToken = stop },
            at => judged[at] = JudgeOne(rows[at], request, catalogue));
        // What stands in two rows is told of the later.
        int[] read = [.. Enumerable.Range(0, judged.Length).Where(at => judged[at].Notice is not null)];
        List<CheckedNotice> notices = [.. read.Select(at => judged[at].Notice!)];
        PaperChecks.Add(notices, paper);
        for (int at = 0; at < read.Length; at++) judged[read[at]] = judged[read[at]] with { Notice = notices[at] };
        Dictionary<string, int> keys = new(StringComparer.Ordinal);
        for (int at = 0; at < judged.Length; at++)
        {
            SentRow row = judged[at].Row;
            if (row.Key is null || keys.TryAdd(row.Key, row.Number)) continue;
            judged[at] = judged[at] with
            {
                Cells = [.. judged[at].Cells, new("", ImportFindings.KeyTwice.At(null, row.Key, keys[row.Key]))],
            };
        }
        return judged;
    }

    private static Judged JudgeOne(SentRow row, Request request, OpenedCatalogue catalogue)
    {
        if (row.HasErrors) return new(row, null, row.Cells);
        if (row.Days.Count == 0 && request.Issue is null) return new(row, null, [.. row.Cells, new("", ImportFindings.NoDay.At(null))]);
        DateOnly day = row.Days.Count > 0 ? row.Days[0] : request.Issue!.Value;
        if (row.Text is { } text) return new(row, catalogue.Reader.Read(text, day), row.Cells);
        JudgedForm judged = catalogue.Forms.Write(row.Form! with { InLongForm = row.Form.InLongForm || request.InLongForm }, day);
        return judged switch
        {
            JudgedForm.Written written => new(row, catalogue.Reader.Read(written.Text, day), row.Cells),
            JudgedForm.Returned returned => new(row, null,
                [.. row.Cells, .. returned.Findings.Select(found => new CellFinding(ColumnOf(row, found.Path), found.Finding))]),
            _ => throw new InvalidOperationException($"No such form: {judged.GetType().Name}."),
        };
    }

    // items[0] where a thing lacks a field; its other fields say which columns are meant.
    private static string ColumnOf(SentRow row, string path) => row.Columns.GetValueOrDefault(path, path.Length == 0 ? "" : path);

    // What came in before, or claims to be what it is not; null where the key is new.
    private async Task<ImportedRow?[]> KnownAsync(Judged[] judged, Request request, CancellationToken stop)
    {
        var known = new ImportedRow?[judged.Length];
        Outcome<bool> looking = await desk.ReadStoreAsync<bool>(async work =>
        {
            IReadOnlyDictionary<string, SenderKey> sent =
                await work.SenderKeys.FindAsync(request.Sender, judged.Select(one => one.Row.Key).OfType<string>());
            for (int at = 0; at < judged.Length; at++)
            {
                SentRow row = judged[at].Row;
                if (row.Key is not { } key || !sent.TryGetValue(key, out SenderKey? there)) continue;
                known[at] = there.Words == work.FingerprintOf(row.Words)
                    ? new ImportedRow.Known(row.Number, key, there.Notice)
                    : new ImportedRow.Faulty(row.Number, key) { Cells = [new("", ImportFindings.KeyOther.At(null, key, there.Notice))] };
            }
            return true;
        }, stop);
        // A store that is not there yet knows nothing; what else is wrong with it is told when it is written to.
        return looking.IsRefused(out _) ? new ImportedRow?[judged.Length] : known;
    }

    // What the row itself is refused with; anything else holds of every row.
    private static bool IsOfRow(Refusal why) => why.Code.StartsWith("ISSUE-", StringComparison.Ordinal)
        || why.Code.StartsWith("RUNS-", StringComparison.Ordinal);

    private static ImportedRow.Faulty Refused(Judged one, Refusal why) => new(one.Row.Number, one.Row.Key)
    {
        Cells = [.. CellsOf(one), new("", new(why.Code, Severity.Error, why.Message))],
    };

    private static ImportedRow Untaken(Judged one) => one.IsRight
        ? new ImportedRow.Waiting(one.Row.Number, one.Row.Key) { Cells = CellsOf(one) }
        : new ImportedRow.Faulty(one.Row.Number, one.Row.Key) { Cells = CellsOf(one) };

    private static CellFinding[] CellsOf(Judged one) =>
    [
        .. one.Cells,
        .. one.Notice?.Findings.Where(found => found.Severity != Severity.Info).Select(found => new CellFinding("", found)) ?? [],
    ];
}
