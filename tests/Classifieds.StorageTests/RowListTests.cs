using System.Data.Common;
using System.Text;
using Classifieds.Storage;
using Classifieds.Testing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Classifieds.StorageTests;

/// <summary>Rows come out of an engine as they went in, whatever stands in them: one after the other on a file, as a list on a
/// server.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class RowListTests(DatabaseEngine engine)
{
    private const string ColumnsOfThing = "some_thing.name, number, sealed_by, large_number, may_be, note, made_of";

    private static readonly RowList<Thing> Things = new(ColumnsOfThing);
    private static readonly RowWriter<Thing> Writer = new("some_thing", ColumnsOfThing);

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
            // A server keeps no NUL.
            "", " ", engine == DatabaseEngine.Sqlite ? "a\0b" : "ab", "遗失声明",
            "𠮷野家 😀", "\"'\\/;--", "a\nb\tc\u0001\u007f\u2028", "@notices", "null", "0012", "1e5", "true",
            string.Concat(Enumerable.Repeat("长", 20_000)),
        ];
        Thing[] rows = [.. words.Select((word, at) => new Thing
        {
            Name = word, Number = at - 3, LargeNumber = long.MaxValue - at, MayBe = at % 2 == 0 ? at : null,
            Note = at % 3 == 0 ? null : word,
            SealedBy = at % 3 == 0 ? [] : [.. Enumerable.Range(at, at).Select(one => (byte)(29 * one % 256))],
            MadeOf = Encoding.UTF8.GetBytes(at % 4 == 0 ? "" : word),
        })];

        IReadOnlyList<Thing> there = engine == DatabaseEngine.Sqlite ? await WrittenAsync(rows) : await ListedAsync(rows);

        Assert.That(there.Select(Told), Is.EqualTo(rows.Select(Told)));

        static string Told(Thing one) =>
            $"{one.Name}|{one.Number}|{Convert.ToHexString(one.SealedBy)}|{one.LargeNumber}|{one.MayBe}|{one.Note ?? "none"}|"
            + Convert.ToHexString(one.MadeOf);
    }

    private static async Task<IReadOnlyList<Thing>> WrittenAsync(Thing[] rows)
    {
        await using KeptStatements file = await WithTableAsync();
        Writer.Write(file, rows);
        await using DbTransaction piece = file.Begin(deferred: true);
        return await new StoreQuestions(file, piece, CancellationToken.None)
            .QueryAsync<Thing>($"SELECT {ColumnsOfThing} FROM some_thing ORDER BY number");
    }

    private static async Task<KeptStatements> WithTableAsync()
    {
        var file = new KeptStatements(new SqliteConnection("Data Source=:memory:"));
        await file.OpenAsync();
        await using DbTransaction piece = file.Begin(deferred: false);
        await new StoreQuestions(file, piece, CancellationToken.None).ExecuteAsync(
            """
            CREATE TABLE some_thing (name TEXT NOT NULL, number INTEGER NOT NULL UNIQUE, sealed_by BLOB NOT NULL,
                large_number BIGINT NOT NULL, may_be INTEGER, note TEXT, made_of BLOB NOT NULL)
            """, new { });
        await piece.CommitAsync();
        return file;
    }

    private async Task<IReadOnlyList<Thing>> ListedAsync(Thing[] rows)
    {
        Database database = await test.OpenAsync();
        var values = new DynamicParameters();
        Things.Add(values, "all", rows);
        return await database.ReadAsync(
            work => work.QueryAsync<Thing>($"SELECT * {Things.From("all")}", values), CancellationToken.None);
    }

    [Test]
    public async Task What_a_table_refuses_is_told_and_the_next_row_is_written()
    {
        if (engine != DatabaseEngine.Sqlite) Assert.Ignore("A server is handed all of them at once.");
        await using KeptStatements file = await WithTableAsync();
        var one = new Thing { Name = "甲", Number = 1, LargeNumber = 1, SealedBy = [1], MadeOf = [2] };

        Writer.Write(file, one);
        SqliteException? why = Assert.Throws<SqliteException>(() => Writer.Write(file, one));
        Writer.Write(file, one with { Number = 2 });

        Assert.That(why!.Message, Does.Contain("some_thing.number"));
        await using DbTransaction piece = file.Begin(deferred: true);
        Assert.That(await new StoreQuestions(file, piece, CancellationToken.None).FindAsync<int>("SELECT COUNT(*) FROM some_thing"),
            Is.EqualTo(2));
    }

    [Test]
    public async Task No_rows_are_no_rows()
    {
        if (engine == DatabaseEngine.Sqlite) Assert.Ignore("A file is handed no lists.");
        Database database = await test.OpenAsync();

        var values = new DynamicParameters();
        Things.Add(values, "none", []);
        int count = await database.ReadAsync(
            work => work.FindAsync<int>($"SELECT COUNT(*) {Things.From("none")}", values), CancellationToken.None);

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
