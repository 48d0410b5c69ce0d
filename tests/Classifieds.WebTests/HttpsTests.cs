using System.Net;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Classifieds.Web;

namespace Classifieds.WebTests;

/// <summary>The desk over HTTPS, with a certificate that was given.</summary>
public sealed class HttpsTests
{
    private DeskUnderTest desk;
    private string folder, thumbprint;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        folder = Directory.CreateTempSubdirectory("classifieds-https-").FullName;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=dengbao.example", key, HashAlgorithmName.SHA256);
        using X509Certificate2 made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        thumbprint = made.Thumbprint;
        string certificate = Path.Combine(folder, "desk.pem"), secret = Path.Combine(folder, "desk.key");
        await File.WriteAllTextAsync(certificate, made.ExportCertificatePem());
        await File.WriteAllTextAsync(secret, key.ExportPkcs8PrivateKeyPem());
        desk = await DeskUnderTest.OpenAsync(isWarm: false, asked: new ServeAsked
        {
            Urls = ["https://127.0.0.1:0"], Certificate = certificate, CertificateKey = secret,
        });
        await desk.AccountAsync();
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await desk.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private HttpClient Caller(SslProtocols protocols = SslProtocols.None)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        handler.SslOptions.EnabledSslProtocols = protocols;
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == thumbprint;
        return new(handler) { BaseAddress = new(desk.Address) };
    }

    [TestCase(SslProtocols.Tls12), TestCase(SslProtocols.Tls13)]
    public async Task The_desk_is_served_with_the_certificate_that_was_given(SslProtocols protocol)
    {
        using HttpClient caller = Caller(protocol);

        Assert.That(desk.Address, Does.StartWith("https://"));
        Assert.That(await caller.GetStringAsync("/health/live"), Is.EqualTo("live\n"));
    }

    [Test]
    public async Task Under_https_the_browser_is_told_to_come_back_by_https()
    {
        using HttpClient caller = Caller();

        HttpResponseMessage answer = await caller.GetAsync("/sign-in");

        Assert.That(answer.Headers.GetValues("Strict-Transport-Security").Single(), Is.EqualTo("max-age=31536000"));
    }

    [Test]
    public async Task Under_https_the_cookie_is_for_this_host_and_https_alone()
    {
        using HttpClient caller = Caller();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([new("name", "林知夏"), new("password", DeskUnderTest.Password)]),
        };
        request.Headers.Add("Origin", desk.Address);

        HttpResponseMessage answer = await caller.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(answer.Headers.GetValues("Set-Cookie").Single(),
            Does.StartWith("__Host-desk=").And.Contain("secure").And.Contain("path=/").And.Not.Contain("domain"));
    }

    [TestCase("没有这个文件.pem"), TestCase("notes.txt")]
    public async Task A_certificate_that_cannot_be_read_is_told(string file)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "这不是证书");

        var opening = DeskServer.Open(
            new ServeAsked { Urls = ["https://127.0.0.1:0"], Certificate = Path.Combine(folder, file) }, desk.Bench);

        Assert.That(opening.IsRefused(out var why), Is.True);
        Assert.That(why!.Code, Is.EqualTo("SERVE-CERTIFICATE"));
    }
}
