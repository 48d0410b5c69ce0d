using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Searches;
using Classifieds.Storage;
using Classifieds.Storage.Searches;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>What the program of each earlier schema left (<c>Fixtures</c>, written by <see cref="FixtureMaking"/> as it was then) is taken
/// over whole, and sealed anew with the notices' own keys, which it has from 0032 on.</summary>
/// <remarks><c>store-0017-before-0011</c> is of a program that had 0017 and not yet 0011 and 0012, which came from another branch: the
/// scripts are taken by their names, whatever came before.</remarks>
[TestFixtureSource(nameof(Stores))]
public sealed class EarlierStoreTests(string version, DatabaseEngine engine)
{
    private TestDatabase test = null!;
    private Database database = null!;

    /// <summary>Whether its notices had keys of their own, so that nothing is sealed anew.</summary>
    private bool HasKeys => string.CompareOrdinal(version, "store-0032") >= 0;

    private static string Folder => Path.Combine(Repository.Root, "tests", "Classifieds.StorageTests", "Fixtures");

    private static IEnumerable<TestFixtureData> Stores() =>
        from file in Directory.GetFiles(Folder, "store-*.sql").Order(StringComparer.Ordinal)
        let parts = Path.GetFileName(file).Split('.')
        where !UpgradeTests.Versions.Contains(parts[0]) // which looks at those closely
        select new TestFixtureData(parts[0], parts[1] == "sqlite" ? DatabaseEngine.Sqlite : DatabaseEngine.PostgreSql);

    [OneTimeSetUp]
    public async Task TakeOver() => (test, database) = await TakenOverAsync();

    [OneTimeTearDown]
    public async Task DropDatabase()
    {
        if (test is not null) await test.DisposeAsync();
    }

    /// <param name="before">What is done to it before it is opened; nothing where it is empty.</param>
    private async Task<(TestDatabase Test, Database Database)> TakenOverAsync(string before = "")
    {
        TestDatabase made = await TestDatabase.MakeBareAsync(engine);
        File.Copy(Path.Combine(Folder, $"{version}.key"), Path.Combine(made.Folder, "test.key"));
        await made.TamperAsync(await File.ReadAllTextAsync(
            Path.Combine(Folder, $"{version}.{(engine == DatabaseEngine.Sqlite ? "sqlite" : "postgres")}.sql")) + before);
        return (made, await made.OpenAsync());
    }

    private static NoticeId Id(int serial) => new(Make.Day, serial);

    [Test]
    public async Task Its_notices_open_and_are_found()
    {
        Revision first = (await database.ReadAsync(work => work.Notices.RevisionAsync(Id(1)), CancellationToken.None))!;
        FoundNotices found = await database.ReadAsync(
            work => work.Searches.FindAsync(new() { Numbers = [Make.ResidentId] }), CancellationToken.None);

        Assert.That((first.Number, first.Content.Manuscript, first.Content.Photo?.Hash),
            Is.EqualTo((2, $"遗失居民身份证，号码{Make.ResidentId}，特此声明", Make.Photo.Hash)));
        Assert.That(found.Found.Select(one => one.Listed.Notice.Id), Is.EqualTo((NoticeId[])[Id(1)]));
        Assert.That(await database.ReadAsync(work => work.Notices.OpenAllAsync(), CancellationToken.None), Is.EqualTo(6));
        Assert.That((await database.ReadAsync(work => work.Notices.ListAsync(null, null), CancellationToken.None))
            .Select(one => one.Notice.State), Is.EqualTo((NoticeState[])
            [
                NoticeState.Submitted, NoticeState.Held, NoticeState.Submitted, NoticeState.Submitted, NoticeState.Withdrawn,
            ]));
    }

    [Test]
    public async Task Its_parties_are_found_on_a_server_by_the_table_that_it_had_not()
    {
        // A file has none, what an earlier program entered nowhere is entered by the program, and who had the table kept it himself.
        if (engine == DatabaseEngine.Sqlite || string.CompareOrdinal(version, "store-0026") < 0
            || string.CompareOrdinal(version, "store-0041") >= 0) return;
        var (own, store) = await TakenOverAsync(
            $"UPDATE search_entry SET tokens = tokens || array_to_tsvector(ARRAY['{SearchTokens.OfParty("江雨桐")}']) "
            + $"WHERE notice_id = '{Id(4)}'");
        await using var _ = own;

        FoundNotices found = await store.ReadAsync(
            work => work.Searches.FindAsync(new() { Parties = ["江雨桐"] }), CancellationToken.None);

        Assert.That(found.Found.Select(one => one.Listed.Notice.Id), Is.EqualTo((NoticeId[])[Id(4)]));
    }

