using Classifieds.Desk.Searches;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>A bank looks for a notice years later: by a name, by a number that was printed in part only.</summary>
public sealed class SearchNoticesTests
{
    private const string Lost = "江雨桐遗失居民身份证，号码：11010519491231002X，声明作废。";
    private const string Seal = "滨河市建溪食品有限公司遗失公章一枚，声明作废。";

    private StoreDesk desk = null!;

    [SetUp]
    public void MakeDesk() => desk = new();

    [TearDown]
    public void RemoveDesk() => desk.Dispose();

    private async Task<SearchNotices.Found> FindAsync(SearchNotices.Request asked) =>
        (await new SearchNotices(desk.Bench).RunAsync(asked, CancellationToken.None)).Done();

    private async Task<IEnumerable<string>> IdsAsync(SearchNotices.Request asked) =>
        (await FindAsync(asked)).Items.Select(item => item.Notice.Id.ToString());

    [Test]
    public async Task A_notice_is_found_by_name_by_number_and_by_party()
    {
        IReadOnlyList<string> ids = await desk.TakeAsync($"{Lost}\n---\n{Seal}");

        SearchNotices.Item item = (await FindAsync(new() { Words = ["雨桐"] })).Items.Single();
        Assert.That((item.Notice.Id.ToString(), item.Revision), Is.EqualTo((ids[0], 1)));
        Assert.That(item.Printed, Does.Contain("110105********002X"), "what was printed is shown, and no more");
        Assert.That(await IdsAsync(new() { Number = "11010519491231002x" }), Is.EqualTo([ids[0]]));
        Assert.That(await IdsAsync(new() { Number = "110105 1949 1231 002X" }), Is.EqualTo([ids[0]]));
        Assert.That(await IdsAsync(new() { Words = ["19491231"] }), Is.Empty, "what is masked is not found by words");
        Assert.That(await IdsAsync(new() { Party = "滨河市建溪食品有限公司" }), Is.EqualTo([ids[1]]));
        Assert.That(await IdsAsync(new() { Kind = "遗失印章" }), Is.EqualTo([ids[1]]));
        Assert.That(await IdsAsync(new() { Words = ["作废"], State = NoticeState.Submitted, From = StoreDesk.Issue, To = StoreDesk.Issue }),
            Is.EqualTo(ids.Reverse()));
    }

    [Test]
    public async Task A_search_writes_nothing_into_the_ledger()
    {
        IReadOnlyList<string> ids = await desk.TakeAsync(Lost);
        int entries = await EntriesAsync();

        Assert.That(await IdsAsync(new() { Words = ["雨桐"], Number = "11010519491231002X" }), Is.EqualTo(ids));
        Assert.That(await EntriesAsync(), Is.EqualTo(entries));
    }

    private async Task<int> EntriesAsync() =>
        (await new VerifyLedger(desk.Bench).RunAsync(CancellationToken.None)).Done().Chains.Sum(chain => chain.Entries);

    [Test]
    public async Task A_page_names_where_the_next_begins()
    {
        IReadOnlyList<string> ids = await desk.TakeAsync(
            string.Join("\n---\n", Enumerable.Range(1, 5).Select(at => $"王秀珍遗失押金收据一张，收据号：003621{at}，声明作废。")));

        SearchNotices.Found first = await FindAsync(new() { Words = ["王秀珍"], Most = 2 });
        SearchNotices.Found second = await FindAsync(new() { Words = ["王秀珍"], Most = 2, After = $"{first.Next}" });
        SearchNotices.Found third = await FindAsync(new() { Words = ["王秀珍"], Most = 2, After = $"{second.Next}" });

        Assert.That(first.Items.Concat(second.Items).Concat(third.Items).Select(item => item.Notice.Id.ToString()),
            Is.EqualTo(ids.Reverse()));
        Assert.That((first.Next is null, third.Next), Is.EqualTo((false, (object?)null)));
    }

    [TestCase("", null, "SEARCH-EMPTY")]
    [TestCase("，。", null, "SEARCH-WORDS")]
    [TestCase("江雨桐", "下一页", "SEARCH-CURSOR")]
    public async Task What_cannot_be_looked_for_is_refused(string words, string? after, string code)
    {
        Outcome<SearchNotices.Found> answer =
            await new SearchNotices(desk.Bench).RunAsync(new() { Words = [words], After = after }, CancellationToken.None);

        Assert.That((answer.Why().Code, answer.Why().Kind), Is.EqualTo((code, RefusalKind.Usage)));
    }

    [Test]
    public async Task An_unknown_kind_is_refused() => Assert.That(
        (await new SearchNotices(desk.Bench).RunAsync(new() { Kind = "遗失雨伞" }, CancellationToken.None)).Why().Code,
        Is.EqualTo("SUBMISSION-KIND"));
}
