using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Domain.Searches;
using Classifieds.Storage;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Notices;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>A database that a program without insertions left is taken over whole:
/// <c>Fixtures</c> holds what scripts 0002, 0004 and 0005 and their programs wrote.</summary>
/// <remarks>Five notices, one in each state that a notice could then have; the first with a second revision and, from 0004 on, a
/// photograph; the third with a proof.</remarks>
[TestFixtureSource(nameof(Stores))]
public sealed class UpgradeTests(string version, DatabaseEngine engine)
{
    /// <summary>Stores in which a notice has a state, and no insertions.</summary>
    public static readonly string[] Versions = ["store-0002", "store-0004", "store-0005"];

    private static readonly DateTimeOffset Changed = Make.Now.AddHours(1);
    private static readonly DeskDecision Unknown = new("", Changed, "");

    // Upgraded once; each test has a copy of what came of it.
    private TestDatabase upgraded = null!;
    private TestDatabase test = null!;
    private Database database = null!;

    private static IEnumerable<TestFixtureData> Stores() =>
        from store in Versions
        from engine in (DatabaseEngine[])[DatabaseEngine.Sqlite, DatabaseEngine.PostgreSql]
        select new TestFixtureData(store, engine);

    [OneTimeSetUp]
    public async Task UpgradeAsync()
    {
        upgraded = await TestDatabase.MakeBareAsync(engine);
        string fixtures = Path.Combine(Repository.Root, "tests", "Classifieds.StorageTests", "Fixtures");
        File.Copy(Path.Combine(fixtures, $"{version}.key"), Path.Combine(upgraded.Folder, "test.key"));
        await upgraded.TamperAsync(await File.ReadAllTextAsync(
            Path.Combine(fixtures, $"{version}.{(engine == DatabaseEngine.Sqlite ? "sqlite" : "postgres")}.sql")));
        // Without its key it is left as it is: what the upgrade writes into the ledger needs the key.
        StorageException older = (await Assert.ThrowsAsync<StorageException>(
            () => Database.OpenWithoutKeyAsync(upgraded.Location, CancellationToken.None)))!;
        Assert.That(older.Why.Code, Is.EqualTo("DB-OLDER"));
        await upgraded.OpenAsync();
    }

    [OneTimeTearDown]
    public async Task DropUpgraded()
    {
        if (upgraded is not null) await upgraded.DisposeAsync();
    }

    [SetUp]
    public async Task LayOut()
    {
        test = await upgraded.CopyAsync();
        database = await test.OpenAsync();
    }

    [TearDown]
    public async Task DropDatabase()
    {
        if (test is not null) await test.DisposeAsync();
    }

    private static NoticeId Id(int serial) => new(Make.Day, serial);

    [Test]
    public async Task Every_notice_is_where_it_was()
    {
        IReadOnlyList<ListedNotice> listed = await database.ReadAsync(work => work.Notices.ListAsync(null, null), CancellationToken.None);

        Notice Plain(int serial) => Make.Notice(Id(serial)) with { Changed = Changed };
        Notice Of(int serial, Func<Insertion, Insertion> run) => Plain(serial) with { Insertions = [run(new(1, Make.IssueId))] };
        Assert.That(listed.Select(one => one.Notice), Is.EqualTo((Notice[])
        [
            Plain(1), Of(2, run => run with { Held = Unknown }), Plain(3), Of(4, run => run with { Published = Changed }),
            Of(5, run => run with { Withdrawn = Unknown }),
        ]));
        Assert.That(listed.Select(one => one.Notice.State), Is.EqualTo((NoticeState[])
        [
            NoticeState.Submitted, NoticeState.Held, NoticeState.Submitted, NoticeState.Published, NoticeState.Withdrawn,
        ]));
    }

    [Test]
    public async Task Its_notices_are_found_by_their_words_and_numbers()
    {
        async Task<IEnumerable<NoticeId>> FindAsync(NoticeQuestion asked) =>
            (await database.ReadAsync(work => work.Searches.FindAsync(asked), CancellationToken.None)).Found
                .Select(one => one.Listed.Notice.Id);
        string printed = (await database.ReadAsync(work => work.Notices.LatestAsync(Id(3)), CancellationToken.None)).Printed;

        Assert.That(await database.ReadAsync(work => work.Searches.IsWholeAsync(), CancellationToken.None));
        Assert.That(await FindAsync(new() { To = Make.Day }), Has.Exactly(5).Items);
        Assert.That(await FindAsync(new() { Words = [printed] }), Has.Member(Id(3)));
        Assert.That(await FindAsync(new() { Words = ["没有的"] }), Is.Empty);
    }

    [Test]
    public async Task An_approval_that_was_given_stands_as_long_as_revision_and_glyphs_do()
    {
        Proof proof = (await database.ReadAsync(work => work.Proofs.OfAsync(Id(3)), CancellationToken.None)).Single();

        Assert.That(proof, Is.EqualTo(new Proof(Id(3), 1, "aa", "bb", Make.Now) { Answer = new(true, Make.Now.AddMinutes(30)) }));
        var now = new SettingNow(1, new("w", "f", "s", "t", "p"), new("bb"));
        Assert.That(Make.Notice(Id(3)).StateWith(Approval.Of([proof], now)), Is.EqualTo(NoticeState.Approved));
        Assert.That(Approval.Of([proof], now with { GlyphHash = new("cc") }), Is.InstanceOf<Approval.Void>());
    }

