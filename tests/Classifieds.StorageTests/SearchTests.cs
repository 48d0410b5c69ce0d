using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Searches;
using Classifieds.Storage;
using Classifieds.Storage.Searches;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>A search among ten thousand notices finds what is there, all of it, nothing else, by the index alone.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class SearchTests(DatabaseEngine engine)
{
    private const int Count = 10_000;
    private const int Issues = 100;

    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly KindId Seal = new("lost-seal");
    private static readonly KindId Document = new("lost-document");

    private TestDatabase test = null!;
    private Database database = null!;

    [OneTimeSetUp]
    public async Task FillTheStore()
    {
        test = await TestDatabase.MakeAsync(engine);
        database = await test.OpenAsync();
        for (int batch = 0; batch < Count; batch += 1000)
        {
            int start = batch;
            await database.WriteAsync(async work =>
            {
                for (int at = start; at < start + 1000; at++) await AddAsync(work, at);
                await work.RecordAsync(new(Make.Now, "王丽", "test"));
                return true;
            }, CancellationToken.None);
        }
        // As a desk fills it, one day after the other; a server plans by how its rows lie.
        if (engine == DatabaseEngine.PostgreSql) await test.TamperAsync("CLUSTER search_entry USING search_entry_pkey; ANALYZE");
    }

    [OneTimeTearDown]
    public async Task DropTheStore()
    {
        if (test is not null) await test.DisposeAsync();
    }

    private static DateOnly DayOf(int at) => First.AddDays(at % Issues);

    private static string NumberOf(int at) => $"GF{at:D8}";

    private static async Task AddAsync(Work work, int at)
    {
        var issue = new IssueId(Make.Paper, DayOf(at));
        if (at < Issues) await work.Issues.PutAsync(new(issue, IssueState.Open, null));
        // One 江雨桐, a thousand 沈佳怡, and 公司 in every other notice.
        string name = at == 4711 ? "江雨桐" : at % 10 == 3 ? "沈佳怡" : $"第{at}号";
        string party = at % 2 == 0 ? $"滨河市{name}食品有限公司" : name;
        string text = $"{party}遗失公章一枚，编号：{NumberOf(at)}，声明作废。";
        int number = text.IndexOf("GF", StringComparison.Ordinal);
        var id = new NoticeId(issue.Date, at / Issues + 1);
        var content = new CheckedNotice
        {
            Manuscript = text, Text = text, Kind = at % 5 == 0 ? Document : Seal, Family = NoticeFamily.Seal, Section = "挂失声明",
            Facts =
            [
                new(FactType.Party, new(0, party.Length), party, party),
                new(FactType.SealNumber, new(number, 10), NumberOf(at), NumberOf(at)),
            ],
        };
        await work.Notices.AddAsync(new Notice
        {
            Id = id, Kind = content.Kind, Family = content.Family, Section = content.Section, Received = Make.Now, Changed = Make.Now,
            Insertions = [new Insertion(1, issue) { Withdrawn = at % 1000 == 7 ? new("王丽", Make.Now, "不登了") : null }],
        });
        string printed = text.Replace(NumberOf(at), "GF******" + NumberOf(at)[^2..], StringComparison.Ordinal);
        await work.Notices.AddRevisionAsync(new(id, 1, content, printed, Make.Now, "王丽"), [NumberOf(at)]);
    }

    private Task<FoundNotices> FindAsync(NoticeQuestion asked) =>
        database.ReadAsync(work => work.Searches.FindAsync(asked), CancellationToken.None);

    private async Task<IReadOnlyList<FoundNotice>> AllAsync(NoticeQuestion asked)
    {
        List<FoundNotice> all = [];
        SearchCursor? after = null;
        do
        {
            FoundNotices page = await FindAsync(asked with { After = after });
            Assert.That(page.Found, Has.Count.LessThanOrEqualTo(asked.Most));
            all.AddRange(page.Found);
            after = page.Next;
        }
        while (after is not null);
        return all;
    }

    [Test]
    public async Task A_name_that_stands_once_is_found()
    {
        FoundNotices page = await FindAsync(new() { Words = ["雨桐"] });

        Assert.That(page.Found.Single().Listed.Printed, Does.StartWith("江雨桐遗失公章"));
        Assert.That((page.Next, page.Damaged), Is.EqualTo(((SearchCursor?)null, Array.Empty<object>())));
    }

    [Test]
    public async Task A_name_that_stands_a_thousand_times_is_found_page_by_page_each_once_the_newest_first()
    {
        IReadOnlyList<FoundNotice> all = await AllAsync(new() { Words = ["沈佳怡"] });

        Assert.That(all.Select(one => one.Listed.Notice.Id), Has.Exactly(1000).Items);
        Assert.That(all.Select(one => one.Listed.Notice.Id), Is.Unique);
        Assert.That(all.Select(one => one.Listed.Insertion.Issue.Date), Is.Ordered.Descending);
        Assert.That(all.Select(one => one.Listed.Printed), Is.All.Contains("沈佳怡"));
    }

    [Test]
    public async Task What_every_other_notice_says_is_found_too()
    {
        FoundNotices page = await FindAsync(new() { Words = ["公司"] });

        Assert.That(page.Found, Has.Count.EqualTo(50));
        Assert.That(page.Next, Is.EqualTo(page.Found[^1].Cursor));
        Assert.That(await AllAsync(new() { Words = ["公司"], Most = 500 }), Has.Count.EqualTo(Count / 2));
    }

    [Test]
    public async Task Pairs_that_stand_apart_are_no_word() =>
        // Each pair of it stands in many a text.
        Assert.That((await FindAsync(new() { Words = ["公司遗失公司"] })).Found, Is.Empty);

    [Test]
    public async Task A_number_is_found_whole_also_where_it_is_printed_in_part()
    {
        FoundNotice one = (await FindAsync(new() { Numbers = NoticeQuestion.FormsOf("gf 0000 4711") })).Found.Single();

        Assert.That(one.Listed.Printed, Does.StartWith("江雨桐").And.Contain("GF******11"));
        Assert.That((await FindAsync(new() { Words = ["GF00004711"] })).Found, Is.Empty, "it is printed nowhere");
        Assert.That((await FindAsync(new() { Numbers = ["GF00004711"], Words = ["沈佳怡"] })).Found, Is.Empty);
        Assert.That((await FindAsync(new() { Numbers = ["GF00004711"], Words = ["雨桐"] })).Found, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Kind_party_days_and_state_are_asked_together_and_alone()
    {
        Assert.That(await AllAsync(new() { Kind = Document, Most = 500 }), Has.Count.EqualTo(Count / 5));
        Assert.That(await AllAsync(new() { Words = ["沈佳怡"], Kind = Document }), Is.Empty, "3, 13, 23 are no fifths");
        Assert.That((await FindAsync(new() { Parties = ["江雨桐"] })).Found, Has.Count.EqualTo(1));
        Assert.That((await FindAsync(new() { Parties = ["雨桐"] })).Found, Is.Empty, "it is no whole name");
        IReadOnlyList<FoundNotice> days = await AllAsync(new() { From = First.AddDays(3), To = First.AddDays(4) });
        Assert.That(days, Has.Count.EqualTo(2 * Count / Issues));
        Assert.That(days.Select(one => one.Listed.Insertion.Issue.Date), Is.All.InRange(First.AddDays(3), First.AddDays(4)));
        Assert.That(await AllAsync(new() { Words = ["公章"], State = NoticeState.Withdrawn }), Has.Count.EqualTo(10));
        Assert.That(await AllAsync(new() { State = NoticeState.Submitted, Most = 500 }), Has.Count.EqualTo(Count - 10));
        Assert.That((await FindAsync(new() { Words = ["公章"], Paper = new("broadsheet") })).Found, Is.Empty);
        Assert.That((await FindAsync(new() { Words = ["公章"], Paper = Make.Paper })).Found, Has.Count.EqualTo(50));
    }

    [TestCase("雨桐")]
    [TestCase("公司")]
    public async Task The_index_is_asked_and_no_table_is_read_through(string words)
    {
        string plan = await PlanAsync(new() { Words = [words] });

        if (engine == DatabaseEngine.Sqlite)
        {
            Assert.That(plan, Does.Contain("search_words VIRTUAL TABLE INDEX").And.Contain("USING INTEGER PRIMARY KEY"));
            Assert.That(plan.Split('\n').Where(line => line.Contains("SCAN", StringComparison.Ordinal)), Has.Exactly(1).Items);
            Assert.That(plan, Does.Not.Contain("TEMP B-TREE"), "the newest come first by themselves");
        }
        else
        {
            Assert.That(plan, Does.Contain("Bitmap Index Scan on search_entry_tokens").And.Not.Contain("Seq Scan"));
        }
    }

    [Test]
    public async Task A_number_is_looked_up_and_no_table_is_read_through()
    {
        string plan = await PlanAsync(new() { Numbers = ["GF00004711"] });

        Assert.That(plan, Does.Not.Contain("SCAN search_entry").And.Not.Contain("SCAN e").And.Not.Contain("Seq Scan"));
        Assert.That(plan, Does.Contain(engine == DatabaseEngine.Sqlite ? "SEARCH identifier" : "identifier_pkey"));
    }

    [Test]
    public async Task A_party_is_looked_up_and_no_table_is_read_through()
    {
        string plan = await PlanAsync(new() { Parties = ["江雨桐", "沈佳怡"] });

        Assert.That(plan, Does.Not.Contain("SCAN search_entry").And.Not.Contain("SCAN e").And.Not.Contain("Seq Scan"));
        Assert.That(plan, Does.Contain(engine == DatabaseEngine.Sqlite ? "search_words VIRTUAL TABLE INDEX" : "search_party_pkey"));
    }

    [Test]
    public async Task Who_holds_a_papers_turn_reads_what_he_asked_for_and_nothing_else()
    {
        if (engine == DatabaseEngine.Sqlite) return; // it has one plan, which is looked at above

        int read = await database.WriteAsync(Turn.OfPaper(Make.Paper), async work =>
        {
            int before = await RowsReadAsync(work);
            FoundNotices one = await work.Searches.FindAsync(new() { Numbers = ["GF00004711", "GF00000012"] });
            FoundNotices other = await work.Searches.FindAsync(new() { Parties = ["江雨桐", "第13号"] });
            Assert.That((one.Found.Count, other.Found.Count), Is.EqualTo((2, 1)));
            work.NeedsNoEntry();
            return await RowsReadAsync(work) - before;
        }, CancellationToken.None);

        Assert.That(read, Is.InRange(3, 200));

        static Task<int> RowsReadAsync(Work work) => work.FindAsync<int>(
            "SELECT CAST(SUM(COALESCE(seq_tup_read, 0) + COALESCE(idx_tup_fetch, 0)) AS integer) FROM pg_stat_xact_user_tables");
    }

    [Test]
    public async Task Of_several_parties_the_newest_of_all_come_first_each_once()
    {
        IReadOnlyList<FoundNotice> all = await AllAsync(new() { Parties = ["沈佳怡", "江雨桐", "滨河市第22号食品有限公司"], Most = 100 });

        Assert.That(all.Select(one => one.Listed.Notice.Id), Is.Unique);
        Assert.That(all, Has.Count.EqualTo(1002));
        Assert.That(all.Select(one => one.Listed.Insertion.Issue.Date), Is.Ordered.Descending);
    }

    private Task<string> PlanAsync(NoticeQuestion asked) =>
        database.ReadAsync(work => work.Searches.PlanAsync(asked), CancellationToken.None);
}
