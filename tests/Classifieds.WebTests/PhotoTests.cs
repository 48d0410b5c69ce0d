using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Classifieds.Desk.Drafts;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Testing;
using Classifieds.Web.Pipeline;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>照片 at the counter: from a clerk's file to the notice as it prints, and what is refused on the way.</summary>
public sealed class PhotoTests
{
    private const string Missing =
        "寻人启事\n王福来，男，78岁，2026年11月20日在滨河市望江路走失，身高1.7米。望知情者与家人联系，电话：0599-8846 1201。";

    private static readonly byte[] Picture = File.ReadAllBytes(Path.Combine(Repository.Root, "seeds", "li-dechang.png"));

    private DeskUnderTest desk;

    [OneTimeSetUp]
    public async Task OpenAsync() => desk = await DeskUnderTest.OpenAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    [Test]
    public async Task It_is_chosen_seen_in_print_and_taken_with_the_notice()
    {
        IPage page = await desk.SignedInAsync();
        await desk.DraftAsync(page, Missing);
        Assert.That(await page.InnerTextAsync("#photo-told"), Is.EqualTo("没有照片"));

        IResponse previewed = await page.RunAndWaitForResponseAsync(
            () => page.SetInputFilesAsync("#photo-file", new FilePayload { Name = "王福来.png", MimeType = "image/png", Buffer = Picture }),
            answer => answer.Url.EndsWith("/clerk/preview", StringComparison.Ordinal)
                && Regex.IsMatch(answer.Request.PostData ?? "", "\"photo\":\"[a-z0-9]{16}\""));

        await Assertions.Expect(page.Locator("#photo-told")).ToHaveTextAsync("王福来.png，随稿刊登");
        Assert.That(await page.InputValueAsync("#text"), Is.EqualTo($"#照片 王福来.png\n{Missing}"));
        await DeskUnderTest.PreviewedAsync(page);
        await Assertions.Expect(page.Locator("#cards")).Not.ToContainTextAsync("找不到照片");
        Assert.That(await previewed.TextAsync(), Does.Contain("<image ").And.Contain("data:image/png"));
        await Browser.PictureAsync(page, new() { Path = Path.Combine(Screens(), "draft-photo-1280.png") });
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("[data-ready]");
        Assert.That(await page.InnerTextAsync("#photo-told"), Is.EqualTo("王福来.png，随稿刊登"), "it is there again");

        await page.CheckAsync("#follow");
        await page.CheckAsync("#examine");
        await page.ClickAsync("#take");
        await page.WaitForURLAsync("**/clerk/notices/**");
        Assert.That(await page.ContentAsync(), Does.Contain("data:image/png").Or.Contain("image/svg"));
        Assert.That(desk.Faults, Is.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task It_is_taken_away_and_its_line_says_that_it_is_wanted()
    {
        IPage page = await desk.SignedInAsync(width: 360, height: 740);
        await desk.DraftAsync(page, Missing);
        await page.SetInputFilesAsync("#photo-file", new FilePayload { Name = "王.png", MimeType = "image/png", Buffer = Picture });
        await Assertions.Expect(page.Locator("#photo-told")).ToHaveTextAsync("王.png，随稿刊登");

        await page.FillAsync("#text", Missing);
        await Assertions.Expect(page.Locator("#photo-told")).ToHaveTextAsync("王.png；底稿里没有“#照片”一行，不会刊登");
        await page.ClickAsync("#photo-write");
        await Assertions.Expect(page.Locator("#photo-told")).ToHaveTextAsync("王.png，随稿刊登");
        await page.Locator("#photo").ScrollIntoViewIfNeededAsync();
        await Browser.PictureAsync(page, new() { Path = Path.Combine(Screens(), "draft-photo-360.png") });
        Assert.That(await Browser.FaultsAsync(page), Is.Empty);
        await page.ClickAsync("#photo-drop");

        await Assertions.Expect(page.Locator("#photo-told")).ToHaveTextAsync("底稿里写了照片，还没有附上");
        await Assertions.Expect(page.Locator("#cards")).ToContainTextAsync("找不到照片 王.png");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task What_is_no_picture_is_told_beside_the_file()
    {
        IPage page = await desk.SignedInAsync();
        await desk.DraftAsync(page, Missing);

        await page.SetInputFilesAsync("#photo-file", new FilePayload { Name = "王.jpg", MimeType = "image/jpeg", Buffer = "字"u8.ToArray() });

        await Assertions.Expect(page.Locator("#photo-fault")).ToHaveTextAsync("照片 王.jpg 不是 JPEG 或 PNG 图片");
        Assert.That(await page.InputValueAsync("#text"), Is.EqualTo(Missing));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_file_with_another_behind_it_is_kept_as_its_pixels_alone()
    {
        string draft = await DraftAsync();
        byte[] polyglot = [.. Picture, .. "PK\u0003\u0004<script>alert(1)</script>"u8];

        (HttpStatusCode status, string told) = await PutAsync(draft, new ByteArrayContent(polyglot), "../../王.html");

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), told);
        Assert.That(JsonDocument.Parse(told).RootElement.GetProperty("name").GetString(), Is.EqualTo("王.html"));
        DraftPhoto kept = (await new ShowDraftPhoto(desk.Bench).RunAsync(new(draft), CancellationToken.None)).Done()!;
        Assert.That(Encoding.Latin1.GetString(kept.Png), Does.StartWith("\u0089PNG").And.Not.Contain("script"));
    }

    [Test]
    public async Task Fifty_megabytes_are_refused_with_a_sentence_whether_their_length_is_told_or_not()
    {
        string draft = await DraftAsync();
        byte[] large = new byte[50_000_000], longer = new byte[40 * 1024 * 1024 + 1];

        (HttpStatusCode Status, string Told) told = await PutAsync(draft, new ByteArrayContent(large), "王.jpg", waits: true);
        (HttpStatusCode Status, string Told) untold = await PutAsync(draft, new StreamContent(new Unmeasured(longer)), "王.jpg");

        foreach ((HttpStatusCode status, string answer) in new[] { told, untold })
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(answer, Does.Contain("PHOTO-TOO-LARGE").And.Contain("照片 王.jpg 超过 40 MB"));
        }
    }

    [Test]
    public async Task A_photograph_from_a_page_of_another_site_is_refused()
    {
        string draft = await DraftAsync();

        (HttpStatusCode status, string told) = await PutAsync(draft, new ByteArrayContent(Picture), "王.png", "https://elsewhere.example");

        Assert.That((status, told.Contains("ORIGIN-FOREIGN", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.Forbidden, true)));
    }

    private static string Screens() => Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screens")).FullName;

    private async Task<string> DraftAsync() => (await new StartDraft(desk.Bench).RunAsync(
        new() { Content = new() { Text = Missing }, By = Actor.Alone("林知夏") }, CancellationToken.None)).Done().Id.ToString();

    private async Task<(HttpStatusCode Status, string Told)> PutAsync(
        string draft, HttpContent file, string name, string? origin = null, bool waits = false)
    {
        // Whoever waits sends nothing before it is told to go on, however busy the machine is.
        using var handler = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(2) };
        using var caller = new HttpClient(handler) { BaseAddress = new(desk.Address) };
        await desk.SignInAsync(caller);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/clerk/drafts/{draft}/photo") { Content = file };
        request.Headers.Add("Origin", origin ?? desk.Address);
        request.Headers.Add(OnceGate.Header, Guid.NewGuid().ToString("N"));
        request.Headers.ExpectContinue = waits;
        request.Headers.Add("X-File-Name", Uri.EscapeDataString(name));
        HttpResponseMessage answer = await caller.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Does not say how long it is.</summary>
    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