    [Test]
    public async Task The_words_open_with_their_findings_and_their_photograph()
    {
        var (first, second) = await database.ReadAsync(
            async work => (await work.Notices.RevisionAsync(Id(1), 1), await work.Notices.RevisionAsync(Id(1))), CancellationToken.None);

        CheckedNotice expected = Make.Content(first!.Content.Manuscript);
        Assert.That((first.Content.Text, first.Content.Kind, first.Content.Family, first.Content.Section),
            Is.EqualTo((expected.Text, expected.Kind, NoticeFamily.Loss, expected.Section)));
        Assert.That(first.Content.Findings.Single().Severity, Is.EqualTo(Severity.Warning));
        Assert.That(first.Content.Facts.Single().Value, Is.EqualTo(Make.ResidentId));
        Assert.That(first.Content.Instructions, Is.EqualTo(expected.Instructions));
        Assert.That(first.Content.Materials, Is.Empty, "they were not kept then");
        Assert.That((second!.Number, second.Content.Photo?.Hash), Is.EqualTo((2, version == "store-0002" ? null : Make.Photo.Hash)));
    }

    [Test]
    public async Task The_ledger_is_whole_and_fits_the_revisions()
    {
        var (ledger, stored) = await database.ReadAsync(
            async work => (await work.Ledger.AllAsync(), await work.Ledger.RevisionHashesAsync()), CancellationToken.None);

        Assert.That((ledger.Count, LedgerChain.FirstBreak(ledger)), Is.EqualTo((7 + 5 + 6, (LedgerChain.Break?)null)),
            "five notices, and how each stands is written down; six revisions were sealed anew");
        Assert.That(ledger.Take(7).Select(entry => entry.Chain), Has.All.Null, "what there was is the store's own chain");
        Assert.That(ledger.Skip(7).Select(entry => entry.Chain), Has.All.EqualTo(Make.Paper));
        Assert.That((ledger[7].Sequence, ledger[7].Previous), Is.EqualTo((1L, ledger[6].Hash)), "the paper's goes on from there");
        LedgerEntry[] anew = [.. ledger.Where(entry => entry.What.Verb == LedgerRecord.ResealVerb)];
        Assert.That(anew.Select(entry => stored[(entry.What.Notice!.ToString(), entry.What.Revision!.Value)]), Is.EqualTo(
            anew.Select(entry => entry.What.Content)));
        Assert.That(anew.Select(entry => entry.What.Detail), Is.EquivalentTo(
            ledger.Take(7).Where(entry => entry.What.Content.Length > 0).Select(entry => entry.What.Content)),
            "and each entry says what its revision hashed to before");
    }

    [Test]
    public async Task What_was_written_without_seals_is_sealed_as_it_stood_and_told_apart()
    {
        SealReport report = await SealsAsync();

        Assert.That((report.Later, report.Unsealed, report.Forged, report.Gone), Is.EqualTo((7, (LedgerEntry?)null, (LedgerEntry?)null,
            (string?)null)));
    }

    [Test]
    public async Task An_upgrade_that_was_killed_in_the_middle_is_finished_by_whoever_opens_next()
    {
        // As after the scripts, before what is written with the key.
        await test.TamperPastTriggersAsync("DELETE FROM ledger_seal; DELETE FROM ledger WHERE verb IN ('upgrade', 'reseal');");
        await test.TamperPastTriggersAsync("INSERT INTO setting (name, value) VALUES ('upgrade', 'pending')");
        Assert.That((await SealsAsync()).Unsealed?.Sequence, Is.EqualTo(1));

        database = await test.OpenAsync();

        Assert.That((await SealsAsync()).Later, Is.EqualTo(7));
        IReadOnlyList<LedgerEntry> ledger = await database.ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None);
        Assert.That(ledger.Count(entry => entry.What.Verb == "upgrade"), Is.EqualTo(5));
    }

    private Task<SealReport> SealsAsync() => database.ReadAsync(
        async work => await work.Ledger.CheckSealsAsync(await work.Ledger.AllAsync()), CancellationToken.None);

    [Test]
    public async Task The_desk_goes_on_with_it()
    {
        Notice held = (await database.ReadAsync(work => work.Notices.FindAsync(Id(2)), CancellationToken.None))!;

        Notice released = await database.WriteAsync(async work =>
        {
            Outcome<Notice> changed = await work.Notices.ChangeAsync(held, Value(held.Release(Changed)));
            await work.RecordAsync(new(Changed, "王丽", "release") { Notice = held.Id });
            return Value(changed);
        }, CancellationToken.None);
        NoticeId next = await Make.AddAsync(database, "六");

        Assert.That((released.State, released.Version, next), Is.EqualTo((NoticeState.Submitted, 2, Id(6))));
    }

    private static Notice Value(Outcome<Notice> outcome) =>
        outcome.IsRefused(out Refusal? why, out Notice? value) ? throw new AssertionException(why.Message) : value;
}