    [Test]
    public async Task What_was_shown_on_its_proof_opens()
    {
        // The settings of that day had a form that no later program reads: such a sheet is made anew, as it says.
        if (version == "store-0008") return;
        var proof = (await database.ReadAsync(work => work.Proofs.OfAsync(Id(3)), CancellationToken.None)).Single();

        Assert.That(proof.Answer?.Approved, Is.True);
        Assert.That((await database.ReadAsync(work => work.Proofs.SettingAsync(proof), CancellationToken.None))!.PrintedText,
            Is.EqualTo("遗失"));
    }

    [Test]
    public async Task Its_ledger_is_whole_and_says_of_each_revision_what_it_hashed_to_before()
    {
        var (ledger, stored, seals) = await database.ReadAsync(async work =>
        {
            IReadOnlyList<LedgerEntry> all = await work.Ledger.AllAsync();
            return (all, await work.Ledger.RevisionHashesAsync(), await work.Ledger.CheckSealsAsync(all));
        }, CancellationToken.None);

        LedgerEntry[] anew = [.. ledger.Where(entry => entry.What.Verb == LedgerRecord.ResealVerb && entry.What.Revision is not null)];
        Assert.That(LedgerChain.FirstBreak(ledger), Is.Null);
        Assert.That((seals.Unsealed, seals.Forged), Is.EqualTo(((LedgerEntry?)null, (LedgerEntry?)null)));
        LedgerEntry[] taken = [.. ledger.Where(
            entry => entry.What.Content.Length > 0 && entry.What.Verb != LedgerRecord.ResealVerb)];
        Assert.That((HasKeys ? taken : anew).ToDictionary(
            entry => (entry.What.Notice!.ToString(), entry.What.Revision!.Value), entry => entry.What.Content), Is.EquivalentTo(stored));
        Assert.That(anew.Select(entry => entry.What.Detail), Is.EquivalentTo(HasKeys ? [] : taken.Select(entry => entry.What.Content)));
    }

    [Test]
    public async Task How_its_notices_stand_is_what_the_last_entries_say()
    {
        var (ledger, standings) = await database.ReadAsync(
            async work => (await work.Ledger.AllAsync(), await work.Ledger.NoticeStandingsAsync()), CancellationToken.None);

        Assert.That(ledger.Where(entry => entry.What is { Notice: not null, Standing.Length: > 0 })
            .GroupBy(entry => entry.What.Notice!.ToString()).ToDictionary(one => one.Key, one => one.Last().What.Standing),
            Is.EquivalentTo(standings));
    }

    [Test]
    public async Task It_is_sealed_anew_once_and_the_store_is_closed_against_changes_again()
    {
        int entries = (await LedgerAsync()).Count;
        await test.OpenAsync();

        Assert.That(await LedgerAsync(), Has.Count.EqualTo(entries));
        Assert.That(async () => await test.TamperAsync("UPDATE revision SET manuscript = house_text"),
            Throws.Exception.With.Message.Contains("KEPT-FOR-EVER"));
    }

    [Test]
    public async Task What_is_destroyed_of_it_opens_no_more()
    {
        // In a store of its own: the other tests share one, which they only read.
        var (own, store) = await TakenOverAsync();
        await using var _ = own;
        await store.WriteAsync(async work =>
        {
            await work.Erasures.EraseAsync(new(Id(5), NoticePart.Words, ErasureCause.Demand, "本人要求", "王丽", Make.Now));
            await work.RecordAsync(new(Make.Now, "王丽", "erase") { Notice = Id(5) });
            return true;
        }, CancellationToken.None);

        Assert.That(async () => await store.ReadAsync(work => work.Notices.RevisionAsync(Id(5)), CancellationToken.None),
            Throws.TypeOf<StorageException>().With.Property("Why").Property("Code").EqualTo("NOTICE-ERASED"));
    }

    private Task<IReadOnlyList<LedgerEntry>> LedgerAsync() => database.ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None);
}
