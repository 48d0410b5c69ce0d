using Classifieds.Desk.Notices;
using Classifieds.Desk.Privacy;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>What becomes of a notice, on its page; what waits for a second pair of eyes; what is looked for.</summary>
public sealed class NoticeTests
{
    private const string Right = "王小明遗失居民身份证，号码：11010519491231002X，声明作废。";
    private const string Wrong = "沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。";

    private DeskUnderTest desk;
    private IPage page;

    [SetUp]
    public async Task OpenAsync()
    {
        desk = await DeskUnderTest.OpenAsync();
        page = await desk.SignedInAsync();
    }

    [TearDown]
    public async Task CloseAsync()
    {
        if (page is not null) await page.Context.CloseAsync();
        await desk.DisposeAsync();
    }

    private async Task<string> TakeAsync(string text, bool forExamination = false, DateOnly? past = null)
    {
        var request = new AddNotices.Request
        {
            Text = text, Issue = past ?? new(2026, 11, 25), IsPast = past is not null, By = Actor.Alone("林知夏"),
            ForExamination = forExamination,
        };
        await foreach (Outcome<HandedNotice> handed in new AddNotices(desk.Bench).RunAsync(request, CancellationToken.None))
            if (handed.Done() is HandedNotice.Taken taken) return taken.As.Id.ToString();
        throw new InvalidOperationException("It was not taken.");
    }

    private async Task PressAsync(string deed, string? words = null)
    {
        await page.ClickAsync($"summary:has-text('{deed}')");
        if (words is not null) await page.FillAsync("details[open] input[name=words]", words);
        await page.ClickAsync($"details[open] button:has-text('{deed}')");
    }

    [Test]
    public async Task A_notice_is_held_released_moved_withdrawn_and_restored_on_its_page()
    {
        string id = await TakeAsync(Right);
        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");

        await PressAsync("留置");
        Assert.That(await page.TextContentAsync("#summary"), Does.Contain("要写明原因"));
        await page.FillAsync("details[open] input[name=words]", "等登报人补材料");
        await page.ClickAsync("details[open] button:has-text('留置')");
        Assert.That(await page.TextContentAsync(".told"), Does.Contain("已留置"));
        await page.ClickAsync("button:has-text('解除留置')");
        Assert.That(await page.TextContentAsync(".told"), Does.Contain("已解除留置"));
        await PressAsync("改期");
        Assert.That(await page.TextContentAsync("#runs-head + .scroll, section .scroll"), Does.Contain("11月26日").Or.Contain("11月25日"));
        await PressAsync("撤稿", "登报人不登了");
        Assert.That(await page.TextContentAsync(".told"), Does.Contain("已撤稿"));
        await page.ClickAsync("button:has-text('恢复')");
        Assert.That(await page.TextContentAsync(".told"), Does.Contain("已恢复"));
        Assert.That(await page.TextContentAsync(".history"), Does.Contain("等登报人补材料").And.Contain("登报人不登了"));
    }

    [Test]
    public async Task A_proof_is_sent_and_approved_by_telephone()
    {
        string id = await TakeAsync(Right);
        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");

        await page.ClickAsync("button:has-text('出清样')");
        Assert.That(await page.InputValueAsync("#link"), Does.Match($"^{desk.Address}/p/[0-9a-f]{{32}}$"));
        Assert.That(await page.InputValueAsync("#word"), Has.Length.EqualTo(14));
        await page.ClickAsync("text=回到稿件");
        await page.ClickAsync("text=电话核对");
        Assert.That(await page.TextContentAsync(".aloud"), Does.Contain("王小明").And.Contain("110105"));
        await page.ClickAsync("button:has-text('登报人不同意')");
        Assert.That(await page.TextContentAsync("#summary"), Does.Contain("请写要改什么"));
        await page.ClickAsync("button:has-text('登报人同意')");

        Assert.That(await page.TextContentAsync(".told"), Does.Contain("电话里同意"));
        Assert.That(await page.TextContentAsync(".state"), Is.EqualTo("齐备"));
    }

