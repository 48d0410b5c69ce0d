using Classifieds.Domain.Ledgers;
using Classifieds.Storage;
using Classifieds.Testing;

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
            + (work.IsServer ? "= ANY(@words)" : "IN @words"), new { words });
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
