using System.IO.Compression;
using System.Text;
using Classifieds.Desk.Exchange;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Exchange;

/// <summary>Files that other programs made: every error by row and column, all or nothing, nothing twice.</summary>
public sealed class ImportTests
{
    private const string Seal = "滨河市建溪食品有限公司遗失公章一枚，声明作废。";

    private StoreDesk desk = null!;

    [SetUp]
    public void MakeDesk() => desk = new();

    [TearDown]
    public void RemoveDesk() => desk.Dispose();

    private static byte[] Sent(string name) =>
        File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Classifieds.Tests", "Desk", "Exchange", "Sent", name));

    private Task<Outcome<ImportNotices.Imported>> AskAsync(byte[] file, bool takesGood = false, string sender = "", bool isPast = false,
        DateOnly? issue = null) =>
        new ImportNotices(desk.Bench).RunAsync(new()
        {
            Table = file, Issue = issue ?? StoreDesk.Issue, By = StoreDesk.Clerk, TakesGood = takesGood, Sender = sender, IsPast = isPast,
        }, CancellationToken.None);

    private async Task<ImportNotices.Imported> ImportAsync(byte[] file, bool takesGood = false, string sender = "") =>
        (await AskAsync(file, takesGood, sender)).Done();

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private async Task<int> CountAsync() => (await desk.Bench.ReadStoreAsync<int>(
        async work => (await work.Notices.ListAsync(null, null)).Count, CancellationToken.None))
        .IsRefused(out _, out int count) ? 0 : count;

    [Test]
    public async Task With_one_bad_row_nothing_is_taken_and_each_error_names_its_row()
    {
        ImportNotices.Imported imported = await ImportAsync(Sent("spreadsheet-gb18030.csv"));

        Assert.That(imported.Rows.Select(row => (row.Number, row.Key, row.GetType().Name)),
            Is.EqualTo([(2, "A,1", "Waiting"), (3, "A2", "Faulty")]));
        Assert.That(imported.Rows[1].Cells.Select(cell => cell.Finding.Code), Is.All.EqualTo("SUBMISSION-INCOMPLETE").And.Not.Empty);
        Assert.That((imported.IsWhole, await CountAsync()), Is.EqualTo((false, 0)));
    }

    [Test]
    public async Task The_good_rows_are_taken_where_they_are_asked_for_and_come_in_once()
    {
        ImportNotices.Imported first = await ImportAsync(Sent("spreadsheet-gb18030.csv"), takesGood: true, sender: "政务中心");
        ImportNotices.Imported again = await ImportAsync(Sent("spreadsheet-gb18030.csv"), takesGood: true, sender: "政务中心");
        var taken = (ImportedRow.Taken)first.Rows[0];

        Assert.That(first.Rows[1], Is.InstanceOf<ImportedRow.Faulty>());
        Assert.That(again.Rows[0], Is.EqualTo(new ImportedRow.Known(2, "A,1", taken.As.Id)));
        Assert.That(await CountAsync(), Is.EqualTo(1));
        ImportNotices.Imported other = await ImportAsync(Sent("spreadsheet-gb18030.csv"), takesGood: true, sender: "银行");
        Assert.That(other.Rows[0], Is.InstanceOf<ImportedRow.Taken>(), "another sender's key is another key");
    }

