using System.Net;
using System.Text;
using Classifieds.Desk.Evidence;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Proofs;
using Classifieds.Testing;
using Microsoft.Playwright;

namespace Classifieds.WebTests.Advertiser;

/// <summary>核对刊登证明, as somebody at a bank does it.</summary>
public sealed class VerifyTests : ProofFixture
{
    private byte[] pdf, signature;

    [OneTimeSetUp]
    public async Task CertifyAsync()
    {
        ProofDesk desk = await ProofDesk.OpenAsync(Shared, new(2026, 11, 27)); // an issue of its own: a printed one takes nothing more
        (await new ApproveProof(Shared.Bench).RunAsync(
            new(new ProofReply(AnswerWay.Link, "", desk.Token)), CancellationToken.None)).Done();
        Shared.Clock.Now = new(2026, 11, 26, 20, 0, 0, BeijingTime.Offset);
        (await new PublishIssue(Shared.Bench).RunAsync(new(new()
        {
            Issue = desk.Runs, By = ProofDesk.Clerk, Asked = new PageAsked { Editor = "林知夏", Proofreader = "周叙" },
        }), CancellationToken.None)).Done();
        CertifyNotice.Certified made = (await new CertifyNotice(Shared.Bench).RunAsync(
            new() { Id = desk.Id, By = ProofDesk.Clerk }, CancellationToken.None)).Done();
        (pdf, signature) = (made.Pdf, made.Certificate.File);
    }

    private async Task<(HttpStatusCode Status, string Page)> AskAsync(byte[] sheet, byte[] sign, string from)
    {
        using HttpClient caller = Shared.Caller();
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(sheet), "sheet", "证明.pdf" }, { new ByteArrayContent(sign), "signature", "../../etc/证明.pdf.sig" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/verify") { Content = form };
        request.Headers.Add("Origin", Shared.Address);
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("X-Forwarded-For", from);
        HttpResponseMessage answer = await caller.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    [Test]
    public async Task A_certificate_is_proved_and_one_byte_changed_is_not()
    {
        byte[] changed = [.. pdf[..^9], (byte)(pdf[^9] ^ 1), .. pdf[^8..]], other = [.. signature];
        other[^5] ^= 1;

        (HttpStatusCode Status, string Page) proved = await AskAsync(pdf, signature, "192.0.2.1");
        (HttpStatusCode Status, string Page) sheet = await AskAsync(changed, signature, "192.0.2.1");
        (HttpStatusCode Status, string Page) signed = await AskAsync(pdf, other, "192.0.2.1");
        (HttpStatusCode Status, string Page) swapped = await AskAsync(signature, pdf[..1000], "192.0.2.1");

        Assert.That(proved.Status, Is.EqualTo(HttpStatusCode.OK), proved.Page);
        Assert.That(proved.Page, Does.Contain("证明属实，一字未动").And.Contain("11月27日 周五"));
        foreach ((HttpStatusCode status, string page) in new[] { sheet, signed, swapped })
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(page, Does.Contain("没有核对上").And.Not.Contain("证明属实"));
        }
    }

    [Test]
    public async Task Whoever_sends_nothing_or_too_much_is_told_and_who_asks_on_and_on_is_not_answered()
    {
        Assert.That((await AskAsync([], [], "192.0.2.2")).Page, Does.Contain("请选两个文件"));
        Assert.That((await AskAsync(pdf, new byte[70_000], "192.0.2.2")).Page, Does.Contain("请选两个文件"));
        for (int asked = 2; asked < 30; asked++) await AskAsync([], [], "192.0.2.2");

        Assert.That((await AskAsync(pdf, signature, "192.0.2.2")).Status, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That((await AskAsync(pdf, signature, "192.0.2.3")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task What_is_no_form_is_not_read()
    {
        using HttpClient caller = Shared.Caller();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/verify")
        {
            Content = new StringContent("{}", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Origin", Shared.Address);

        Assert.That(await (await caller.SendAsync(request)).Content.ReadAsStringAsync(), Does.Contain("FORM-NEEDED"));
    }

    [TestCase(360, false), TestCase(1280, true), TestCase(2560, false)]
    public async Task In_a_browser_without_script(int width, bool isDark)
    {
        await using IBrowserContext window = await Browser.WindowAsync(width, 900, isDark, runsScripts: width > 360);
        IPage page = await window.NewPageAsync();
        await page.GotoAsync($"{Shared.Address}/verify");
        await LookAsync("verify");
        await page.SetInputFilesAsync("#sheet", new FilePayload { Name = "证明.pdf", MimeType = "application/pdf", Buffer = pdf });
        await page.SetInputFilesAsync("#signature", new FilePayload { Name = "证明.pdf.sig", MimeType = "text/plain", Buffer = signature });
        await page.ClickAsync("button");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("证明属实，一字未动");
        await LookAsync("verify-proved");

        async Task LookAsync(string name)
        {
            string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screens")).FullName;
            await Browser.PictureAsync(page, new() { Path = Path.Combine(folder, $"{name}-{width}{(isDark ? "-dark" : "")}.png") });
            Assert.That(await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.LessThanOrEqualTo(0), name);
            if (width == 360) return; // axe is a script
            Assert.That(await Browser.FaultsAsync(page), Is.Empty, name);
        }
    }
}
