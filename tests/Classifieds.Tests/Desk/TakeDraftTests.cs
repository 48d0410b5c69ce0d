using Classifieds.Desk.Drafts;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>收下: a draft becomes what it was typed for, once.</summary>
public sealed class TakeDraftTests
{
    private const string Right = "王小明遗失居民身份证，号码：11010519491231002X，声明作废。";

    private StoreDesk desk;

    [SetUp]
    public void Open() => desk = new();

    [TearDown]
    public void Close() => desk.Dispose();

    private async Task<NoticeDraft> TypeAsync(string text, bool follow = true, int days = 1) => (await new StartDraft(desk.Bench).RunAsync(
        new()
        {
            Content = new()
            {
                Text = text, MaterialsFollow = follow, Days = [.. Enumerable.Range(0, days).Select(StoreDesk.Issue.AddDays)],
            },
            By = StoreDesk.Clerk,
        }, CancellationToken.None)).Done();

    private Task<Outcome<TakeDraft.Taken>> TakeAsync(NoticeDraft draft, int? version = null, bool forExamination = false) =>
        new TakeDraft(desk.Bench).RunAsync(
            new() { Id = $"{draft.Id}", Version = version ?? draft.Version, ForExamination = forExamination, By = StoreDesk.Clerk },
            CancellationToken.None);

    [Test]
    public async Task A_draft_becomes_a_notice_and_asked_again_it_is_the_same_one()
    {
        NoticeDraft draft = await TypeAsync(Right, days: 2);

        TakeDraft.Taken first = (await TakeAsync(draft)).Done(), second = (await TakeAsync(draft)).Done();

        Assert.That(second.Id, Is.EqualTo(first.Id));
        Assert.That((await new ListDrafts(desk.Bench).RunAsync(new(), CancellationToken.None)).Done(), Is.Empty);
        ShowNotice.Shown shown = (await new ShowNotice(desk.Bench).RunAsync(
            new() { Id = $"{first.Id}", Words = WordsShown.Manuscript, By = StoreDesk.Clerk }, CancellationToken.None)).Done();
        Assert.That(shown.Content!.Manuscript, Is.EqualTo(Right));
        Assert.That(shown.Notice.Insertions, Has.Count.EqualTo(2));
    }

    [TestCase("沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。", true, 1, "NOTICE-FAULTY")]
    [TestCase("甲乙丙遗失身份证，声明作废。\n---\n王小明遗失户口簿，声明作废。", true, 1, "NOTICE-SEVERAL")]
    [TestCase(Right, false, 1, "DRAFT-MATERIALS")]
    [TestCase(Right, true, 0, "DRAFT-DAYS")]
    [TestCase(" ", true, 1, "INPUT-EMPTY")]
    public async Task What_is_missing_is_said_and_the_draft_stays(string text, bool follow, int days, string code)
    {
        NoticeDraft draft = await TypeAsync(text, follow, days);

        Assert.That((await TakeAsync(draft)).Why().Code, Is.EqualTo(code));
        NoticeDraft there = (await new ShowDraft(desk.Bench).RunAsync(new($"{draft.Id}"), CancellationToken.None)).Done();
        Assert.That(there.Content.Text, Is.EqualTo(text));
    }

    [Test]
    public async Task A_draft_that_was_thrown_away_is_put_back_as_it_was_for_a_day_and_then_forgotten()
    {
        NoticeDraft draft = await TypeAsync(Right), other = await TypeAsync("另一份");
        Task<IReadOnlyList<NoticeDraft>> ListAsync(bool areDiscarded) => new ListDrafts(desk.Bench).RunAsync(
            new() { AreDiscarded = areDiscarded }, CancellationToken.None).ContinueWith(listing => listing.Result.Done());
        Task<Outcome<NoticeDraft>> PutBackAsync() => new PutBackDraft(desk.Bench).RunAsync(new($"{draft.Id}"), CancellationToken.None);

        (await new DiscardDraft(desk.Bench).RunAsync(new($"{draft.Id}"), CancellationToken.None)).Done();
        Assert.That((await ListAsync(false)).Select(one => one.Id), Is.EqualTo([other.Id]));
        Assert.That((await ListAsync(true)).Select(one => one.Id), Is.EqualTo([draft.Id]));
        Assert.That((await TakeAsync(draft)).Why().Code, Is.EqualTo("DRAFT-UNKNOWN"));
        Assert.That((await PutBackAsync()).Done().Content.Text, Is.EqualTo(Right));
        Assert.That((await PutBackAsync()).Done().Version, Is.EqualTo(draft.Version), "twice is once");
        Assert.That(await ListAsync(true), Is.Empty);

        (await new DiscardDraft(desk.Bench).RunAsync(new($"{draft.Id}"), CancellationToken.None)).Done();
        desk.Clock.Now += TimeSpan.FromHours(25);
        Assert.That((await PutBackAsync()).Why().Code, Is.EqualTo("DRAFT-UNKNOWN"));
        Assert.That(await ListAsync(true), Is.Empty);
    }