    // Of a file all rows are asked about at once, and each is held against those before it: nobody may be able to tell.
    [Test]
    public async Task Rows_of_one_file_become_what_they_become_one_after_the_other()
    {
        string[] texts =
        [
            "沈佳怡遗失居民身份证，号码350702198306172049，声明作废。",
            Seal,
            "滨河市建溪食品有限公司遗失公章壹枚，特此声明作废。",
            "沈佳怡遗失居民身份证壹张，号码350702198306172049，声明作废。",
            "沈佳怡遗失机动车驾驶证，证号350702198306172049，声明作废。",
            Seal,
            "滨河市云帆贸易有限公司遗失财务专用章一枚，声明作废。",
            "滨河市云帆贸易有限公司遗失财务专用章一枚，声明作废。",
        ];
        using StoreDesk other = new();
        List<TakenNotice> single = [];
        foreach (string text in texts[..2]) await TakeAsync(desk, text);
        foreach (string text in texts[..2]) await TakeAsync(other, text);
        foreach (string text in texts[2..]) single.Add(await TakeAsync(other, text));

        ImportNotices.Imported imported = await ImportAsync(Bytes("正文\n" + string.Join('\n', texts[2..]) + "\n"));

        TakenNotice[] together = [.. imported.Rows.Cast<ImportedRow.Taken>().Select(row => row.As)];
        Assert.That(together.Select(Told), Is.EqualTo(single.Select(Told)));
        Assert.That(together.SelectMany(one => one.Conflicts), Is.Not.Empty);
        Assert.That(together.Select(one => one.SameAs), Has.Some.EqualTo(together[^2].Id).And.Some.Null);
        (await new VerifyLedger(desk.Bench).RunAsync(CancellationToken.None)).Done(); // each stands as its entry says

        static string Told(TakenNotice one) => $"{one.Id} {one.SameAs} {one.Price?.Quote.Total}: "
            + string.Join("; ", one.Conflicts.Select(conflict => $"{conflict.Finding.Message} {conflict.Earlier} {conflict.Day}"));

        static async Task<TakenNotice> TakeAsync(StoreDesk desk, string text)
        {
            var request = new AddNotices.Request { Text = text, Issue = StoreDesk.Issue, By = StoreDesk.Clerk };
            await foreach (Outcome<HandedNotice> answer in new AddNotices(desk.Bench).RunAsync(request, CancellationToken.None))
                if (answer.Done() is HandedNotice.Taken taken) return taken.As;
            throw new InvalidOperationException(text);
        }
    }

    [Test]
    public async Task Of_many_rows_of_one_party_each_is_held_against_the_newest_before_it()
    {
        string[] texts = [.. Enumerable.Range(0, 60).Select(number =>
            $"滨河市建溪食品有限公司遗失收据一张，票号：{7000100 + number}，声明作废。")];
        ImportNotices.Imported imported = await ImportAsync(Bytes("正文\n" + string.Join('\n', [.. texts, texts[59]]) + "\n"));

        TakenNotice last = ((ImportedRow.Taken)imported.Rows[^1]).As;
        Assert.That(imported.Rows, Has.Count.EqualTo(61).And.All.InstanceOf<ImportedRow.Taken>(), Told(imported));
        Assert.That(last.SameAs, Is.EqualTo(((ImportedRow.Taken)imported.Rows[^2]).As.Id));
    }

    [Test]
    public async Task A_row_that_is_left_out_for_one_of_its_days_opens_none_of_them()
    {
        var opened = new DateOnly(2026, 11, 27);
        ImportNotices.Imported imported = await ImportAsync(
            Bytes($"正文,刊期\n{Seal},2026-11-20 {opened:yyyy-MM-dd}\n滨河市云帆贸易有限公司遗失财务专用章一枚，声明作废。,2026-11-25\n"),
            takesGood: true);

        Assert.That(imported.Rows.Select(row => row.GetType().Name), Is.EqualTo(["Faulty", "Taken"]), Told(imported));
        Assert.That(imported.Rows[0].Cells.Select(cell => cell.Finding.Code), Is.EqualTo(["ISSUE-PAST"]));
        Assert.That(await desk.WorkAsync(work => work.Issues.FindAsync(new(new("broadsheet"), opened))), Is.Null);
    }

    [Test]
    public async Task A_wrong_cell_is_named_by_the_head_of_its_column()
    {
        ImportNotices.Imported imported = await ImportAsync(Bytes(
            "遗失人（必填）;证件;号码：;分类\r\n沈佳怡;居民身份证;350702198306172040;lost-id-card\r\n"));

        CellFinding cell = imported.Rows.Single().Cells.Single();
        Assert.That((cell.Column, cell.Finding.Code), Is.EqualTo(("号码：", "ID-CHECK")));
        Assert.That(cell.Finding.Fixes, Has.Member("350702198306172049"));
    }

    [TestCase("merged-heads.xlsx")]
    [TestCase("gnumeric-merged-heads.xlsx")]
    public async Task Merged_heads_and_merged_cells_say_what_the_first_of_them_says(string file)
    {
        ImportNotices.Imported imported = await ImportAsync(Sent(file));

        Assert.That(imported.Rows.Select(row => (row.Number, row.Key, row.GetType().Name)),
            Is.EqualTo([(4, "ZW-001", "Taken"), (5, "ZW-002", "Taken")]), Told(imported));
        Assert.That(imported.Unused, Is.EqualTo(["备注"]));
        IReadOnlyList<string> printed = await PrintedAsync();
        Assert.That(printed[0], Does.Contain("滨河市建溪食品有限公司遗失公章"));
        Assert.That(printed[1], Does.Contain("滨河市云帆贸易有限公司遗失财务专用章"));
    }

