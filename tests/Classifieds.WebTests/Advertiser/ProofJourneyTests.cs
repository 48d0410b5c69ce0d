using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Proofs;
using Classifieds.Testing;
using Microsoft.Playwright;

namespace Classifieds.WebTests.Advertiser;

/// <summary>An advertiser on a telephone without a script, and the desk behind it.</summary>
public sealed class ProofJourneyTests : ProofFixture
{
    private const string Corrected =
        "沈佳怡遗失居民身份证,号码:350702199003172046，另遗失押金收据一张，收据号：0036281，金额：贰仟元整（2000元），声明作废。";

    private ProofDesk desk;

    [SetUp]
    public async Task OpenAsync() => desk = await ProofDesk.OpenAsync(Shared);

    private async Task<IPage> PageAsync()
    {
        IBrowserContext window = await Browser.WindowAsync(360, 740, runsScripts: false);
        IPage page = await window.NewPageAsync();
        IResponse? answer = await page.GotoAsync(desk.Address);
        Assert.That(answer!.Status, Is.EqualTo(200));
        return page;
    }

    [Test]
    public async Task From_the_link_to_a_comment_a_revision_that_voids_and_a_second_yes_on_the_page()
    {
        IPage page = await PageAsync();
        await page.ClickAsync("text=确认，照此刊登");
        Assert.That(await page.InnerTextAsync("h1"), Is.EqualTo("已确认"));

        await page.FillAsync("#comment", "收据号抄错了，应是 0036281");
        await page.ClickAsync("text=发留言");
        Assert.That(await page.InnerTextAsync(".thread .own .words"), Is.EqualTo("收据号抄错了，应是 0036281"));
        Assert.That(await IsWaitingAsync(), Is.True, "the clerk's list tells it at once");

        await desk.ReviseAsync(Corrected);
        await new CommentOnProof(Shared.Bench).RunAsync(new() { Id = desk.Id, Words = "已改，请再看", By = ProofDesk.Clerk }, default);
        await page.ReloadAsync();
        Assert.That(await page.InnerTextAsync("h1"), Is.EqualTo("报社正在改，请等新清样"));
        Assert.That(await page.Locator("#answer").CountAsync(), Is.Zero);
        Assert.That(await MissingAsync(), Does.Contain("NOTICE-UNAPPROVED"));

        await desk.ProofAsync();
        await page.ReloadAsync(); // the link of the first sheet
        Assert.That(await page.InnerTextAsync("h1"), Is.EqualTo("文字改过，请再确认一次"));
        Assert.That(await page.InnerTextAsync(".check"), Does.Contain("0036").And.Contain("281"));
        Assert.That(await page.InnerTextAsync(".thread .desk .words"), Is.EqualTo("已改，请再看"));
        await page.ClickAsync("text=确认，照此刊登");

        Assert.That(await page.InnerTextAsync("h1"), Is.EqualTo("已确认"));
        Assert.That(await MissingAsync(), Is.Empty);
        Assert.That(await IsWaitingAsync(), Is.False);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_wish_is_a_no_and_an_empty_one_is_asked_for()
    {
        IPage page = await PageAsync();
        await page.ClickAsync("text=送出修改意见");
        Assert.That(await page.InnerTextAsync("#summary"), Does.Contain("请写上要改哪里，改成什么"));
        Assert.That(await page.GetAttributeAsync("#summary a", "href"), Is.EqualTo("#words"));

        await page.FillAsync("#words", "金额应是叁仟元");
        await page.ClickAsync("text=送出修改意见");

        Assert.That(await page.InnerTextAsync("h1"), Is.EqualTo("修改意见已送到"));
        Assert.That(await page.InnerTextAsync(".thread .own"), Does.Contain("修改意见").And.Contain("金额应是叁仟元"));
        Assert.That((await desk.ShowAsync()).Proof.Answer!.Approved, Is.False);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_yes_to_a_sheet_that_was_replaced_while_it_was_read_is_refused_and_the_new_one_is_shown()
    {
        IPage page = await PageAsync();
        await desk.ReviseAsync(Corrected);
        await desk.ProofAsync();

        await page.ClickAsync("text=确认，照此刊登");

        Assert.That(await page.InnerTextAsync("#summary"), Does.Contain("清样已经换过"));
        Assert.That(await page.InnerTextAsync(".check"), Does.Contain("281"));
        Assert.That((await desk.ShowAsync()).State, Is.EqualTo(ProofState.Waiting));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Script_in_a_comment_is_shown_as_text()
    {
        const string Script = "<script>document.title='x'</script><img src=x onerror=alert(1)>\"'&amp;";
        IBrowserContext window = await Browser.WindowAsync(360, 740);
        IPage page = await window.NewPageAsync();
        bool isAsked = false;
        page.Dialog += (_, dialog) =>
        {
            isAsked = true;
            _ = dialog.DismissAsync();
        };
        await page.GotoAsync(desk.Address);
        await page.FillAsync("#comment", Script);
        await page.ClickAsync("text=发留言");

        Assert.That(await page.InnerTextAsync(".thread .own .words"), Is.EqualTo(Script));
        Assert.That(await page.Locator("main script, main img[src=x]").CountAsync(), Is.Zero);
        Assert.That((await page.TitleAsync(), isAsked), Is.EqualTo(($"清样 {desk.Id} 请您核对确认", false)));
        await window.CloseAsync();
    }

    [Test]
    public async Task The_picture_stands_at_its_true_size_and_enlarged_to_the_width_of_the_window()
    {
        IPage page = await PageAsync();
        LocatorBoundingBoxResult own = (await page.Locator(".sheet img").First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult large = (await page.Locator(".large img").BoundingBoxAsync())!;
        (decimal width, _) = (await desk.ShowAsync()).Size!.Value;

        Assert.That(own.Width, Is.EqualTo((double)(width * 96 / 25.4m)).Within(0.51));
        Assert.That(large.Width, Is.GreaterThan(own.Width * 1.5).And.LessThanOrEqualTo(328));
        Assert.That(await page.EvaluateAsync<int>("() => document.querySelector('.large img').naturalWidth"), Is.GreaterThan(600));
        Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
        await page.Context.CloseAsync();
    }

    private async Task<bool> IsWaitingAsync() =>
        (await new ListNotices(Shared.Bench).RunAsync(new(ProofDesk.Issue, null), default)).Done().Items
            .Single(item => item.Notice.Id.ToString() == desk.Id).AwaitsReply;

    private async Task<string[]> MissingAsync() =>
        [.. (await new ShowIssue(Shared.Bench).RunAsync(new(ProofDesk.Issue, null), default)).Done().Lines
            .Single(line => line.Name == desk.Id).Missing.Select(one => one.Code)];
}
