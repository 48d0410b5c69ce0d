using System.Text;
using System.Xml.Linq;
using Classifieds.Desk.Exchange;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Exchange;
using Classifieds.Domain.Outcomes;
using Classifieds.Exchange;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Exchange;

/// <summary>Printed texts for other programs, and taken in elsewhere without a character lost.</summary>
public sealed class ExportTests
{
    private const string Two = """
        江雨桐遗失居民身份证，号码：11010519491231002X，声明作废。
        ---
        滨河市建溪食品有限公司遗失公章一枚，声明作废。
        """;

    private StoreDesk desk = null!, elsewhere = null!;

    [SetUp]
    public void MakeDesks() => (desk, elsewhere) = (new(), new());

    [TearDown]
    public void RemoveDesks()
    {
        desk.Dispose();
        elsewhere.Dispose();
    }

    private static async Task<ExportNotices.Exported> ExportAsync(StoreDesk from, ExportFormat format) =>
        (await new ExportNotices(from.Bench).RunAsync(
            new() { From = StoreDesk.Issue, To = StoreDesk.Issue, Format = format }, CancellationToken.None)).Done();

    private static async Task<string[]> HashesAsync(StoreDesk from) =>
    [
        .. Encoding.UTF8.GetString((await ExportAsync(from, ExportFormat.JsonLines)).Bytes)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => WireJson.Read<ExportedNotice>(line)!.Sha256),
    ];

    [TestCase(ExportFormat.JsonLines)]
    [TestCase(ExportFormat.Csv)]
    [TestCase(ExportFormat.Xlsx)]
    public async Task What_is_exported_is_imported_elsewhere_with_the_same_hashes_and_once(ExportFormat format)
    {
        await desk.TakeAsync(Two);
        ExportNotices.Exported exported = await ExportAsync(desk, format);

        for (int turn = 0; turn < 2; turn++)
        {
            ImportNotices.Imported imported = (await new ImportNotices(elsewhere.Bench).RunAsync(
                new() { Table = exported.Bytes, By = StoreDesk.Clerk, Sender = "县报" }, CancellationToken.None)).Done();
            Assert.That(imported.IsWhole,
                string.Join('\n', imported.Rows.SelectMany(row => row.Cells).Select(cell => cell.Finding.Message)));
            Assert.That(imported.Unused, Is.Empty);
        }

        Assert.That(exported.Count, Is.EqualTo(2));
        Assert.That(await HashesAsync(elsewhere), Is.EqualTo(await HashesAsync(desk)));
    }

    [Test]
    public async Task Nothing_sealed_is_handed_out()
    {
        await desk.TakeAsync(Two);

        string csv = Encoding.UTF8.GetString((await ExportAsync(desk, ExportFormat.Csv)).Bytes);

        Assert.That(csv, Does.StartWith("\uFEFF稿号,").And.Contain("110105********002X").And.Not.Contain("11010519491231002X"));
    }

    [Test]
    public async Task A_feed_holds_what_went_to_press_and_nothing_else()
    {
        IReadOnlyList<string> ids = await desk.TakeAsync(Two);
        await desk.ApproveAsync(ids[1]);
        await new HoldNotice(desk.Bench).RunAsync(
            new() { Id = ids[0], Why = "等材料", By = StoreDesk.Clerk }, CancellationToken.None);
        Assert.That((await ExportAsync(desk, ExportFormat.Atom)).Count, Is.Zero);
        (await new PublishIssue(desk.Bench).RunAsync(
            new(new() { Issue = StoreDesk.Issue, By = StoreDesk.Clerk }), CancellationToken.None)).Done();

        XElement feed = XElement.Parse(Encoding.UTF8.GetString((await ExportAsync(desk, ExportFormat.Atom)).Bytes));

        XNamespace atom = "http://www.w3.org/2005/Atom";
        XElement entry = feed.Elements(atom + "entry").Single();
        Assert.That(entry.Element(atom + "content")!.Value, Does.StartWith("滨河市建溪食品有限公司"));
        Assert.That(entry.Element(atom + "id")!.Value, Does.EndWith(ids[1]));
        foreach (string needed in (string[])["id", "title", "updated", "author"])
            Assert.That(feed.Element(atom + needed), Is.Not.Null, needed);
    }

    [TestCase("=1+1")]
    [TestCase("+86 0599")]
    [TestCase("-5")]
    [TestCase("@SUM(A1)")]
    [TestCase("\tx")]
    [TestCase("\rx")]
    [TestCase("$=A1")]
    [TestCase("'=1")]
    [TestCase("''=1")]
    [TestCase("\n=1")]
    [TestCase("＝1+1")]
    [TestCase("＋1")]
    [TestCase("－1")]
    [TestCase("＠SUM(A1)")]
    public void No_cell_is_one_that_a_spreadsheet_would_run_and_none_loses_a_character(string text)
    {
        string csv = Encoding.UTF8.GetString(TableWriter.Csv(["正文"], [[text]]))[1..];
        string field = csv.Split("\r\n", 2)[1].TrimEnd('\r', '\n').Trim('"');

        Assert.That(field, Does.StartWith("'"));
        Assert.That(CellGuard.Opened(field), Is.EqualTo(text));
        IReadOnlyList<TableRow> rows = TableReader.ReadWorkbook(TableWriter.Xlsx("一", ["正文"], [[text]])).Done();
        Assert.That(rows[1].At(0).Text, Is.EqualTo(text.Trim()));
    }

    [Test]
    public async Task A_span_that_ends_before_it_begins_is_refused() => Assert.That((await new ExportNotices(desk.Bench).RunAsync(
        new() { From = StoreDesk.Issue, To = StoreDesk.Issue.AddDays(-1), Format = ExportFormat.Csv }, CancellationToken.None)).Why().Kind,
        Is.EqualTo(RefusalKind.Usage));
}