    [TestCase("dates-as-numbers.xlsx")]
    [TestCase("gnumeric-gb18030.csv")]
    public async Task A_day_is_a_day_however_the_spreadsheet_kept_it(string file)
    {
        ImportNotices.Imported imported = await ImportAsync(Sent(file));

        Assert.That(imported.Rows.Select(row => row.Key), Is.EqualTo(["1", "2", "3"]), Told(imported));
        Assert.That(imported.Rows.Select(row => ((ImportedRow.Taken)row).As.Runs.Single().Issue),
            Is.EqualTo([new DateOnly(2026, 11, 25), new(2026, 11, 27), new(2026, 11, 28)]));
    }

    [Test]
    public async Task Numbers_that_were_kept_as_quantities_are_told()
    {
        ImportNotices.Imported imported = await ImportAsync(Sent("zeros-lost.xlsx"));

        Assert.That(imported.Rows[0].Cells.Select(cell => (cell.Column, cell.Finding.Code)), Has.Member(("票号", "IMPORT-NUMBER-QUANTITY")));
        Assert.That(imported.Rows[1].Cells.Select(cell => (cell.Column, cell.Finding.Code)), Has.Member(("身份证号", "IMPORT-NUMBER-ROUNDED")));
        Assert.That(imported.Rows[1].Cells.Select(cell => cell.Column), Has.No.Member("票号"));
    }

    [TestCase("digits-lost.xlsx", 3)]
    [TestCase("digits-lost.csv", 1)]
    public async Task Of_a_resident_number_that_was_kept_as_a_quantity_it_is_said_that_digits_are_lost(string file, int rows)
    {
        ImportNotices.Imported imported = await ImportAsync(Sent(file), takesGood: true);

        Assert.That(imported.Rows, Has.Count.EqualTo(rows).And.All.InstanceOf<ImportedRow.Faulty>());
        foreach (ImportedRow row in imported.Rows)
        {
            CellFinding told = row.Cells.First(cell => cell.Finding.Code == "IMPORT-NUMBER-ROUNDED");
            Assert.That((told.Column, told.Finding.Severity), Is.EqualTo(("号码", Severity.Error)));
        }
    }

    [TestCase("unicode-text.txt")]
    [TestCase("mark-and-semicolons.csv")]
    [TestCase("big-endian-semicolons.csv")]
    [TestCase("tabs-gb18030.csv")]
    public async Task Marks_encodings_and_what_parts_the_fields_are_found_out(string file)
    {
        ImportNotices.Imported imported = await ImportAsync(Sent(file));

        Assert.That(imported.Rows.Select(row => (row.Key, ((ImportedRow.Taken)row).As.Runs.Single().Issue)),
            Is.EqualTo([("XF-01", new DateOnly(2026, 11, 25)), ("XF-02", new DateOnly(2026, 11, 27))]), Told(imported));
        Assert.That(imported.Unused, Is.Empty);
        Assert.That((await PrintedAsync())[1], Does.Contain("滨河市云帆贸易有限公司遗失财务专用章一枚"));
    }

    [TestCase("old-workbook.csv", "TABLE-OLD", "另存为 xlsx")]
    [TestCase("web-page.xls", "TABLE-WEB", "另存为 xlsx")]
    public async Task What_only_looks_like_a_table_is_refused_with_what_to_do(string file, string code, string help)
    {
        Refusal why = (await AskAsync(Sent(file))).Why();

        Assert.That((why.Code, why.Kind), Is.EqualTo((code, RefusalKind.Unreadable)));
        Assert.That(why.Message, Does.Contain(help));
    }

    private static IEnumerable<FindingKind> Kinds => FindingTable.All.Where(kind => kind.As is "table" or "table-again" or "workbook");

    [TestCaseSource(nameof(Kinds))]
    public async Task The_example_of_a_finding_makes_that_finding(FindingKind kind)
    {
        string[] files = kind.Example.Split("\n---\n");
        ImportNotices.Imported imported = null!;
        foreach (string file in files)
        {
            byte[] bytes = kind.As == "workbook" ? Sent(file) : Bytes(file);
            imported = (await new ImportNotices(desk.Bench).RunAsync(new()
            {
                Table = bytes, By = StoreDesk.Clerk, Issue = kind.Code == "IMPORT-NO-DAY" ? null : StoreDesk.Issue,
            }, CancellationToken.None)).Done();
        }

        if (kind.Code == "IMPORT-UNUSED")
        {
            Assert.That(imported.Unused, Is.EqualTo(["备注"]));
            return;
        }
        Finding made = imported.Rows.SelectMany(row => row.Cells).Select(cell => cell.Finding).First(found => found.Code == kind.Code);
        Assert.That(made.Severity, Is.EqualTo(kind.Severity));
        Assert.That(made.Message, Does.Not.EndWith("。").And.Not.Contain("{"));
    }

