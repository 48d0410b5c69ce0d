using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Domain.Searches;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>Each notice is sealed with keys of its own: who destroys them destroys what they sealed and no hash, and the desk's key can be
/// exchanged without touching a word.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class NoticeKeyTests(DatabaseEngine engine)
{
    private const string Words = $"遗失身份证，{Make.ResidentId}";

    private TestDatabase test = null!;
    private Database database = null!;
    private NoticeId id = null!;
    private NoticeId other = null!;

    [SetUp]
    public async Task MakeDatabase()
    {
        test = await TestDatabase.MakeAsync(engine);
        database = await test.OpenAsync();
        id = await Make.AddAsync(database, Words);
        other = await Make.AddAsync(database, Words);
        await WriteAsync(async work =>
        {
            await Make.ReviseAsync(work, id, 2, $"{Words}，李建国", "revise", Make.Photo);
            await work.Threads.AddAsync(new(id, 2, CommentSide.Advertiser, "登报人", "照片换一张", Make.Now));
            await work.Judgements.AddAsync(new Overrule(id, 2, "ID-REGION", "建国", "坚持", "李强", Make.Now));
            await EndAsync(work, id);
            await work.RecordAsync(new(Make.Now, "王丽", "withdraw") { Notice = id });
            return true;
        });
    }

    [TearDown]
    public async Task DropDatabase()
    {
        if (test is not null) await test.DisposeAsync();
    }

    [Test]
    public async Task What_a_notice_says_opens_with_its_own_key_and_with_no_others()
    {
        Assert.That((await RevisionAsync(id))!.Content.Manuscript, Does.EndWith("李建国"));
        await test.TamperAsync(
            $"""
            UPDATE notice_key SET wrapped = (SELECT wrapped FROM notice_key WHERE notice_id = '{other}' AND seals = 'words')
            WHERE notice_id = '{id}' AND seals = 'words'
            """);

        Assert.That(async () => await RevisionAsync(id), Refuses("REVISION-DAMAGED"), "it is bound to its place");
        Assert.That((await RevisionAsync(other))!.Content.Manuscript, Is.EqualTo(Words));
    }

    [Test]
    public async Task What_is_destroyed_opens_no_more_and_no_hash_changes()
    {
        var before = await HashesAsync();

        await EraseAsync(NoticePart.Words);

        var (revisions, ledger) = await HashesAsync();
        Assert.That(revisions, Is.EqualTo(before.Revisions));
        Assert.That(ledger.Take(before.Ledger.Count), Is.EqualTo(before.Ledger));
        Assert.That(async () => await RevisionAsync(id), Refuses("NOTICE-ERASED"));
        Assert.That(async () => await RevisionAsync(id, 1), Refuses("NOTICE-ERASED"));
        Assert.That((await RevisionAsync(other))!.Content.Manuscript, Is.EqualTo(Words), "others are as they were");
    }

    [Test]
    public async Task What_was_printed_stays_and_is_found_by_its_words_and_no_more_by_its_number()
    {
        var byNumber = new NoticeQuestion { Numbers = [Make.ResidentId] };
        Assert.That(await FindAsync(byNumber), Is.EquivalentTo((NoticeId[])[id, other]));

        await EraseAsync(NoticePart.Words);

        Assert.That(await FindAsync(byNumber), Is.EqualTo((NoticeId[])[other]));
        Assert.That(await FindAsync(new() { Words = ["身份证"] }), Is.EquivalentTo((NoticeId[])[id, other]));
        Assert.That((await database.ReadAsync(work => work.Notices.PrintedAsync(id), CancellationToken.None))!.Printed,
            Is.EqualTo("遗失身份证，110105********002X，李建国"));
        Assert.That(await ReadAsync(work => work.Notices.ListAsync(Make.Day, Make.Paper)), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Nothing_of_what_was_said_of_it_opens_either_and_the_rest_of_its_issue_does()
    {
        await EraseAsync(NoticePart.Words);

        Assert.That((await ReadAsync(work => work.Threads.OfAsync(id))).Single().Words, Is.EqualTo("（已销毁）"));
        Assert.That((await ReadAsync(work => work.Judgements.OverrulesOfAsync(Make.IssueId)))[id].Single().Words,
            Is.EqualTo("（已销毁）"));
        Assert.That(
            (await database.ReadAsync(
                async work => await await work.Notices.OpenLatestOfAsync(Make.IssueId), CancellationToken.None)).Keys,
            Is.EqualTo((NoticeId[])[other]));
        Assert.That(await database.ReadAsync(work => work.Notices.OpenAllAsync(), CancellationToken.None), Is.EqualTo(1));
    }

    [Test]
    public async Task Nothing_can_be_added_to_it_and_it_runs_no_more()
    {
        await EraseAsync(NoticePart.Words);

        Assert.That(async () => await WriteAsync(async work =>
        {
            await Make.ReviseAsync(work, id, 3, "又一版", "revise");
            return true;
        }), Refuses("NOTICE-ERASED"));
        Notice gone = (await database.ReadAsync(work => work.Notices.FindAsync(id), CancellationToken.None))!;
        Outcome<Notice> restored = await WriteAsync(async work =>
        {
            Outcome<Notice> changed = await work.Notices.ChangeAsync(gone, gone with { Insertions = [new(1, Make.IssueId)] });
            await work.RecordAsync(new(Make.Now, "王丽", "test"));
            return changed;
        });
        Assert.That(restored.Why().Code, Is.EqualTo("NOTICE-ERASED"));
    }

    [Test]
    public async Task A_photograph_is_destroyed_by_itself()
    {
        Assert.That((await RevisionAsync(id))!.Content.Photo?.Hash, Is.EqualTo(Make.Photo.Hash));
        var before = await HashesAsync();

        await EraseAsync(NoticePart.Photograph);

        Revision left = (await RevisionAsync(id))!;
        Assert.That((left.Content.Photo, left.Content.Manuscript), Is.EqualTo(((Photograph?)null, $"{Words}，李建国")));
        Assert.That((await HashesAsync()).Revisions, Is.EqualTo(before.Revisions));
        Assert.That(await FindAsync(new() { Numbers = [Make.ResidentId] }), Has.Member(id));
        await EraseAsync(NoticePart.Words);
        Assert.That((await ErasuresAsync()).Select(one => one.Part), Is.EqualTo((NoticePart[])[NoticePart.Photograph, NoticePart.Words]));
    }

    [Test]
    public async Task What_is_destroyed_is_destroyed_once()
    {
        Assert.That(await EraseAsync(NoticePart.Words), Is.True);
        Assert.That(await EraseAsync(NoticePart.Words), Is.False);
        Assert.That(await EraseAsync(NoticePart.Photograph), Is.False);
        Assert.That(await ErasuresAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_key_that_was_destroyed_is_in_no_file_any_more()
    {
        if (engine != DatabaseEngine.Sqlite) Assert.Ignore("A server's files are its own.");
        string wrapped = await WrappedAsync();
        Assert.That(test.FileBytes(), Does.Contain(wrapped));

        await EraseAsync(NoticePart.Words);
        Assert.That(await database.ForgetDeletedAsync(CancellationToken.None), Is.True);

        Assert.That(test.FileBytes(), Does.Not.Contain(wrapped));
    }

    [TestCase("UPDATE erasure SET reason = 'x'")]
    [TestCase("DELETE FROM erasure")]
    [TestCase("UPDATE revision SET manuscript = house_text")]
    [TestCase("UPDATE proof_comment SET words = words")]
    public async Task That_it_was_destroyed_is_kept_for_ever_and_so_is_what_was_sealed(string sql)
    {
        await EraseAsync(NoticePart.Words);

        Assert.That(async () => await test.TamperAsync(sql), Throws.Exception.With.Message.Contains("KEPT-FOR-EVER"));
    }

    [Test]
    public async Task A_key_that_somebody_took_away_is_told_from_one_that_was_destroyed()
    {
        await EraseAsync(NoticePart.Words);
        Assert.That(await LostAsync(), Is.Null);

        await test.TamperAsync($"DELETE FROM notice_key WHERE notice_id = '{other}'");

        Assert.That(await LostAsync(), Is.EqualTo(other.ToString()));
        Assert.That(async () => await RevisionAsync(other), Refuses("REVISION-DAMAGED"));
    }

    [Test]
    public async Task Keys_are_wrapped_anew_and_everything_opens_as_before()
    {
        var before = await HashesAsync();
        string first = await File.ReadAllTextAsync(test.Key.File!);

        Assert.That(await RotateAsync(), Is.EqualTo(3), "words of two notices, one photograph");

        Assert.That((await HashesAsync()).Revisions, Is.EqualTo(before.Revisions));
        Assert.That((await RevisionAsync(id))!.Content.Photo?.Hash, Is.EqualTo(Make.Photo.Hash));
        database = await test.OpenAsync();
        Assert.That((await RevisionAsync(id))!.Content.Manuscript, Does.EndWith("李建国"));
        Assert.That(await FindAsync(new() { Numbers = [Make.ResidentId] }), Has.Exactly(2).Items, "numbers are found as ever");
        NoticeId next = await Make.AddAsync(database, "换过之后");
        Assert.That((await RevisionAsync(next))!.Content.Manuscript, Is.EqualTo("换过之后"));

        await File.WriteAllTextAsync(test.Key.File!, first);
        Assert.That(test.OpenAsync, Refuses("KEY-OLDER"));
    }

    [Test]
    public async Task Keys_are_exchanged_as_often_as_one_likes()
    {
        for (int time = 0; time < 3; time++) await RotateAsync();

        database = await test.OpenAsync();
        Assert.That((await RevisionAsync(id))!.Content.Manuscript, Does.EndWith("李建国"));
        Assert.That(await File.ReadAllLinesAsync(test.Key.File!), Has.Length.EqualTo(2), "the first key, and the one that wraps now");
    }

    [Test]
    public async Task Who_holds_the_key_of_before_is_told_and_spoils_nothing()
    {
        Database elsewhere = await test.OpenAsync();
        await RotateAsync();

        Assert.That(async () => await Make.AddAsync(elsewhere, "旧密钥"), Refuses("KEY-ROTATED"));
        Assert.That(async () => await elsewhere.ReadAsync(work => work.Notices.RevisionAsync(id), CancellationToken.None),
            Refuses("KEY-ROTATED"));
        Assert.That(await database.ReadAsync(work => work.Notices.OpenAllAsync(), CancellationToken.None), Is.EqualTo(3));
    }

    [Test]
    public async Task An_exchange_that_was_refused_or_ended_halfway_leaves_a_key_that_opens()
    {
        Outcome<int> refused = await database.ExchangeKeysAsync(
            (_, _) => Task.FromResult<Outcome<bool>>(new Refusal("ROLE-FORBIDDEN", "不行")), CancellationToken.None);
        Assert.That(refused.Why().Code, Is.EqualTo("ROLE-FORBIDDEN"));
        Assert.That((await RevisionAsync(id))!.Content.Manuscript, Does.EndWith("李建国"));
        Assert.That(async () => await database.ExchangeKeysAsync(
            (_, _) => throw new IOException("the machine went away"), CancellationToken.None), Throws.Exception);

        Assert.That(await File.ReadAllLinesAsync(test.Key.File!), Has.Length.EqualTo(2), "whichever the store names is in the file");
        database = await test.OpenAsync();
        Assert.That((await RevisionAsync(id))!.Content.Manuscript, Does.EndWith("李建国"));
    }

    [Test]
    public void A_key_that_is_in_no_file_is_not_exchanged()
    {
        string given = File.ReadAllText(test.Key.File!);

        Assert.That(async () => await (await Database.OpenAsync(test.Location, KeySource.Given(given), false, CancellationToken.None))
            .ExchangeKeysAsync((_, _) => Task.FromResult<Outcome<bool>>(true), CancellationToken.None), Refuses("KEY-GIVEN"));
    }

    [Test]
    public async Task The_key_kept_apart_holds_what_wraps_now()
    {
        await RotateAsync();
        KeySource back = SealedKey.Open(SealedKey.Seal(test.Key, "一二三四五六七八九十一二"), "一二三四五六七八九十一二");

        database = await Database.OpenAsync(test.Location, back, mayMake: false, CancellationToken.None);

        Assert.That((await RevisionAsync(id))!.Content.Manuscript, Does.EndWith("李建国"));
    }

    // A period that begins on the last day of a month ends on the last day that its end has.
    [TestCase("2026-11-25", 12, "2027-11-25")]
    [TestCase("2026-11-30", 3, "2027-02-28")]
    public async Task What_has_been_kept_long_enough_is_due_on_its_day_and_not_before(string last, int months, string end)
    {
        var rules = new RetentionRules(
            new(null, null), new Dictionary<KindId, RetentionRule> { [new("lost-document")] = new(months, months) });
        await WriteAsync(async work =>
        {
            Notice was = (await work.Notices.FindAsync(id))!;
            IssueId issue = new(Make.Paper, DateOnly.ParseExact(last, "yyyy-MM-dd"));
            if (issue != Make.IssueId) await work.Issues.PutAsync(Make.Issue with { Id = issue });
            (await work.Notices.ChangeAsync(was, was with
            {
                Insertions = [was.Insertions[0] with { Issue = issue }],
            })).Done();
            await work.RecordAsync(new(Make.Now, "王丽", "test"));
            return true;
        });
        var due = DateOnly.ParseExact(end, "yyyy-MM-dd");

        Assert.That(await DueAsync(rules, due.AddDays(-1)), Is.Empty);
        Assert.That(await DueAsync(rules, due), Is.EqualTo((ErasureDue[])
        [
            new(id, new("lost-document"), NoticePart.Words, DateOnly.ParseExact(last, "yyyy-MM-dd"), due),
        ]), "the other is still to run");
        Assert.That(await DueAsync(RetentionRules.None, due.AddYears(90)), Is.Empty);

        await EraseAsync(NoticePart.Words);
        Assert.That(await DueAsync(rules, due), Is.Empty);
    }

    private Task<IReadOnlyList<ErasureDue>> DueAsync(RetentionRules rules, DateOnly today) =>
        database.ReadAsync(work => work.Erasures.DueAsync(rules, today, 10), CancellationToken.None);

    private static async Task EndAsync(Work work, NoticeId id)
    {
        Notice was = (await work.Notices.FindAsync(id))!;
        (await work.Notices.ChangeAsync(was, was.Withdraw("登报人撤回", "王丽", Make.Now).Done())).Done();
    }

    private static NUnit.Framework.Constraints.EqualStringConstraint Refuses(string code) =>
        Throws.TypeOf<StorageException>().With.Property("Why").Property("Code").EqualTo(code);

    private async Task<int> RotateAsync() => (await database.ExchangeKeysAsync(async (work, count) =>
    {
        await work.RecordAsync(new(Make.Now, "王丽", "keys-rotate"));
        return count >= 0;
    }, CancellationToken.None)).Done();

    private Task<bool> EraseAsync(NoticePart part) => WriteAsync(async work =>
    {
        bool isDone = await work.Erasures.EraseAsync(new(id, part, ErasureCause.Demand, "本人要求", "王丽", Make.Now));
        await work.RecordAsync(new(Make.Now, "王丽", "erase") { Notice = id });
        return isDone;
    });

    private Task<Revision?> RevisionAsync(NoticeId notice, int? number = null) =>
        database.ReadAsync(work => work.Notices.RevisionAsync(notice, number), CancellationToken.None);

    private Task<IReadOnlyList<Erasure>> ErasuresAsync() => database.ReadAsync(work => work.Erasures.OfAsync(id), CancellationToken.None);

    private Task<string?> LostAsync() => database.ReadAsync(work => work.Erasures.LostAsync(), CancellationToken.None);

    private async Task<IEnumerable<NoticeId>> FindAsync(NoticeQuestion asked) =>
        (await ReadAsync(work => work.Searches.FindAsync(asked))).Found.Select(one => one.Listed.Notice.Id);

    private Task<T> ReadAsync<T>(Func<Work, Task<T>> question) => database.ReadAsync(question, CancellationToken.None);

    private Task<T> WriteAsync<T>(Func<Work, Task<T>> deed) => database.WriteAsync(deed, CancellationToken.None);

    private async Task<string> WrappedAsync()
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={test.Setting}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT wrapped FROM notice_key WHERE notice_id = '{id}' AND seals = 'words'";
        return string.Concat(((byte[])(await command.ExecuteScalarAsync())!).Select(one => (char)one));
    }

    private async Task<(IReadOnlyDictionary<(string, int), string> Revisions, IReadOnlyList<string> Ledger)> HashesAsync() =>
        await database.ReadAsync(async work => (
            await work.Ledger.RevisionHashesAsync(),
            (IReadOnlyList<string>)[.. (await work.Ledger.AllAsync()).Select((LedgerEntry entry) => entry.Hash)]), CancellationToken.None);
}