    [Test]
    public async Task What_an_advertiser_asks_is_seen_in_the_list_and_answered_on_the_notices_page()
    {
        string id = await TakeAsync(Right);
        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");
        await page.ClickAsync("button:has-text('出清样')");
        string link = await page.InputValueAsync("#link");
        await page.GotoAsync(link);
        await page.FillAsync("#comment", "能不能晚一天登？<b>急</b>");
        await page.ClickAsync("button:has-text('发留言')");

        await page.GotoAsync($"{desk.Address}/clerk");
        Assert.That(await page.TextContentAsync($"tr:has-text('{id}')"), Does.Contain("有留言待答"));
        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");
        Assert.That(await page.TextContentAsync("[aria-labelledby=thread-head]"), Does.Contain("登报人在等答复").And.Contain("晚一天登？<b>急</b>"));
        await page.FillAsync("#thread-words", "可以，已改到周四");
        await page.ClickAsync("button:has-text('发出')");

        Assert.That(await page.TextContentAsync(".told"), Does.Contain("已答复"));
        Assert.That(await page.TextContentAsync("[aria-labelledby=thread-head]"), Does.Not.Contain("在等答复"));
        await page.GotoAsync(link);
        Assert.That(await page.TextContentAsync("main"), Does.Contain("可以，已改到周四"));
    }

    [Test]
    public async Task A_revision_is_typed_at_the_bench_and_voids_the_approval()
    {
        string id = await TakeAsync(Right);
        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");
        await page.ClickAsync("button:has-text('改稿')");
        await page.WaitForSelectorAsync("[data-ready]");
        Assert.That(await page.InputValueAsync("#text"), Is.EqualTo(Right));

        await page.EvaluateAsync("document.getElementById('text').setSelectionRange(0, 3)");
        await page.Keyboard.TypeAsync("王小红");
        await page.Keyboard.PressAsync("Control+Enter");

        await page.WaitForURLAsync("**/clerk/notices/**");
        Assert.That(await page.TextContentAsync(".history"), Does.Contain("改稿，成第 2 版"));
        Assert.That(await page.Locator(".manuscript").CountAsync(), Is.Zero);
        await page.ClickAsync("button:has-text('看底稿')");
        Assert.That(await page.TextContentAsync(".manuscript"), Does.StartWith("王小红"));
        Assert.That(await page.TextContentAsync(".history"), Does.Contain("看底稿"));
    }

    [Test]
    public async Task An_examiner_lets_an_error_stand_with_a_reason_and_passes_another()
    {
        string id = await TakeAsync(Wrong, forExamination: true);
        await page.GotoAsync($"{desk.Address}/examine");
        await page.ClickAsync($"text={id}");
        Assert.That(await page.ContentAsync(), Does.Not.Contain("350702198306172040"), "nobody has it in the ledger that it is read");
        Assert.That(await page.Locator("button:has-text('通过'), .card").CountAsync(), Is.Zero);
        await page.ClickAsync("button:has-text('看全文复核')");
        Assert.That(await page.TextContentAsync(".manuscript mark.error"), Is.EqualTo("350702198306172040"));

        await page.ClickAsync("button:has-text('放行')");
        Assert.That(await page.TextContentAsync("#summary"), Does.Contain("要写明理由"));
        await page.FillAsync("input[name=reason]", "身份证原件看过，就是这个号");
        await page.ClickAsync("button:has-text('放行')");
        Assert.That(await page.TextContentAsync(".told"), Does.Contain("已放行"));
        Assert.That(await page.Locator(".card.error").CountAsync(), Is.Zero);
        await page.ClickAsync("button:has-text('退回')");
        Assert.That(await page.TextContentAsync("#summary"), Does.Contain("要写明改什么"));
        await page.ClickAsync("button:has-text('通过')");

        Assert.That(await page.TextContentAsync(".told"), Does.Contain("复核通过"));
        Assert.That(await page.TextContentAsync("main"), Does.Contain("没有要复核的"));
        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");
        Assert.That(await page.Locator(".history li:has-text('看底稿')").CountAsync(), Is.EqualTo(1), "once for the day");
    }

