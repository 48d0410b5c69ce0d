using System.Net;
using System.Text;
using System.Text.Json;
using Classifieds.Desk.Drafts;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Privacy;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Scans;
using Classifieds.Testing;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>扫描件: what a customer brought, from the counter to the examiner's eyes, and who does not see it.</summary>
public sealed class ScanTests
{
    private const string Words = "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。";
    private const string FileName = "../沈佳怡身份证.png";

    private static readonly byte[] Sheet = File.ReadAllBytes(Path.Combine(Repository.Root, "seeds", "li-dechang.png"));
    private static readonly Actor Manager = Actor.Alone("林知夏");

    private DeskUnderTest desk;

    private static CancellationToken Stop => CancellationToken.None;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        desk = await DeskUnderTest.OpenAsync(isWarm: false);
        await desk.AccountAsync();
        await desk.AccountAsync("方敏", role: Role.Clerk);
        await desk.AccountAsync("周正", role: Role.Examiner);
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    private async Task<string> DraftAsync(string text = Words) => (await new StartDraft(desk.Bench).RunAsync(new()
    {
        Content = new() { Text = text, Days = [new(2026, 11, 27)], MaterialsFollow = true }, By = Manager,
    }, Stop)).Done().Id.ToString();

    private async Task<string> TakeAsync(string draft) =>
        (await new TakeDraft(desk.Bench).RunAsync(new() { Id = draft, Version = 1, By = Manager }, Stop)).Done().Id.ToString();

    private async Task<(HttpResponseMessage Answer, byte[] Body)> AskAsync(
        string method, string path, byte[]? file = null, string who = "林知夏", string name = FileName, string accept = "text/html")
    {
        using HttpClient caller = desk.Caller();
        await desk.SignInAsync(caller, who);
        using var request = new HttpRequestMessage(new(method), path);
        request.Headers.Add("Origin", desk.Address);
        request.Headers.Add("Accept", file is null ? accept : "application/json");
        if (file is not null)
        {
            request.Content = new ByteArrayContent(file);
            request.Headers.Add("X-File-Name", Uri.EscapeDataString(name));
        }
        HttpResponseMessage answer = await caller.SendAsync(request);
        return (answer, await answer.Content.ReadAsByteArrayAsync());
    }

