using System.Text;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>A list of rows comes out of an engine as it went in, whatever stands in it.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class RowListTests(DatabaseEngine engine)
{
    private static readonly RowList<Thing> Things = new("some_thing.name, number, sealed_by, large_number, may_be, note, made_of");

    private TestDatabase test = null!;

    [SetUp]
    public async Task MakeAsync() => test = await TestDatabase.MakeAsync(engine);

    [TearDown]
    public async Task DisposeAsync() => await test.DisposeAsync();

    [Test]
    public async Task Every_row_comes_back_as_it_was_in_its_order()
    {
        string[] words =
        [
            "", " ", "遗失声明", "𠮷野家 😀", "\"'\\/;--", "a\nb\tc\u0001\u007f\u2028", "@notices", "null", "0012", "1e5", "true",
            string.Concat(Enumerable.Repeat("长", 20_000)),
        ];
        Thing[] rows = [.. words.Select((word, at) => new Thing
        {
            Name = word, Number = at - 3, LargeNumber = long.MaxValue - at, MayBe = at % 2 == 0 ? at : null,
            Note = at % 3 == 0 ? null : word,
            SealedBy = at % 3 == 0 ? [] : [.. Enumerable.Range(at, at).Select(one => (byte)(29 * one % 256))],
            MadeOf = Encoding.UTF8.GetBytes(at % 4 == 0 ? "" : word),
        })];
        Database database = await test.OpenAsync();

        WrittenRow[] written = [.. rows.Select(Things.Write)];
        IReadOnlyList<Thing> there = await database.ReadAsync(async work => await work.QueryAsync<Thing>(
            $"SELECT {string.Join(", ", Columns.Select(column => $"{Things.Cell(column, "all", work.IsServer)} AS {column}"))} "
            + RowList.From("all", work.IsServer), new { all = RowList.Of(written), allMade = RowList.MadeOf(written) }),
            CancellationToken.None);

        Assert.That(there.Select(Told), Is.EqualTo(rows.Select(Told)));

        static string Told(Thing one) =>
            $"{one.Name}|{one.Number}|{Convert.ToHexString(one.SealedBy)}|{one.LargeNumber}|{one.MayBe}|{one.Note ?? "none"}|"
            + Convert.ToHexString(one.MadeOf);
    }

    [Test]
    public async Task No_rows_are_no_rows()
    {
        Database database = await test.OpenAsync();

        int count = await database.ReadAsync(work => work.FindAsync<int>(
            $"SELECT COUNT(*) {RowList.From("none", work.IsServer)}", new { none = RowList.Of([]) }), CancellationToken.None);

        Assert.That(count, Is.Zero);
    }

    [Test]
    public async Task One_of_a_list_is_found_however_it_is_written()
    {
        string[] names = ["\"", "it's", "宁\\州", "𠮷"];
        Database database = await test.OpenAsync();

        int[] told = await database.ReadAsync(async work =>
        {
            List<int> found = [];
            foreach (string name in names.Append("neither"))
            {
                found.Add(await work.FindAsync<int>(
                    $"SELECT COUNT(*) FROM (SELECT CAST(@name AS TEXT) AS name) AS one WHERE name {work.Among("list")}",
                    new { name, list = work.ListOf(names) }));
            }
            foreach (long number in new[] { long.MinValue, 0L, 7L })
            {
                found.Add(await work.FindAsync<int>(
                    $"SELECT COUNT(*) FROM (SELECT CAST(@number AS BIGINT) AS number) AS one WHERE number {work.Among("list")}",
                    new { number, list = work.ListOf([long.MinValue, 7L]) }));
            }
            return found.ToArray();
        }, CancellationToken.None);

        Assert.That(told, Is.EqualTo([1, 1, 1, 1, 0, 1, 0, 1]));
    }

    private static readonly string[] Columns = ["name", "number", "sealed_by", "large_number", "may_be", "note", "made_of"];

    private sealed record Thing
    {
        public required string Name { get; init; }
        public required int Number { get; init; }
        public required long LargeNumber { get; init; }
        public required byte[] SealedBy { get; init; }
        public int? MayBe { get; init; }
        public string? Note { get; init; }
        public required byte[] MadeOf { get; init; }
    }
}