    [Test]
    public async Task Json_lines_are_forms_or_words_with_the_senders_key()
    {
        ImportNotices.Imported imported = await ImportAsync(Bytes("""
            {"key":"1","kind":"lost-seal","fields":{"party":"滨河市建溪食品有限公司"},"items":[{"seal":"公章"}]}
            {"key":"2","issue":"2026-11-27","text":"滨河市云帆贸易有限公司遗失财务专用章一枚，声明作废。"}
            """));

        Assert.That(imported.Rows.Select(row => (row.Number, row.Key, row.GetType().Name)),
            Is.EqualTo([(1, "1", "Taken"), (2, "2", "Taken")]), Told(imported));
    }

    [Test]
    public async Task A_day_that_cannot_be_had_leaves_all_rows_untaken_and_is_told_of_its_row()
    {
        ImportNotices.Imported imported = await ImportAsync(Bytes(
            $"正文,见报日\n{Seal},2026-11-25\n滨河市云帆贸易有限公司遗失财务专用章一枚，声明作废。,2026-11-01\n"));

        Assert.That(imported.Rows.Select(row => row.GetType().Name), Is.EqualTo(["Waiting", "Faulty"]));
        Assert.That(imported.Rows[1].Cells.Select(cell => cell.Finding.Code), Has.Member("ISSUE-PAST"));
        Assert.That(await CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Old_papers_are_written_down_from_a_table()
    {
        ImportNotices.Imported imported =
            (await AskAsync(Bytes($"正文,见报日\n{Seal},2019-11-25\n"), isPast: true)).Done();

        Assert.That(imported.Rows.Single(), Is.InstanceOf<ImportedRow.Taken>(), Told(imported));
    }

    [Test]
    public async Task What_unpacks_to_no_end_or_ends_nowhere_is_refused()
    {
        Assert.That((await AskAsync(Zip("xl/media/image1.png", new byte[200 * 1024 * 1024]))).Why().Code, Is.EqualTo("TABLE-TOO-LARGE"));
        Assert.That((await AskAsync(Sheet("""<row r="9999999"><c r="A9999999"><v>1</v></c></row>"""))).Why().Code,
            Is.EqualTo("TABLE-TOO-LARGE"));
        Assert.That((await AskAsync(Sheet("""<row r="1"><c r="XFD1"><v>1</v></c></row>"""))).Why().Code, Is.EqualTo("TABLE-TOO-LARGE"));
        Assert.That((await AskAsync(Zip("word/document.xml", Bytes("<w/>")))).Why().Code, Is.EqualTo("TABLE-DAMAGED"));
        Assert.That((await AskAsync(Sent("merged-heads.xlsx")[..3000])).Why().Code, Is.EqualTo("TABLE-DAMAGED"));
        Assert.That((await AskAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1])).Why().Code, Is.EqualTo("TABLE-OLD"));
        Assert.That((await AskAsync(Bytes("甲,乙\n1,2\n"))).Why().Code, Is.EqualTo("IMPORT-HEADS"));
        Assert.That((await AskAsync(Bytes("正文\n" + string.Concat(Enumerable.Repeat("字\n", 20_001))))).Why().Code,
            Is.EqualTo("TABLE-TOO-LARGE"));
    }

    private static byte[] Sheet(string rows) => Zip("xl/worksheets/sheet1.xml", Bytes(
        $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""));

    private static byte[] Zip(string name, byte[] part)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (Stream entry = archive.CreateEntry(name).Open()) entry.Write(part);
        return stream.ToArray();
    }

    private static string Told(ImportNotices.Imported imported) =>
        string.Join('\n', imported.Rows.SelectMany(row => row.Cells).Select(cell => $"{cell.Column} {cell.Finding.Message}"));

    private async Task<IReadOnlyList<string>> PrintedAsync() => (await desk.Bench.ReadStoreAsync<IReadOnlyList<string>>(
        async work => (await work.Notices.ListAsync(null, null)).Select(one => one.Printed).ToArray(), CancellationToken.None)).Done();
}