    [Test]
    public async Task A_draft_that_was_changed_since_is_not_taken() =>
        Assert.That((await TakeAsync(await TypeAsync(Right), version: 7)).Why().Code, Is.EqualTo("DRAFT-STALE"));

    [Test]
    public async Task Nobody_saves_over_words_that_he_has_not_seen()
    {
        NoticeDraft draft = await TypeAsync("一");
        Task<Outcome<SaveDraft.Saved>> SaveAsync(string text) => new SaveDraft(desk.Bench).RunAsync(
            new() { Id = $"{draft.Id}", From = 1, Content = draft.Content with { Text = text }, By = StoreDesk.Clerk },
            CancellationToken.None);

        SaveDraft.Saved mine = (await SaveAsync("二")).Done(), again = (await SaveAsync("二")).Done(), other = (await SaveAsync("三")).Done();

        Assert.That((mine.IsKept, again.IsKept, other.IsKept), Is.EqualTo((true, true, false)));
        Assert.That(other.Draft.Content.Text, Is.EqualTo("二"));
    }

    [Test]
    public async Task A_hand_goes_on_from_its_own_words_though_the_answer_to_them_was_lost()
    {
        NoticeDraft draft = await TypeAsync("一");
        Task<Outcome<SaveDraft.Saved>> SaveAsync(string text, string hand) => new SaveDraft(desk.Bench).RunAsync(
            new() { Id = $"{draft.Id}", From = 1, Content = draft.Content with { Text = text, Hand = hand }, By = StoreDesk.Clerk },
            CancellationToken.None);
        (await SaveAsync("一二", "甲")).Done();

        Assert.That((await SaveAsync("一二三", "甲")).Done().IsKept);
        Assert.That((await SaveAsync("四", "乙")).Done().IsKept, Is.False);
    }

    [Test]
    public async Task A_paste_is_parted_and_not_a_word_is_lost()
    {
        NoticeDraft draft = await TypeAsync($"您好，登两则\n{Right}\n谢谢\n\n李红遗失户口簿，户号：350702-11-0246，声明作废。\n好的");

        IReadOnlyList<NoticeDraft> parts = (await new PartDraft(desk.Bench).RunAsync(
            new() { Id = $"{draft.Id}", Version = 1, By = StoreDesk.Clerk }, CancellationToken.None)).Done();

        Assert.That(parts, Has.Count.EqualTo(2));
        string all = string.Concat(parts.Select(part => part.Content.Text));
        foreach (string words in (string[])["您好", Right, "谢谢", "李红遗失户口簿", "好的"]) Assert.That(all, Does.Contain(words));
    }

    [Test]
    public async Task Parts_that_belong_together_are_joined()
    {
        NoticeDraft draft = await TypeAsync($"{Right}\n---\n李红遗失户口簿，声明作废。\n---\n孙明遗失驾驶证，声明作废。");

        IReadOnlyList<NoticeDraft> parts = (await new PartDraft(desk.Bench).RunAsync(
            new() { Id = $"{draft.Id}", Version = 1, Joined = [2], By = StoreDesk.Clerk }, CancellationToken.None)).Done();

        Assert.That(parts.Select(part => part.Content.Text), Is.EqualTo([Right, "李红遗失户口簿，声明作废。\n孙明遗失驾驶证，声明作废。"]));
    }
}
