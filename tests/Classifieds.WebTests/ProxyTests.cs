using System.Net;
using Classifieds.WebTests.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Classifieds.WebTests;

/// <summary>Behind a proxy: whose word is taken for whom it speaks for, and whose is not.</summary>
public sealed class ProxyTests
{
    private static Task<DeskUnderTest> OpenAsync(bool isTrusted) => DeskUnderTest.OpenAsync(
        isWarm: false, publicUrl: "https://dengbao.example",
        otherwise: services => services.PostConfigure<ForwardedHeadersOptions>(forwarded =>
        {
            if (isTrusted) return;
            forwarded.KnownIPNetworks.Clear(); // as if what calls came from elsewhere than the proxy
            forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("192.0.2.0/24"));
        }));

    [Test]
    public async Task What_somebody_says_who_is_no_trusted_proxy_is_nothing()
    {
        await using DeskUnderTest desk = await OpenAsync(isTrusted: false);
        await desk.AccountAsync();
        for (int tried = 0; tried < 60; tried++)
        {
            using Visitor guesser = new Visitor(desk).From($"198.51.100.{tried}");
            Assert.That((await guesser.SignInAsync($"猜{tried}", "wrong wrong wrong")).StatusCode,
                Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        }

        using Visitor late = new Visitor(desk).From("198.51.100.200");

        Assert.That((await late.SignInAsync("林知夏", DeskUnderTest.Password)).StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
    }

    [Test]
    public async Task Of_what_a_trusted_proxy_hands_on_the_address_it_saw_itself_counts()
    {
        await using DeskUnderTest desk = await OpenAsync(isTrusted: true);
        await desk.AccountAsync();
        for (int tried = 0; tried < 60; tried++)
        {
            using Visitor guesser = new Visitor(desk).From($"198.51.100.{tried}, 203.0.113.9");
            await guesser.SignInAsync($"猜{tried}", "wrong wrong wrong");
        }

        using Visitor same = new Visitor(desk).From("192.0.2.1, 203.0.113.9"), other = new Visitor(desk).From("203.0.113.10");

        Assert.That((await same.SignInAsync("林知夏", DeskUnderTest.Password)).StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That((await other.SignInAsync("林知夏", DeskUnderTest.Password)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [TestCase(true, TestName = "Behind a trusted proxy with https the cookie is for https alone")]
    [TestCase(false, TestName = "Https that nobody trusted speaks of is none")]
    public async Task Https_at_the_proxy(bool isTrusted)
    {
        await using DeskUnderTest desk = await OpenAsync(isTrusted);
        await desk.AccountAsync();
        using HttpClient caller = desk.Caller();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([new("name", "林知夏"), new("password", DeskUnderTest.Password)]),
            Headers = { Host = "dengbao.example" },
        };
        request.Headers.Add("Origin", "https://dengbao.example");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "elsewhere.example");

        HttpResponseMessage answer = await caller.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(answer.Headers.GetValues("Set-Cookie").Single().Contains("secure", StringComparison.Ordinal), Is.EqualTo(isTrusted));
        Assert.That(answer.Headers.Contains("Strict-Transport-Security"), Is.EqualTo(isTrusted));
    }
}