    [Test]
    public async Task Of_an_erased_notice_the_page_says_so_and_shows_the_printed_words_and_its_history_and_nothing_that_cannot_be_done()
    {
        string id = await TakeAsync(Right);
        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");
        await PressAsync("撤稿", "登报人不登了");
        IPage stale = await page.Context.NewPageAsync();
        await stale.GotoAsync($"{desk.Address}/clerk/notices/{id}");
        (await new EraseNotice(desk.Bench).RunAsync(
            new() { Id = id, Reason = "本人来函要求", By = Actor.Alone("林知夏") }, CancellationToken.None)).Done();

        IResponse? answer = await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");

        Assert.That(answer?.Status, Is.EqualTo(200));
        Assert.That(await page.TextContentAsync(".told"), Does.Contain("已按要求删去底稿").And.Contain("林知夏：本人来函要求")
            .And.Contain("按新稿另收"));
        Assert.That(await page.TextContentAsync(".printed"), Does.StartWith("王小明遗失居民身份证").And.Not.Contain("11010519491231002X"));
        Assert.That(await page.TextContentAsync(".history"), Does.Contain("收稿").And.Contain("登报人不登了").And.Contain("销毁"));
        Assert.That(await page.TextContentAsync("#runs-head + .scroll"), Does.Contain("撤稿"));
        Assert.That(await page.Locator("main form, main button").CountAsync(), Is.Zero);

        await stale.ClickAsync("button:has-text('恢复')");
        Assert.That(await stale.TextContentAsync("#summary"), Does.Contain("底稿已经销毁，不能再登"));
        Assert.That(await stale.TextContentAsync(".told"), Does.Contain("已按要求删去底稿"));
    }

    [Test]
    public async Task What_was_printed_of_an_erased_notice_can_still_be_corrected()
    {
        string id = await TakeAsync(Right, past: new(2026, 11, 20));
        (await new EraseNotice(desk.Bench).RunAsync(
            new() { Id = id, Reason = "本人来函要求", By = Actor.Alone("林知夏") }, CancellationToken.None)).Done();

        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");
        await page.ClickAsync("button:has-text('登更正')");

        Assert.That(page.Url, Does.Contain("/clerk/drafts/"));
    }

    [Test]
    public async Task Whose_photograph_alone_is_erased_is_shown_and_said_and_cannot_be_restored()
    {
        string id = await TakeAsync(Right);
        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");
        await PressAsync("撤稿", "登报人不登了");
        (await new EraseNotice(desk.Bench).RunAsync(
            new() { Id = id, Reason = "家属要求", OnlyPhotograph = true, By = Actor.Alone("林知夏") }, CancellationToken.None)).Done();

        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");

        Assert.That(await page.TextContentAsync(".told"), Does.Contain("已按要求删去照片"));
        Assert.That(await page.Locator("button:has-text('恢复'), summary:has-text('加刊')").CountAsync(), Is.Zero);
        Assert.That(await page.Locator("button:has-text('看底稿')").CountAsync(), Is.EqualTo(1));
    }

    [TestCase("11010519491231002X", TestName = "By a number that is printed in part only")]
    [TestCase("王小明", TestName = "By words that were printed")]
    public async Task A_notice_is_found(string words)
    {
        string id = await TakeAsync(Right);
        await page.GotoAsync($"{desk.Address}/clerk/search");

        await page.FillAsync("#words", words);
        await page.Keyboard.PressAsync("Enter");

        Assert.That(await page.TextContentAsync("tbody"), Does.Contain(id));
        Assert.That(page.Url, Does.EndWith("/clerk/search"), "what was looked for stands in no address");
    }
}
