using System.Diagnostics;
using Classifieds.Domain.Notices;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>A store on a disk, or in a folder, that nobody can write to is read as it was left.</summary>
[Platform("Linux")]
public sealed class ReadOnlyPlaceTests
{
    private TestDatabase test = null!;
    private string place = null!;

    [SetUp]
    public async Task MakeAStoreWithOneNotice()
    {
        if (!Environment.IsPrivilegedProcess) Assert.Ignore("only root may mount a folder read-only");
        test = await TestDatabase.MakeAsync(DatabaseEngine.Sqlite);
        place = Path.Combine(test.Folder, "只读 #1?");
        Directory.CreateDirectory(place);
        await Make.AddAsync(await test.OpenAsync(), "一");
    }

    [TearDown]
    public async Task DropThem()
    {
        if (test is null) return;
        Database.LetGoOfFiles();
        if (place is not null) Run("umount", place);
        await test.DisposeAsync();
    }

    [Test]
    public async Task What_was_stored_is_read_and_nothing_is_written()
    {
        Freeze(withLog: false);
        Database database = await OpenAsync();

        Assert.That(await database.ReadAsync(work => work.Notices.ListAsync(null, null), CancellationToken.None), Has.Count.EqualTo(1));
        Assert.That((await database.ReadAsync(
            work => work.Searches.FindAsync(new() { Words = ["一"] }), CancellationToken.None)).Found, Has.Count.EqualTo(1));
        Revision? words = await database.ReadAsync(
            work => work.Notices.RevisionAsync(new NoticeId(Make.Day, 1)), CancellationToken.None);
        Assert.That(words!.Content.Manuscript, Is.EqualTo("一"));
        Assert.That(await database.ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None), Has.Count.EqualTo(1));
        StorageException why = (await Assert.ThrowsAsync<StorageException>(() => Make.AddAsync(database, "二")))!;
        Assert.That(why.Why.Code, Is.EqualTo("DB-READ-ONLY"));
    }

    [Test]
    public async Task A_log_that_was_not_merged_is_never_passed_over()
    {
        Freeze(withLog: true);

        try
        {
            Database database = await OpenAsync();
            Assert.That(await database.ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None), Has.Count.EqualTo(1));
        }
        catch (StorageException why)
        {
            Assert.That(why.Why.Code, Is.EqualTo("DB-READ-ONLY"));
            Assert.That(why.Message, Does.Contain("-wal"));
        }
    }

    private Task<Database> OpenAsync() => Database.OpenAsync(
        DatabaseLocation.Parse(Path.Combine(place, "test.db")), test.Key, mayMake: false, CancellationToken.None);

    // While the connection is open the log has what was written last; closing the last one merges it.
    private void Freeze(bool withLog)
    {
        if (!withLog) Database.LetGoOfFiles();
        File.Copy(test.Setting, Path.Combine(place, "test.db"));
        if (withLog) File.Copy($"{test.Setting}-wal", Path.Combine(place, "test.db-wal"));
        Assert.That(File.Exists($"{test.Setting}-wal"), Is.EqualTo(withLog));
        if (Run("mount", "--bind", place, place) != 0 || Run("mount", "-o", "remount,ro,bind", place) != 0)
            Assert.Ignore("this machine lets nobody mount");
    }

    private static int Run(string program, params string[] arguments)
    {
        using Process run = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        run.StandardError.ReadToEnd();
        run.WaitForExit();
        return run.ExitCode;
    }
}