    private async Task<string> AttachAsync(string path, byte[]? file = null)
    {
        (HttpResponseMessage answer, byte[] body) = await AskAsync("PUT", path, file ?? Sheet);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), Encoding.UTF8.GetString(body));
        return JsonDocument.Parse(body).RootElement.GetProperty("mark").GetString()!;
    }

    private static string Read(byte[] body) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(body));

    [Test]
    public async Task It_comes_with_the_notice_as_its_pixels_alone_and_is_seen_by_who_is_in_the_ledger()
    {
        string draft = await DraftAsync();
        string mark = await AttachAsync($"/clerk/drafts/{draft}/scans", [.. Sheet, .. "PK\u0003\u0004GPS 28.65,118.18"u8]);
        (HttpResponseMessage atBench, byte[] shown) = await AskAsync("GET", $"/clerk/drafts/{draft}/scans/{mark}", who: "方敏");
        string id = await TakeAsync(draft), at = $"/clerk/notices/{id}";

        string before = Read((await AskAsync("GET", at)).Body);
        (HttpResponseMessage unread, byte[] why) = await AskAsync("GET", $"{at}/scans/{mark}", accept: "application/json");
        string read = Read((await AskAsync("POST", $"{at}/manuscript")).Body);
        (HttpResponseMessage seen, byte[] jpeg) = await AskAsync("GET", $"{at}/scans/{mark}");
        (HttpResponseMessage other, _) = await AskAsync("GET", $"{at}/scans/{mark}", who: "方敏");

        Assert.That(atBench.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/jpeg"));
        Assert.That(Encoding.Latin1.GetString(shown), Does.StartWith("\u00ff\u00d8\u00ff").And.Not.Contain("GPS").And.Not.Contain("Exif"));
        Assert.That(before, Does.Contain("扫描件").And.Contain("看过底稿才看得到").And.Not.Contain("沈佳怡身份证.png").And.Not.Contain(mark));
        Assert.That((unread.StatusCode, Read(why).Contains("SCAN-UNREAD", StringComparison.Ordinal)),
            Is.EqualTo((HttpStatusCode.Forbidden, true)));
        Assert.That(read, Does.Contain($"src=\"{at}/scans/{mark}\"").And.Contain("沈佳怡身份证.png").And.Contain("附扫描件 1 张"));
        Assert.That((seen.StatusCode, jpeg), Is.EqualTo((HttpStatusCode.OK, shown)));
        Assert.That(seen.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), "the ledger has nobody else");
        Assert.That((await AskAsync("GET", $"/clerk/drafts/{draft}/scans/{mark}")).Answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await new VerifyLedger(desk.Bench).RunAsync(Stop)).IsRefused(out _), Is.False);
    }

    [Test]
    public async Task What_follows_is_attached_to_the_notice_and_goes_with_its_words_when_they_are_erased()
    {
        string id = await TakeAsync(await DraftAsync("王小明遗失结婚证，声明作废。")), at = $"/clerk/notices/{id}";
        string mark = await AttachAsync($"{at}/scans");
        await AskAsync("POST", $"{at}/manuscript");
        (HttpResponseMessage seen, _) = await AskAsync("GET", $"{at}/scans/{mark}");
        (await new WithdrawNotice(desk.Bench).RunAsync(new() { Id = id, Why = "不登了", By = Manager }, Stop)).Done();
        (await new EraseNotice(desk.Bench).RunAsync(new() { Id = id, Reason = "本人来函要求", By = Manager }, Stop)).Done();

        (HttpResponseMessage gone, byte[] told) = await AskAsync("GET", $"{at}/scans/{mark}", accept: "application/json");
        (HttpResponseMessage page, byte[] erased) = await AskAsync("GET", at);
        (HttpResponseMessage late, byte[] refused) = await AskAsync("PUT", $"{at}/scans", Sheet);

        Assert.That(seen.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Read(told), Does.Contain("NOTICE-ERASED"), $"{gone.StatusCode}");
        Assert.That((page.StatusCode, Read(erased).Contains(mark, StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.OK, false)));
        Assert.That(Read(refused), Does.Contain("NOTICE-ERASED"), $"{late.StatusCode}");
    }

    [Test]
    public async Task A_revision_brings_its_scans_to_the_notice_and_parts_of_a_paste_have_each_all_of_them()
    {
        string id = await TakeAsync(await DraftAsync("李秀英遗失户口簿，声明作废。"));
        string draft = (await new StartDraft(desk.Bench).RunAsync(new()
        {
            Content = new()
            {
                Text = "李秀英遗失户口簿一本，声明作废。", Purpose = DraftPurpose.Revise, Of = Id(id), Days = [new(2026, 11, 27)],
            },
            By = Manager,
        }, Stop)).Done().Id.ToString();
        await AttachAsync($"/clerk/drafts/{draft}/scans");
        await TakeAsync(draft);
        string several = await DraftAsync("甲乙丙遗失身份证，声明作废。\n---\n王小明遗失户口簿，声明作废。");
        await AttachAsync($"/clerk/drafts/{several}/scans");
        IReadOnlyList<NoticeDraft> parts = (await new PartDraft(desk.Bench).RunAsync(
            new() { Id = several, Version = 1, By = Manager }, Stop)).Done();

        Assert.That(Read((await AskAsync("GET", $"/clerk/notices/{id}")).Body), Does.Contain("附扫描件 1 张"));
        Assert.That(parts, Has.Count.EqualTo(2));
        foreach (NoticeDraft part in parts)
            Assert.That(Read((await AskAsync("GET", $"/clerk/drafts/{part.Id}")).Body), Does.Contain("沈佳怡身份证.png"));
    }

    private static NoticeId? Id(string typed) => NoticeId.TryParse(typed, out NoticeId? id) ? id : null;

    [Test]
    public async Task What_is_no_picture_or_one_too_many_is_refused_in_a_sentence()
    {
        string draft = await DraftAsync(), path = $"/clerk/drafts/{draft}/scans";
        (HttpResponseMessage words, byte[] noPicture) = await AskAsync("PUT", path, "PK\u0003\u0004 %PDF-1.7 %%EOF"u8.ToArray());
        (HttpResponseMessage cut, byte[] cutOff) = await AskAsync("PUT", path, "%PDF-1.7\n1 0 obj"u8.ToArray());
        (HttpResponseMessage heavy, byte[] tooHeavy) = await AskAsync("PUT", path, Pdf(SheetScan.MostPdf + 1));
        (HttpResponseMessage half, byte[] broken) = await AskAsync("PUT", path, Sheet[..(Sheet.Length / 2)]);
        (HttpResponseMessage large, byte[] tooLarge) = await AskAsync("PUT", path, new byte[40 * 1024 * 1024 + 1]);
        (HttpResponseMessage unknown, _) = await AskAsync("GET", $"{path}/..%2f..%2fclassifieds.db");
        for (int sheet = 0; sheet < SheetScan.Most; sheet++) await AttachAsync(path);
        (HttpResponseMessage more, byte[] tooMany) = await AskAsync("PUT", path, Sheet);

        Assert.That((words.StatusCode, Read(noPicture)), Is.EqualTo((HttpStatusCode.UnprocessableEntity, Read(noPicture))));
        Assert.That(Read(noPicture), Does.Contain("SCAN-FORMAT").And.Contain("扫描件 沈佳怡身份证.png 不是 JPEG 或 PNG 图片，也不是 PDF"));
        Assert.That(Read(cutOff), Does.Contain("SCAN-BROKEN"), $"{cut.StatusCode}");
        Assert.That(Read(tooHeavy), Does.Contain("SCAN-TOO-LARGE").And.Contain("超过 8 MB"), $"{heavy.StatusCode}");
        Assert.That(Read(broken), Does.Contain("SCAN-BROKEN"), $"{half.StatusCode}");
        Assert.That(Read(tooLarge), Does.Contain("SCAN-TOO-LARGE"), $"{large.StatusCode}");
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((more.StatusCode, Read(tooMany).Contains("SCAN-MOST", StringComparison.Ordinal)),
            Is.EqualTo((HttpStatusCode.Conflict, true)));
    }

    private static byte[] Pdf(int size = 4_000) =>
        [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat((byte)'x', size - 15), .. "%%EOF\n"u8];

    [Test]
    public async Task A_pdf_is_kept_as_it_came_and_goes_out_as_a_file_that_no_page_shows()
    {
        string draft = await DraftAsync("赵国强遗失营业执照副本，声明作废。"), path = $"/clerk/drafts/{draft}/scans";
        string mark = await AttachAsync(path, Pdf());
        (HttpResponseMessage atBench, byte[] file) = await AskAsync("GET", $"{path}/{mark}", who: "方敏");
        string page = Read((await AskAsync("GET", $"/clerk/drafts/{draft}")).Body);
        string id = await TakeAsync(draft), at = $"/clerk/notices/{id}";
        string read = Read((await AskAsync("POST", $"{at}/manuscript")).Body);
        (HttpResponseMessage seen, byte[] again) = await AskAsync("GET", $"{at}/scans/{mark}");

        foreach (HttpResponseMessage answer in (HttpResponseMessage[])[atBench, seen])
        {
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(answer.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
            Assert.That(answer.Content.Headers.ContentDisposition?.FileNameStar, Is.EqualTo("沈佳怡身份证.pdf"));
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]));
        }
        Assert.That((file, again), Is.EqualTo((Pdf(), Pdf())));
        Assert.That(page, Does.Contain($"data-mark=\"{mark}\" data-pdf=\"true\""));
        Assert.That(read, Does.Contain("下载 PDF").And.Not.Contain($"src=\"{at}/scans/{mark}\""));
    }

    [Test]
    public async Task One_that_was_taken_off_is_put_back_for_ten_minutes_and_then_gone()
    {
        string draft = await DraftAsync("钱玉兰遗失户口簿，声明作废。"), path = $"/clerk/drafts/{draft}/scans";
        string mark = await AttachAsync(path), other = await AttachAsync(path);
        DateTimeOffset now = desk.Clock.Now;
        try
        {
            (HttpResponseMessage dropped, _) = await AskAsync("DELETE", $"{path}/{mark}");
            (HttpResponseMessage unseen, _) = await AskAsync("GET", $"{path}/{mark}");
            (HttpResponseMessage back, byte[] told) = await AskAsync("POST", $"{path}/{mark}/put-back");
            (HttpResponseMessage again, _) = await AskAsync("POST", $"{path}/{mark}/put-back");
            (HttpResponseMessage seen, _) = await AskAsync("GET", $"{path}/{mark}");
            await AskAsync("DELETE", $"{path}/{other}");
            desk.Clock.Now = now.AddMinutes(11);
            (HttpResponseMessage late, byte[] why) = await AskAsync("POST", $"{path}/{other}/put-back", accept: "application/json");

            Assert.That((dropped.StatusCode, unseen.StatusCode), Is.EqualTo((HttpStatusCode.NoContent, HttpStatusCode.NotFound)));
            Assert.That((back.StatusCode, again.StatusCode, seen.StatusCode),
                Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK)), Read(told));
            Assert.That(Read(why), Does.Contain("SCAN-UNKNOWN"), $"{late.StatusCode}");
        }
        finally
        {
            desk.Clock.Now = now;
        }
        string id = await TakeAsync(draft);
        Assert.That(Read((await AskAsync("GET", $"/clerk/notices/{id}")).Body), Does.Contain("附扫描件 1 张"), "what was taken off stays off");
    }

    [Test]
    public async Task Nothing_of_it_lies_in_the_clear()
    {
        string draft = await DraftAsync("赵国强遗失结婚证，声明作废。");
        await AttachAsync($"/clerk/drafts/{draft}/scans");
        string id = await TakeAsync(draft);
        await AttachAsync($"/clerk/notices/{id}/scans");

        foreach (string file in Directory.EnumerateFiles(desk.Folder, "classifieds.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] bytes = new byte[open.Length];
            await open.ReadExactlyAsync(bytes);
            Assert.That(bytes.AsSpan().IndexOf("JFIF"u8), Is.EqualTo(-1), file);
            Assert.That(bytes.AsSpan().IndexOf("身份证.png"u8), Is.EqualTo(-1), file);
        }
    }

    [Test]
    public async Task It_is_attached_at_the_bench_taken_away_again_and_seen_beside_the_text_by_the_examiner()
    {
        IPage page = await desk.SignedInAsync("方敏");
        await desk.DraftAsync(page, "沈佳怡遗失居民身份证，号码：350702198306172040，声明作废。");
        var file = new FilePayload { Name = "身份证.png", MimeType = "image/png", Buffer = Sheet };
        await page.SetInputFilesAsync("#scan-file", [file, file]);
        await Assertions.Expect(page.Locator(".scans li")).ToHaveCountAsync(2);
        await page.Locator(".scans li button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".scans [data-told]")).ToHaveTextAsync("1 张，随稿收下，不刊登");
        await page.Keyboard.PressAsync("Enter"); // 放回 has the focus
        await Assertions.Expect(page.Locator(".scans [data-told]")).ToHaveTextAsync("2 张，随稿收下，不刊登");
        await page.SetInputFilesAsync("#scan-file", new FilePayload { Name = "执照.pdf", MimeType = "application/pdf", Buffer = Pdf() });
        await Assertions.Expect(page.Locator(".scans li a[download]")).ToHaveTextAsync("PDF执照.pdf");
        await page.Locator(".scans li button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".scans [data-told]")).ToHaveTextAsync("2 张，随稿收下，不刊登");
        await page.SetInputFilesAsync("#scan-file", new FilePayload { Name = "话.png", MimeType = "image/png", Buffer = "字"u8.ToArray() });
        await Assertions.Expect(page.Locator(".scans [data-fault]"))
            .ToHaveTextAsync("扫描件 话.png 不是 JPEG 或 PNG 图片，也不是 PDF；请拍照、截图，或另存为 PDF 再附");
        await LookAsync(page, "draft-scans", ".scans");

        await page.CheckAsync("#follow");
        await page.CheckAsync("#examine");
        await page.ClickAsync("#take");
        await page.WaitForURLAsync("**/clerk/notices/**");
        string id = page.Url.Split('/', '?')[5];
        await page.SetInputFilesAsync("#scan-file", file);
        await Assertions.Expect(page.Locator(".scans [data-told]")).ToHaveTextAsync("已附 1 张；看底稿时一起看");
        await page.Context.CloseAsync();

        IPage examiner = await desk.SignedInAsync("周正");
        await examiner.GotoAsync($"{desk.Address}/examine/{id}");
        Assert.That(await examiner.Locator(".scan-sheets img").CountAsync(), Is.Zero);
        await examiner.ClickAsync("button:has-text('看全文复核')");
        await Assertions.Expect(examiner.Locator(".scan-sheets img")).ToHaveCountAsync(2);
        await Assertions.Expect(examiner.Locator(".scan-sheets .file")).ToHaveCountAsync(1);
        await examiner.Locator(".scan-sheets img").Last.ScrollIntoViewIfNeededAsync();
        await examiner.WaitForFunctionAsync("() => [...document.querySelectorAll('.scan-sheets img')].every(one => one.naturalWidth > 0)");
        await LookAsync(examiner, "examine-scans", ".scan-sheets");
        Assert.That(desk.Faults, Is.Empty);
        await examiner.Context.CloseAsync();
    }

    private static async Task LookAsync(IPage page, string name, string place)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screens")).FullName;
        foreach ((int width, bool isDark) in new[] { (1280, true), (1280, false), (800, false), (360, false) })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
            await page.Locator(place).ScrollIntoViewIfNeededAsync();
            await Browser.PictureAsync(page, new() { Path = Path.Combine(folder, $"{name}-{width}{(isDark ? "-dark" : "")}.png") });
            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                Is.LessThanOrEqualTo(0), $"{name} {width}");
        }
        Assert.That(await Browser.FaultsAsync(page), Is.Empty, name);
        await page.SetViewportSizeAsync(1280, 800);
    }
}
