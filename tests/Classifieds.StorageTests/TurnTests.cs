using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>Papers that share a store have serials, chains and turns of their own.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class TurnTests(DatabaseEngine engine)
{
    private static readonly PaperId Morning = new("morning"), Evening = new("evening");
    private static readonly PaperSign Mo = new("MO"), Ev = new("EV");

    private TestDatabase test = null!;
    private Database database = null!;

    [SetUp]
    public async Task LayOut()
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
    public async Task Each_paper_has_serials_and_a_chain_of_its_own()
    {
        NoticeId[] ids =
        [
            await AddAsync(Morning, Mo), await AddAsync(Evening, Ev), await AddAsync(Morning, Mo), await AddAsync(Evening, Ev),
        ];

        Assert.That(ids.Select(id => id.ToString()),
            Is.EqualTo(["MO20261125-0001", "EV20261125-0001", "MO20261125-0002", "EV20261125-0002"]));
        IReadOnlyList<LedgerEntry> ledger = await LedgerAsync();
        Assert.That(ledger.Select(entry => (entry.Chain, entry.Sequence)),
            Is.EqualTo([(Evening, 1L), (Evening, 2L), (Morning, 1L), (Morning, 2L)]));
        Assert.That(LedgerChain.FirstBreak(ledger), Is.Null);
        foreach (NoticeId id in ids)
        {
            Notice? found = await database.ReadAsync(work => work.Notices.FindAsync(id), CancellationToken.None);
            Assert.That(found?.Id, Is.EqualTo(id));
        }
    }

    [Test]
    public async Task Papers_without_a_sign_share_the_names_that_have_none()
    {
        NoticeId[] ids = await Task.WhenAll(Enumerable.Range(0, 12).Select(
            number => Task.Run(() => AddAsync(number % 2 == 0 ? Morning : Evening, null))));

        Assert.That(ids.Select(id => id.Serial).Order(), Is.EqualTo(Enumerable.Range(1, 12)));
        Assert.That(ids.Select(id => id.Sign), Has.All.Null);
        Assert.That(LedgerChain.FirstBreak(await LedgerAsync()), Is.Null);
    }

    [Test]
    public async Task Writers_on_several_papers_leave_no_gap_in_any()
    {
        (PaperId, PaperSign)[] papers = [(Morning, Mo), (Evening, Ev), (new("night"), new("NT")), (new("noon"), new("NN"))];

        NoticeId[] ids = await Task.WhenAll(Enumerable.Range(0, 32).Select(
            number => Task.Run(() => AddAsync(papers[number % 4].Item1, papers[number % 4].Item2))));

        Assert.That(ids.Select(id => id.ToString()), Is.Unique);
        foreach (IGrouping<PaperSign?, NoticeId> paper in ids.GroupBy(id => id.Sign))
            Assert.That(paper.Select(id => id.Serial).Order(), Is.EqualTo(Enumerable.Range(1, 8)));
        IReadOnlyList<LedgerEntry> ledger = await LedgerAsync();
        Assert.That((ledger.Count, LedgerChain.FirstBreak(ledger)), Is.EqualTo((32, (LedgerChain.Break?)null)));
    }

    [Test]
    public async Task A_paper_waits_for_itself_and_for_the_whole_store_and_no_other()
    {
        if (engine == DatabaseEngine.Sqlite) Assert.Ignore("its file has one lock for all");
        await AddAsync(Morning, Mo);
        var holds = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        Task<NoticeId> inTheMiddle = database.WriteAsync(Turn.OfPaper(Morning), async work =>
        {
            NoticeId id = await PutAsync(work, Morning, Mo);
            holds.SetResult();
            await mayEnd.Task;
            return id;
        }, CancellationToken.None);
        await holds.Task;

        NoticeId other = await AddAsync(Evening, Ev); // would hang if it waited
        Task<NoticeId> same = AddAsync(Morning, Mo);
        Task<LedgerEntry> all = database.WriteAsync(
            work => work.RecordAsync(new(Make.Now, "王丽", "user-add")), CancellationToken.None);
        await Task.WhenAny(same, all, Task.Delay(300));
        bool[] waited = [!same.IsCompleted, !all.IsCompleted];
        mayEnd.SetResult();

        Assert.That(waited, Is.EqualTo([true, true]));
        Assert.That(other.ToString(), Is.EqualTo("EV20261125-0001"));
        Assert.That(((await inTheMiddle).Serial, (await same).Serial, (await all).Chain), Is.EqualTo((2, 3, (PaperId?)null)));
    }

    [Test]
    public async Task A_sign_stays_with_the_paper_that_had_it_first()
    {
        await AddAsync(Morning, Mo);

        Outcome<NoticeId> taken = await database.TryWriteAsync(
            Turn.OfPaper(Evening), work => work.Notices.NextIdAsync(new(Evening, Make.Day), Mo), CancellationToken.None);

        Assert.That((taken.Why().Code, taken.Why().Message),
            Is.EqualTo(("PAPER-SIGN-TAKEN", "字头 MO 在库里是 morning 的，请给 evening 另定一个字头")));
        foreach (string sql in (string[])["UPDATE paper_sign SET paper = 'evening'", "DELETE FROM paper_sign"])
            Assert.That(async () => await test.TamperAsync(sql), Throws.Exception.With.Message.Contains("KEPT-FOR-EVER"));
    }

    [Test]
    public async Task What_is_of_another_paper_is_not_written_in_this_ones_turn()
    {
        await AddAsync(Morning, Mo);
        NoticeId evening = await AddAsync(Evening, Ev);

        Assert.That(async () => await database.WriteAsync(
            Turn.OfPaper(Morning), work => work.RecordAsync(new(Make.Now, "王丽", "hold") { Notice = evening }), CancellationToken.None),
            Throws.InvalidOperationException);
    }

    [Test]
    public async Task The_turn_of_a_notice_and_of_a_proof_is_that_of_their_paper()
    {
        await AddAsync(Morning, Mo);
        NoticeId evening = await AddAsync(Evening, Ev);
        await database.WriteAsync(Turn.OfNotice(evening), async work =>
        {
            await work.Proofs.AddAsync(new(evening, 1, "text", "glyphs", Make.Now), "token");
            return await work.RecordAsync(new(Make.Now, "王丽", "proof") { Notice = evening, Revision = 1 });
        }, CancellationToken.None);

        LedgerEntry entry = await database.WriteAsync(
            Turn.OfProof("token"), work => work.RecordAsync(new(Make.Now, "登报人", "test")), CancellationToken.None);
        LedgerEntry nobodys = await database.WriteAsync(
            Turn.OfProof("another"), work => work.RecordAsync(new(Make.Now, "登报人", "test")), CancellationToken.None);

        Assert.That((entry.Chain, entry.Sequence, nobodys.Chain), Is.EqualTo((Evening, 3L, (PaperId?)null)));
    }

    private Task<NoticeId> AddAsync(PaperId paper, PaperSign? sign) =>
        database.WriteAsync(Turn.OfPaper(paper), work => PutAsync(work, paper, sign), CancellationToken.None);

    private static async Task<NoticeId> PutAsync(Work work, PaperId paper, PaperSign? sign)
    {
        var issue = new IssueId(paper, Make.Day);
        if (await work.Issues.FindAsync(issue) is null) await work.Issues.PutAsync(Make.Issue with { Id = issue });
        NoticeId id = (await work.Notices.NextIdAsync(issue, sign)).Done();
        await work.Notices.AddAsync(Make.Notice(id) with { Insertions = [new(1, issue)] });
        await Make.ReviseAsync(work, id, 1, "遗失声明", "add");
        return id;
    }

    private Task<IReadOnlyList<LedgerEntry>> LedgerAsync() => database.ReadAsync(work => work.Ledger.AllAsync(), CancellationToken.None);
}
