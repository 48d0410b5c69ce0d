using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Storage;
using Classifieds.Storage.Notices;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>A row that somebody damaged past the program is named; it hides no other, and is never taken for a bug.</summary>
public sealed class DamagedRowTests
{
    private const string Second = "20261125-0002";

    // Each done to the second of three notices, past the triggers: what it is done to cannot be read any more.
    private static IEnumerable<TestCaseData> Damages()
    {
        foreach (DatabaseEngine engine in Enum.GetValues<DatabaseEngine>())
        {
            yield return Case(engine, "a date that is none",
                $"UPDATE insertion SET issue_date = '2026-13-45' WHERE notice_id = '{Second}'");
            yield return Case(engine, "a moment that is none", $"UPDATE notice SET received = 'yesterday' WHERE id = '{Second}'");
            yield return Case(engine, "a moment of withdrawing", $"UPDATE insertion SET withdrawn_at = '' WHERE notice_id = '{Second}'");
            yield return Case(engine, "a day without end", $"UPDATE notice SET taken_for = '2026-11-32' WHERE id = '{Second}'");
            yield return Case(engine, "a kind without a name", $"UPDATE notice SET kind = '' WHERE id = '{Second}'");
            yield return Case(engine, "a paper with a slash", $"UPDATE insertion SET paper = 'a/b' WHERE notice_id = '{Second}'");
        }
        yield return Case(DatabaseEngine.Sqlite, "printed as bytes",
            $"UPDATE revision SET printed = x'00FF' WHERE notice_id = '{Second}'");
        yield return Case(DatabaseEngine.Sqlite, "a family that is none",
            $"PRAGMA ignore_check_constraints = ON; UPDATE notice SET family = 'Theirs' WHERE id = '{Second}'");
        yield return Case(DatabaseEngine.Sqlite, "a version in words", $"UPDATE notice SET version = 'many' WHERE id = '{Second}'");
        yield return Case(DatabaseEngine.Sqlite, "a section as bytes", $"UPDATE notice SET section = x'C0' WHERE id = '{Second}'");
        yield return Case(DatabaseEngine.Sqlite, "who took it as bytes", $"UPDATE notice SET taken_by = x'C0' WHERE id = '{Second}'");

        static TestCaseData Case(DatabaseEngine engine, string name, string sql) =>
            new TestCaseData(engine, sql).SetArgDisplayNames($"{engine}", name);
    }

    [TestCaseSource(nameof(Damages))]
    public async Task A_list_names_the_damaged_notice_and_shows_the_others(DatabaseEngine engine, string damage)
    {
        await using TestDatabase test = await DamagedAsync(engine, damage);
        Database database = await test.OpenAsync();

        NoticeList list = await database.ReadAsync(work => work.Notices.ListAllAsync(null, null), CancellationToken.None);

        Assert.That(list.Notices.Select(listed => listed.Notice.Id.Serial), Is.EqualTo([1, 3]));
        Assert.That(list.Damaged.Select(why => (why.Code, why.Message.Contains(Second, StringComparison.Ordinal))),
            Is.EqualTo([("NOTICE-DAMAGED", true)]));
    }

