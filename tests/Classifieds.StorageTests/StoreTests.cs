using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Storage.Notices;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>What every store promises, on either engine.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class StoreTests(DatabaseEngine engine)
{
    private const string Manuscript = $"本人李小明,身份证号{Make.ResidentId}遗失,声明作废";

    private TestDatabase test = null!;
    private Database database = null!;

    [SetUp]
    public async Task MakeDatabase()
    {
        test = await TestDatabase.MakeAsync(engine);
        database = await test.OpenAsync();
    }

    [TearDown]
    public async Task DropDatabase()
    {
        if (test is not null) await test.DisposeAsync();
    }

    [Test]
    public async Task A_notice_comes_back_as_it_was_taken()
    {
        NoticeId id = await Make.AddAsync(database, Manuscript);

        var (notice, revision) = await database.ReadAsync(
            async work => (await work.Notices.FindAsync(id), await work.Notices.RevisionAsync(id)), CancellationToken.None);

        IReadOnlyList<ListedNotice> listed = await database.ReadAsync(
            work => work.Notices.ListAsync(Make.Day, null), CancellationToken.None);

        Assert.That(notice, Is.EqualTo(Make.Notice(id)));
        Assert.That(listed, Is.EqualTo([new ListedNotice(Make.Notice(id), Make.Notice(id).Insertions[0], 1, revision!.Printed)]));
        CheckedNotice expected = Make.Content(Manuscript);
        Assert.Multiple(() =>
        {
            Assert.That(revision.Number, Is.EqualTo(1));
            Assert.That(revision.Content.Manuscript, Is.EqualTo(Manuscript));
            Assert.That(revision.Content.Text, Is.EqualTo(expected.Text));
            Assert.That((revision.Content.Instructions, revision.Content.Shape),
                Is.EqualTo((expected.Instructions, expected.Shape)).UsingPropertiesComparer());
            Assert.That(revision.Content.Facts.Single(), Is.EqualTo(expected.Facts.Single()).UsingPropertiesComparer());
            Assert.That(revision.Content.Changes, Is.EqualTo(expected.Changes));
            Assert.That(revision.Content.Materials, Is.EqualTo(expected.Materials).And.Not.Empty);
            Assert.That(revision.Content.Findings.Single().Fixes, Is.EqualTo(expected.Findings.Single().Fixes));
            Assert.That(revision.Content.Findings.Single().Where, Is.EqualTo(expected.Findings.Single().Where));
            Assert.That(revision.MadeAt, Is.EqualTo(Make.Now));
        });
    }

    [Test]
    public async Task Names_run_on_within_an_issue()
    {
        string[] ids = [.. await Task.WhenAll(
            Add("一"), Add("二"), Add("三"))];

        Assert.That(ids.Order(StringComparer.Ordinal), Is.EqualTo(["20261125-0001", "20261125-0002", "20261125-0003"]));

        async Task<string> Add(string text) => (await Make.AddAsync(database, text)).ToString();
    }

    [Test]
    public async Task The_manuscript_is_kept_when_the_notice_is_revised()
    {
        NoticeId id = await Make.AddAsync(database, "原稿");
        await database.WriteAsync(async work =>
        {
            await Make.ReviseAsync(work, id, 2, "改稿", "revise");
            return 0;
        }, CancellationToken.None);

        var (first, latest, none) = await database.ReadAsync(async work => (
            await work.Notices.RevisionAsync(id, 1), await work.Notices.RevisionAsync(id), await work.Notices.RevisionAsync(id, 3)),
            CancellationToken.None);

        Assert.That((first!.Content.Manuscript, latest!.Content.Manuscript, none), Is.EqualTo(("原稿", "改稿", (Revision?)null)));
    }

    [TestCase("UPDATE revision SET printed = 'x'")]
    [TestCase("DELETE FROM revision")]
    [TestCase("DELETE FROM notice")]
    [TestCase("UPDATE notice SET serial = 9")]
    [TestCase("UPDATE ledger SET done_by = 'x'")]
    [TestCase("DELETE FROM ledger")]
    [TestCase("INSERT INTO ledger (chain, sequence, at, done_by, verb, notice_id, content, detail, previous, hash) "
        + "VALUES ('', 9, '', '', '', '', '', '', 'p', 'h')")]
    [TestCase("INSERT INTO ledger (chain, sequence, at, done_by, verb, notice_id, content, detail, previous, hash) "
        + "VALUES ('', 1, '', '', '', '', '', '', 'p', 'h'), ('', 3, '', '', '', '', '', '', 'q', 'i')")]
    public async Task What_is_kept_for_ever_can_be_neither_changed_nor_deleted(string sql)
    {
        await Make.AddAsync(database, Manuscript);
        await test.TamperAsync("DELETE FROM identifier"); // else the foreign key might refuse first

        Assert.That(async () => await test.TamperAsync(sql), Throws.Exception.With.Message.Contains("KEPT-FOR-EVER"));
    }

    [TestCase("UPDATE notice SET family = 'Other'")]
    [TestCase("UPDATE notice SET state = 'Lost'")]
    public async Task A_notice_is_of_a_family_and_in_a_state_that_there_is(string sql)
    {
        await Make.AddAsync(database, Manuscript);

        Assert.That(async () => await test.TamperAsync(sql), Throws.Exception.With.Message.Contains("check constraint").IgnoreCase);
    }

    [Test]
    public async Task A_revision_that_stands_is_not_replaced()
    {
        NoticeId id = await Make.AddAsync(database, "原稿");

        Assert.That(async () => await database.WriteAsync(async work =>
        {
            await Make.ReviseAsync(work, id, 1, "冒名", "revise");
            return 0;
        }, CancellationToken.None), Throws.Exception);

        Revision? kept = await database.ReadAsync(work => work.Notices.RevisionAsync(id), CancellationToken.None);
        Assert.That(kept!.Content.Manuscript, Is.EqualTo("原稿"));
    }

    [Test]
    public async Task A_notice_is_found_by_its_number_which_is_nowhere_in_the_clear()
    {
        NoticeId id = await Make.AddAsync(database, Manuscript);
        await Make.AddAsync(database, "另一则");

        const string other = "440524188001010014";
        ILookup<string, Notice> found = await database.ReadAsync(
            work => work.Notices.WithIdentifiersAsync([Make.ResidentId, other]), CancellationToken.None);

        Assert.That(found[Make.ResidentId].Select(notice => notice.Id), Is.EqualTo([id]));
        Assert.That(found[other], Is.Empty);
        if (engine != DatabaseEngine.Sqlite) return;
        string bytes = test.FileBytes();
        Assert.That(bytes, Does.Contain("110105********002X").And.Not.Contain(Make.ResidentId));
    }

    [Test]
    public async Task How_an_issue_was_last_made_up_is_kept_in_the_place_of_what_was_kept_before()
    {
        await Make.AddAsync(database, Manuscript);
        string? none = await database.ReadAsync(work => work.Issues.LayoutAsync(Make.IssueId), CancellationToken.None);
        foreach (string content in (string[])["先", "后"])
        {
            await database.WriteAsync(async work =>
            {
                await work.Issues.KeepLayoutAsync(Make.IssueId, content);
                return await work.RecordAsync(new(Make.Now, "组版", "page"));
            }, CancellationToken.None);
        }

        string? kept = await database.ReadAsync(work => work.Issues.LayoutAsync(Make.IssueId), CancellationToken.None);
        Assert.That((none, kept), Is.EqualTo(((string?)null, "后")));
    }

    [Test]
    public async Task Work_that_fails_leaves_nothing()
    {
        await Make.AddAsync(database, "一");

        Assert.That(async () => await database.WriteAsync<int>(async work =>
        {
            NoticeId id = await Make.NextIdAsync(work, Make.IssueId);
            await work.Notices.AddAsync(Make.Notice(id));
            throw new OperationCanceledException();
        }, CancellationToken.None), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(await CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_change_without_a_ledger_entry_is_not_kept()
    {
        await Make.AddAsync(database, "一");

        Assert.That(async () => await database.WriteAsync(async work =>
        {
            await work.Notices.AddAsync(Make.Notice(await Make.NextIdAsync(work, Make.IssueId)));
            return 0;
        }, CancellationToken.None), Throws.InvalidOperationException);

        Assert.That(await CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Desks_that_write_at_once_all_get_their_turn()
    {
        Database second = await test.OpenAsync();
        Database[] desks = [database, second];

        NoticeId[] ids = await Task.WhenAll(Enumerable.Range(0, 24).Select(
            number => Task.Run(() => Make.AddAsync(desks[number % 2], $"第{number}则"))));

        Assert.That(ids.Select(id => id.Serial).Order(), Is.EqualTo(Enumerable.Range(1, 24)));
        IReadOnlyList<LedgerEntry> ledger = await database.ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None);
        Assert.That((ledger.Count, LedgerChain.FirstBreak(ledger)), Is.EqualTo((24, (LedgerChain.Break?)null)));
    }

    [Test]
    public async Task Desks_that_start_at_once_make_one_database()
    {
        await using TestDatabase fresh = await TestDatabase.MakeBareAsync(engine);

        Database[] desks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(fresh.OpenAsync)));

        foreach (Database desk in desks) await Make.AddAsync(desk, "一");
        IReadOnlyList<ListedNotice> all = await desks[0].ReadAsync(work => work.Notices.ListAsync(null, null), CancellationToken.None);
        Assert.That(all, Has.Count.EqualTo(4));
    }

    [TestCase("UPDATE ledger SET done_by = '李四' WHERE sequence = 2", 2, TestName = "An entry was changed")]
    [TestCase("UPDATE ledger SET at = '2026-11-24T02:30:00.126Z' WHERE sequence = 3", 3, TestName = "A moment was changed")]
    [TestCase("DELETE FROM ledger WHERE sequence = 2", 2, TestName = "An entry was taken out")]
    [TestCase("UPDATE ledger SET notice_id = 'x' WHERE sequence = 1", 1, TestName = "A notice was renamed")]
    public async Task A_tampered_ledger_is_found_out(string sql, long firstBroken)
    {
        for (int number = 1; number <= 4; number++) await Make.AddAsync(database, $"第{number}则");
        await test.TamperPastTriggersAsync(sql);

        IReadOnlyList<LedgerEntry> ledger = await database.ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None);

        Assert.That(LedgerChain.FirstBreak(ledger)?.Sequence, Is.EqualTo(firstBroken));
    }

    [Test]
    public async Task The_ledger_holds_the_hash_of_the_revision_as_stored()
    {
        NoticeId id = await Make.AddAsync(database, Manuscript);

        var (ledger, stored) = await database.ReadAsync(
            async work => (await work.Ledger.AllAsync(), await work.Ledger.RevisionHashesAsync()), CancellationToken.None);

        Assert.That(ledger.Single().What.Content, Is.EqualTo(stored[(id.ToString(), 1)]));
    }

    [Test]
    public async Task A_sealed_text_moved_to_another_notice_does_not_open()
    {
        await Make.AddAsync(database, "一");
        NoticeId second = await Make.AddAsync(database, "二");
        string on = engine == DatabaseEngine.PostgreSql ? " ON revision" : "";
        await test.TamperAsync($"DROP TRIGGER revision_never_changes{on}");
        await test.TamperAsync(
            "UPDATE revision SET manuscript = (SELECT manuscript FROM revision WHERE notice_id LIKE '%0001') WHERE notice_id LIKE '%0002'");

        Assert.That(
            async () => await database.ReadAsync(work => work.Notices.RevisionAsync(second), CancellationToken.None),
            Throws.TypeOf<StorageException>().With.Property("Why").Property("Code").EqualTo("REVISION-DAMAGED"));
    }

    [Test]
    public async Task A_photograph_comes_back_with_its_revision_and_is_nowhere_in_the_clear()
    {
        NoticeId id = await Make.AddAsync(database, "原稿");
        await ReviseAsync(id, Make.Photo);

        var (first, second, ledger, stored) = await database.ReadAsync(async work => (
            await work.Notices.RevisionAsync(id, 1), await work.Notices.RevisionAsync(id),
            await work.Ledger.AllAsync(), await work.Ledger.RevisionHashesAsync()), CancellationToken.None);

        Assert.That(first!.Content.Photo, Is.Null);
        Photograph photo = second!.Content.Photo!;
        Assert.That((photo.Name, photo.Width, photo.Height, photo.Inks, photo.Hash), Is.EqualTo(("li.png", 8, 4, 1, Make.Photo.Hash)));
        Assert.That(photo.Samples.ToArray(), Is.EqualTo(Make.Photo.Samples.ToArray()));
        Assert.That(ledger[^1].What.Content, Is.EqualTo(stored[(id.ToString(), 2)]));
        if (engine != DatabaseEngine.Sqlite) return;
        string bytes = test.FileBytes();
        Assert.That(bytes, Does.Not.Contain("FACEFACE").And.Not.Contain("li.png"));
    }

    [TestCase("UPDATE photograph SET samples = (SELECT samples FROM photograph WHERE notice_id LIKE '%0001') WHERE notice_id LIKE '%0002'")]
    [TestCase("DELETE FROM photograph WHERE notice_id LIKE '%0002'")]
    public async Task A_photograph_that_was_exchanged_or_taken_away_is_found_out_with_the_key_and_without(string sql)
    {
        NoticeId one = await Make.AddAsync(database, "一"), two = await Make.AddAsync(database, "二");
        await ReviseAsync(one, new Photograph("other.png", 8, 4, 1, new byte[32]));
        await ReviseAsync(two, Make.Photo);
        Assert.That(async () => await test.TamperAsync(sql), Throws.Exception.With.Message.Contains("KEPT-FOR-EVER"));
        string on = engine == DatabaseEngine.PostgreSql ? " ON photograph" : "";
        await test.TamperAsync($"DROP TRIGGER photograph_never_changes{on}; DROP TRIGGER photograph_never_goes{on};");
        await test.TamperAsync(sql);

        var (ledger, stored) = await database.ReadAsync(
            async work => (await work.Ledger.AllAsync(), await work.Ledger.RevisionHashesAsync()), CancellationToken.None);

        Assert.That(stored[(two.ToString(), 2)], Is.Not.EqualTo(ledger[^1].What.Content));
        Assert.That(
            async () => await database.ReadAsync(work => work.Notices.RevisionAsync(two), CancellationToken.None),
            Throws.TypeOf<StorageException>().With.Property("Why").Property("Code").EqualTo("REVISION-DAMAGED"));
    }

    private Task<int> ReviseAsync(NoticeId id, Photograph photo) => database.WriteAsync(async work =>
    {
        await Make.ReviseAsync(work, id, 2, "改稿", "revise", photo);
        return 0;
    }, CancellationToken.None);

    [Test]
    public async Task A_new_page_takes_the_place_of_the_old_one()
    {
        NoticeId id = await Make.AddAsync(database, "一");
        var first = new PrintedPlace(id, 1, 1, 2, 100, 200, 300, 400, 5);
        var second = new PrintedPlace(id, 1, 1, 3, 110, 210, 300, 400, 6);

        foreach (PrintedPlace place in (PrintedPlace[])[first, second])
        {
            await database.WriteAsync(async work =>
            {
                await work.Issues.PlaceAsync(Make.IssueId, [place]);
                return await work.RecordAsync(new(Make.Now, "组版", "page"));
            }, CancellationToken.None);
        }

        Assert.That(
            await database.ReadAsync(work => work.Issues.PlacesAsync(Make.IssueId), CancellationToken.None),
            Is.EqualTo([second]));
    }

    [Test]
    public async Task A_proof_is_answered_once()
    {
        NoticeId id = await Make.AddAsync(database, "一");
        var proof = new Proof(id, 1, "aa", "bb", Make.Now);
        await database.WriteAsync(async work =>
        {
            await work.Proofs.AddAsync(proof, "token-1");
            return await work.RecordAsync(new(Make.Now, "王丽", "proof") { Notice = id, Revision = 1 });
        }, CancellationToken.None);

        bool[] taken = await database.WriteAsync(async work =>
        {
            bool[] answers =
            [
                await work.Proofs.AnswerAsync(proof with { GlyphHash = "cc", Answer = new(true, Make.Now) }),
                await work.Proofs.AnswerAsync(proof with { Answer = new(true, Make.Now) { Words = "好" } }),
                await work.Proofs.AnswerAsync(proof with { Answer = new(false, Make.Now) }),
            ];
            await work.RecordAsync(new(Make.Now, "登报人", "approve") { Notice = id, Revision = 1 });
            return answers;
        }, CancellationToken.None);

        Assert.That(taken, Is.EqualTo([false, true, false]));
        Assert.That(
            await database.ReadAsync(work => work.Proofs.FindAsync("token-1"), CancellationToken.None),
            Is.EqualTo(proof with { Answer = new(true, Make.Now) { Words = "好" } }));
    }

    [Test]
    public async Task An_issue_is_put_twice_and_stands_once()
    {
        await database.WriteAsync(async work =>
        {
            await work.Issues.PutAsync(Make.Issue);
            await work.Issues.PutAsync(Make.Issue with { State = IssueState.Closed });
            return await work.RecordAsync(new(Make.Now, "王丽", "close"));
        }, CancellationToken.None);

        Assert.That(
            await database.ReadAsync(work => work.Issues.FindAsync(Make.IssueId), CancellationToken.None),
            Is.EqualTo(Make.Issue with { State = IssueState.Closed }));
    }

    private async Task<int> CountAsync() =>
        (await database.ReadAsync(work => work.Notices.ListAsync(Make.Day, Make.Paper), CancellationToken.None)).Count;
}
