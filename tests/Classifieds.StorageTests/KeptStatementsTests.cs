using System.Data.Common;
using Classifieds.Domain.Ledgers;
using Classifieds.Storage;
using Classifieds.Testing;
using Microsoft.Data.Sqlite;

namespace Classifieds.StorageTests;

/// <summary>What is compiled on a connection is asked again, in this piece of work and the next, and nobody can tell.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class KeptStatementsTests(DatabaseEngine engine)
{
    private TestDatabase test = null!;

    [SetUp]
    public async Task MakeAsync() => test = await TestDatabase.MakeAsync(engine);

    [TearDown]
    public async Task DisposeAsync() => await test.DisposeAsync();

    [Test]
    public async Task Each_asking_has_its_own_values()
    {
        Database database = await test.OpenAsync();

        string[] told = await database.ReadAsync(async work =>
        {
            List<string> answers = [];
            foreach (string? word in new[] { "甲", null, "乙", "" })
                answers.Add(await work.FindAsync<string>("SELECT COALESCE(CAST(@word AS TEXT), 'null')", new { word }) ?? "");
            foreach (string[] words in new string[][] { ["甲", "乙"], ["乙"], ["丙", "甲", "乙"] })
                answers.Add($"{await CountAsync(work, words)}");
            answers.Add(await work.FindAsync<string>("SELECT CAST(@a AS TEXT) || CAST(@b AS TEXT)", new { a = "1", b = "2" }) ?? "");
            answers.Add(await work.FindAsync<string>("SELECT CAST(@a AS TEXT) || CAST(@b AS TEXT)", new { b = "2", a = "1" }) ?? "");
            return answers.ToArray();
        }, CancellationToken.None);

        Assert.That(told, Is.EqualTo(["甲", "null", "乙", "", "2", "1", "2", "12", "12"]));

        static Task<int> CountAsync(Work work, string[] words) => work.FindAsync<int>(
            "SELECT COUNT(*) FROM (SELECT CAST('甲' AS TEXT) AS word UNION ALL SELECT '乙') AS known WHERE word "
            + work.Among("words"), new { words = work.ListOf(words) });
    }

    [Test]
    public async Task A_question_of_more_shapes_than_are_kept_is_answered_each_time()
    {
        Database database = await test.OpenAsync();

        int[] told = await database.ReadAsync(async work =>
        {
            var answers = new int[600];
            for (int at = 0; at < answers.Length; at++)
                answers[at] = await work.FindAsync<int>($"SELECT {at % 300} + @one", new { one = 1 });
            return answers;
        }, CancellationToken.None);

        Assert.That(told, Is.EqualTo(Enumerable.Range(0, 600).Select(at => at % 300 + 1)));
    }

    [Test]
    public async Task What_fails_in_the_middle_leaves_nothing_begun()
    {
        Database database = await test.OpenAsync();
        await AddAsync(database);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WriteAsync<int>(async work =>
        {
            await work.RecordAsync(new(Make.Now, "王丽", "lost"));
            throw new InvalidOperationException("In the middle.");
        }, CancellationToken.None));
        await AddAsync(database);

        Assert.That(await database.ReadAsync(async work => (await work.Ledger.AllAsync()).Select(entry => entry.What.Verb).ToArray(),
            CancellationToken.None), Has.None.EqualTo("lost").And.Length.GreaterThanOrEqualTo(2));
    }

    [Test]
    public async Task What_is_asked_again_is_not_compiled_again()
    {
        if (engine != DatabaseEngine.Sqlite) Assert.Ignore("A server's provider keeps its own.");
        await using var file = new KeptStatements(new SqliteConnection("Data Source=:memory:"));
        await file.OpenAsync();
        file.File.Handle!.enable_sqlite3_next_stmt(true);

        for (int turn = 0; turn < 10; turn++)
        {
            await using DbTransaction piece = file.Begin(deferred: false);
            var questions = new StoreQuestions(file, piece, CancellationToken.None);
            await questions.FindAsync<int>("SELECT @turn", new { turn });
            await questions.QueryAsync<string>("SELECT 'a' UNION SELECT 'b'");
            await questions.RowsAsync("SELECT @turn AS turn", new { turn });
            await questions.ExecuteAsync("CREATE TABLE IF NOT EXISTS thing (turn INTEGER)", new { });
            await piece.CommitAsync();
        }

        Assert.That(Compiled(file), Is.EqualTo(6), "four questions, a beginning and an end");

        static int Compiled(KeptStatements file)
        {
            int count = 0;
            for (SQLitePCL.sqlite3_stmt? one = SQLitePCL.raw.sqlite3_next_stmt(file.File.Handle, null); one is not null;
                one = SQLitePCL.raw.sqlite3_next_stmt(file.File.Handle, one)) count++;
            return count;
        }
    }

    [Test]
    public async Task A_piece_that_is_not_ended_leaves_nothing()
    {
        if (engine != DatabaseEngine.Sqlite) Assert.Ignore("A server's provider begins and ends by itself.");
        await using var file = new KeptStatements(new SqliteConnection("Data Source=:memory:"));
        await file.OpenAsync();
        await using (DbTransaction first = file.Begin(deferred: false))
            await new StoreQuestions(file, first, CancellationToken.None).ExecuteAsync("CREATE TABLE gone (one INTEGER)", new { });

        await using DbTransaction second = file.Begin(deferred: true);
        int there = await new StoreQuestions(file, second, CancellationToken.None)
            .FindAsync<int>("SELECT COUNT(*) FROM sqlite_master WHERE name = 'gone'");
        await second.RollbackAsync();

        Assert.That(there, Is.Zero);
    }

    [Test]
    public async Task Two_at_once_never_share_a_connection()
    {
        Database database = await test.OpenAsync();
        await AddAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(reader => Task.Run(async () =>
        {
            for (int turn = 0; turn < 20; turn++)
            {
                int told = await database.ReadAsync(
                    work => work.FindAsync<int>("SELECT @reader * 1000 + @turn", new { reader, turn }), CancellationToken.None);
                Assert.That(told, Is.EqualTo(reader * 1000 + turn));
            }
        })));
    }

    [Test]
    public async Task Files_that_were_let_go_of_can_be_carried_away_whole()
    {
        if (engine != DatabaseEngine.Sqlite) Assert.Ignore("A server has no files of ours.");
        Database database = await test.OpenAsync();
        await AddAsync(database);

        Database.LetGoOfFiles();

        Assert.That(File.Exists($"{test.Setting}-wal"), Is.False, "the log is in the file");
        Assert.That(await database.ReadAsync(async work => (await work.Ledger.AllAsync()).Count, CancellationToken.None), Is.Positive);
    }

    private static Task<LedgerEntry> AddAsync(Database database) =>
        database.WriteAsync(work => work.RecordAsync(new(Make.Now, "王丽", "test")), CancellationToken.None);
}