    [TestCase(DatabaseEngine.Sqlite, "UPDATE revision SET manuscript = 'words' WHERE number = 1")]
    [TestCase(DatabaseEngine.Sqlite, "UPDATE revision SET reading = 7 WHERE number = 1")]
    [TestCase(DatabaseEngine.Sqlite, "UPDATE revision SET house_text = x'01' WHERE number = 1")]
    [TestCase(DatabaseEngine.Sqlite, "UPDATE revision SET made_at = x'01' WHERE number = 1")]
    [TestCase(DatabaseEngine.Sqlite, "UPDATE revision SET made_at = 'never' WHERE number = 1")]
    [TestCase(DatabaseEngine.PostgreSql, "UPDATE revision SET house_text = '\\x01' WHERE number = 1")]
    [TestCase(DatabaseEngine.PostgreSql, "UPDATE revision SET made_at = 'never' WHERE number = 1")]
    public async Task Words_that_cannot_be_read_are_told_with_their_notice(DatabaseEngine engine, string damage)
    {
        await using TestDatabase test = await DamagedAsync(engine, damage);
        Database database = await test.OpenAsync();

        NoticeId second = (await database.ReadAsync(work => work.Notices.ListAllAsync(null, null), CancellationToken.None))
            .Notices[1].Notice.Id;
        foreach (Func<Work, Task> asked in (Func<Work, Task>[])
            [work => work.Notices.RevisionAsync(second), async work => await await work.Notices.OpenLatestOfAsync(Make.IssueId)])
        {
            StorageException why = (await Assert.ThrowsAsync<StorageException>(
                () => database.ReadAsync(async work => { await asked(work); return 0; }, CancellationToken.None)))!;
            Assert.That(why.Why.Code, Is.EqualTo("REVISION-DAMAGED").Or.EqualTo("NOTICE-DAMAGED"));
            Assert.That(why.Message, Does.Contain("20261125-000"));
        }
    }

    [TestCase(DatabaseEngine.Sqlite, "UPDATE issue SET deadline = 'soon'", "2026-11-25")]
    [TestCase(DatabaseEngine.PostgreSql, "UPDATE issue SET deadline = 'soon'", "2026-11-25")]
    [TestCase(DatabaseEngine.Sqlite, "UPDATE issue SET deadline = x'00'", "2026-11-25")]
    [TestCase(DatabaseEngine.Sqlite, "PRAGMA ignore_check_constraints = ON; UPDATE issue SET state = 'Lost'", "2026-11-25")]
    public async Task An_issue_that_cannot_be_read_is_named(DatabaseEngine engine, string damage, string name)
    {
        await using TestDatabase test = await DamagedAsync(engine, damage);
        Database database = await test.OpenAsync();

        StorageException why = (await Assert.ThrowsAsync<StorageException>(
            () => database.ReadAsync<Issue?>(work => work.Issues.FindAsync(Make.IssueId), CancellationToken.None)))!;
        Assert.That(why.Why.Code, Is.EqualTo("ROW-DAMAGED"));
        Assert.That(why.Message, Does.Contain(name));
    }

    [TestCase("UPDATE ledger SET detail = x'00FF' WHERE sequence = 2")]
    [TestCase("UPDATE ledger SET revision = 'first' WHERE sequence = 2")]
    public async Task An_entry_that_cannot_be_read_is_named(string damage)
    {
        await using TestDatabase test = await DamagedAsync(DatabaseEngine.Sqlite, damage);
        Database database = await test.OpenAsync();

        StorageException why = (await Assert.ThrowsAsync<StorageException>(
            () => database.ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None)))!;
        Assert.That(why.Why.Code, Is.EqualTo("ROW-DAMAGED"));
        Assert.That(why.Message, Does.Contain("流水第 2 条"));
    }

    [TestCase("UPDATE notice SET id = x'00' WHERE serial = 2", TestName = "A notice's name as bytes")]
    [TestCase("UPDATE proof SET notice_id = x'00'", TestName = "A proof without a notice")]
    public async Task How_the_notices_stand_is_told_or_refused(string damage)
    {
        await using TestDatabase test = await DamagedAsync(DatabaseEngine.Sqlite, damage);
        Database database = await test.OpenAsync();

        try
        {
            await database.ReadAsync(work => work.Ledger.NoticeStandingsAsync(), CancellationToken.None);
        }
        catch (StorageException why)
        {
            Assert.That(why.Why.Code, Is.EqualTo("ROW-DAMAGED"));
        }
    }

    private static async Task<TestDatabase> DamagedAsync(DatabaseEngine engine, string damage)
    {
        TestDatabase test = await TestDatabase.MakeAsync(engine);
        Database database = await test.OpenAsync();
        foreach (string words in (string[])["一", "二", "三"]) await Make.AddAsync(database, words);
        await test.TamperPastTriggersAsync(damage);
        return test;
    }
}
