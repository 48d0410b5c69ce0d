using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Searches;
using Classifieds.Storage;
using Classifieds.Storage.Searches;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>What becomes of a notice, becomes of what it is found by, in the same piece of work.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class SearchLifeTests(DatabaseEngine engine)
{
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

    private static async Task<IEnumerable<string>> FindAsync(Database database, NoticeQuestion asked)
    {
        FoundNotices page = await database.ReadAsync(work => work.Searches.FindAsync(asked), CancellationToken.None);
        return page.Found.Select(one => one.Listed.Notice.NameOf(one.Listed.Insertion));
    }

    private Task<IEnumerable<string>> FindAsync(string words) => FindAsync(database, new() { Words = [words] });

    [Test]
    public async Task What_is_new_is_found_in_the_piece_of_work_that_adds_it_and_may_be_revised_there()
    {
        string[] told = await database.WriteAsync(async work =>
        {
            await work.Issues.PutAsync(Make.Issue);
            NoticeId id = await Make.NextIdAsync(work, Make.IssueId);
            var first = new Revision(id, 1, Make.Content("江雨桐,户口簿遗失"), "江雨桐，户口簿遗失", Make.Now, "王丽");
            await work.AddAsync([(work.Notices.Prepare(Make.Notice(id), first, [], null), new(Make.Now, "王丽", "add") { Notice = id })]);
            int before = (await work.Searches.FindAsync(new() { Words = ["雨桐"] })).Found.Count;
            await Make.ReviseAsync(work, id, 2, "李小明,户口簿遗失", "revise");
            return new[] { $"{before}", $"{(await work.Searches.FindAsync(new() { Words = ["雨桐"] })).Found.Count}", id.ToString() };
        }, CancellationToken.None);

        Assert.That(told[..2], Is.EqualTo(["1", "0"]));
        Assert.That(await FindAsync("小明"), Is.EqualTo([told[2]]));
        Assert.That(await FindAsync("雨桐"), Is.Empty);
    }

    [Test]
    public async Task A_notice_that_is_new_and_revised_at_once_is_found_by_its_new_words_alone()
    {
        NoticeId name = await database.WriteAsync(async work =>
        {
            await work.Issues.PutAsync(Make.Issue);
            NoticeId id = await Make.NextIdAsync(work, Make.IssueId);
            var first = new Revision(id, 1, Make.Content("江雨桐,户口簿遗失"), "江雨桐，户口簿遗失", Make.Now, "王丽");
            await work.AddAsync([(work.Notices.Prepare(Make.Notice(id), first, [], null), new(Make.Now, "王丽", "add") { Notice = id })]);
            await Make.ReviseAsync(work, id, 2, "李小明,户口簿遗失", "revise");
            return id;
        }, CancellationToken.None);

        Assert.That(await FindAsync("小明"), Is.EqualTo([name.ToString()]));
        Assert.That(await FindAsync("雨桐"), Is.Empty);
    }

    [Test]
    public async Task A_revised_notice_is_found_by_its_new_words_and_no_longer_by_the_old()
    {
        NoticeId id = await Make.AddAsync(database, $"李小明,身份证号{Make.ResidentId}遗失");
        await database.WriteAsync(async work =>
        {
            await Make.ReviseAsync(work, id, 2, "江雨桐,户口簿遗失", "revise");
            return true;
        }, CancellationToken.None);

        Assert.That(await FindAsync("小明"), Is.Empty);
        Assert.That(await FindAsync("雨桐"), Is.EqualTo([id.ToString()]));
        Assert.That(await FindAsync(database, new() { Numbers = [Make.ResidentId] }), Is.Empty, "the revision of now has no number");
    }

    [Test]
    public async Task A_notice_whose_party_is_corrected_is_found_by_the_new_one_and_no_longer_by_the_old()
    {
        NoticeId id = await Make.AddAsync(database, "户口簿遗失");
        foreach ((int number, string party) in ((int, string)[])[(2, "李小明"), (3, "江雨桐")])
        {
            CheckedNotice content = Make.Content($"{party},户口簿遗失") with
            {
                Facts = [new(FactType.Party, new(0, party.Length), party, party)],
            };
            await database.WriteAsync(async work =>
            {
                await work.Notices.AddRevisionAsync(new(id, number, content, content.Text, Make.Now, "王丽"), []);
                await work.RecordAsync(new(Make.Now, "王丽", "revise") { Notice = id, Revision = number });
                return true;
            }, CancellationToken.None);
        }

        Assert.That(await FindAsync(database, new() { Parties = ["李小明"] }), Is.Empty);
        Assert.That(await FindAsync(database, new() { Parties = ["江雨桐", "李小明"] }), Is.EqualTo([id.ToString()]));
    }

    [Test]
    public async Task A_notice_that_is_moved_and_runs_again_is_found_on_its_days()
    {
        NoticeId id = await Make.AddAsync(database, "江雨桐,户口簿遗失");
        DateOnly later = Make.Day.AddDays(7);
        await database.WriteAsync(async work =>
        {
            Notice was = (await work.Notices.FindAsync(id))!;
            await work.Issues.PutAsync(Make.Issue with { Id = new(Make.Paper, later) });
            await work.Issues.PutAsync(Make.Issue with { Id = new(Make.Paper, later.AddDays(1)) });
            Notice moved = was.MoveTo(Make.Issue with { Id = new(Make.Paper, later) }, Make.Now).Done();
            Notice twice = moved.RunAgain(Make.Issue with { Id = new(Make.Paper, later.AddDays(1)) }, Make.Now).Done();
            (await work.Notices.ChangeAsync(was, twice)).Done();
            await work.RecordAsync(new(Make.Now, "王丽", "move") { Notice = id });
            return true;
        }, CancellationToken.None);

        Assert.That(await FindAsync(database, new() { Words = ["雨桐"], To = Make.Day }), Is.Empty);
        Assert.That(await FindAsync("雨桐"), Is.EqualTo([$"{id}/2", $"{id}/1"]));
    }

    [Test]
    public async Task Nothing_is_found_of_work_that_failed()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WriteAsync<bool>(async work =>
        {
            if (await work.Issues.FindAsync(Make.IssueId) is null) await work.Issues.PutAsync(Make.Issue);
            await work.Notices.AddAsync(Make.Notice(new(Make.Day, 1)));
            await Make.ReviseAsync(work, new(Make.Day, 1), 1, "江雨桐", "add");
            throw new InvalidOperationException("the lights went out");
        }, CancellationToken.None));

        Assert.That(await FindAsync("雨桐"), Is.Empty);
    }

    [TestCase("Fullwidth", "ＡＢ公司", "ab公司", TestName = "Width and case make no difference")]
    [TestCase("Blank", "江 雨桐", "江雨 桐", TestName = "Blanks make no difference")]
    [TestCase("Dot", "阿依古丽·买买提", "丽•买", TestName = "The dots of foreign names are one dot")]
    [TestCase("Rare", "王\U000323AF", "\U000323AF", TestName = "A rare character is one character")]
    [TestCase("One", "江雨桐", "桐", TestName = "One character is found")]
    [TestCase("Digits", "收据号0036218", "036218", TestName = "The end of a number is found")]
    [TestCase("Few digits", "收据号0036218", "62", TestName = "Two digits are found")]
    public async Task It_is_found(string why, string text, string words)
    {
        await Make.AddAsync(database, text);
        await Make.AddAsync(database, "别的");

        Assert.That(await FindAsync(words), Has.Exactly(1).Items, why);
        Assert.That(await FindAsync("没有"), Is.Empty);
    }
}
