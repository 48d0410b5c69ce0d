using System.Net;
using Classifieds.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Classifieds.WebTests;

/// <summary>Every route, tried by somebody who is not signed in and by somebody of the desk who is.</summary>
public sealed class RouteTests
{
    // Open to anybody: the door, and what whoever watches the machine asks.
    private static readonly string[] Open =
    [
        "GET /first-run", "POST /first-run", "GET /sign-in", "POST /sign-in", "GET /sign-in/second", "POST /sign-in/second",
        "GET /sign-in/code", "POST /sign-in/code", "POST /sign-in/passkey/options", "POST /sign-in/passkey", "POST /sign-out",
        "GET /verify", "POST /verify",
        "GET /health/live", "GET /health/ready",
    ];

    // Open to who holds the link of a proof.
    private static readonly string[] OpenByLink =
    [
        "GET /p/{token}", "GET /p/{token}/proof.png", "GET /p/{token}/proof.svg", "GET /p/{token}/tearsheet", "POST /p/{token}/answer",
        "POST /p/{token}/comment",
    ];

    private DeskUnderTest desk;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        desk = await DeskUnderTest.OpenAsync();
        await desk.AccountAsync();
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    private (string Method, string Path, bool IsOpen)[] Routes() =>
    [
        .. desk.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(route => (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => (
                method,
                "/" + route.RoutePattern.RawText!.TrimEnd('/').TrimStart('/').Replace("{id}", "abcdefghjkmnpqrs", StringComparison.Ordinal)
                    .Replace("{*path:nonfile}", "no-such-page", StringComparison.Ordinal),
                route.Metadata.GetMetadata<IAllowAnonymous>() is not null))),
    ];

    private HttpRequestMessage Request(string method, string path)
    {
        var request = new HttpRequestMessage(new(method), path);
        request.Headers.Add("Origin", desk.Address);
        if (method is "POST" or "PUT") request.Content = new FormUrlEncodedContent([]);
        return request;
    }

    [Test]
    public void No_other_route_is_open_to_anybody() =>
        Assert.That(Routes().Where(route => route.IsOpen).Select(route => $"{route.Method} {route.Path}"), 
            Is.EquivalentTo(Open.Concat(OpenByLink)));

    [Test]
    public async Task Whoever_left_the_desk_is_signed_out()
    {
        await using DeskUnderTest other = await DeskUnderTest.OpenAsync();
        using HttpClient caller = other.Caller();
        await other.SignInAsync(caller, "方敏");
        Assert.That((await caller.GetAsync("/clerk")).StatusCode, Is.EqualTo(HttpStatusCode.OK));

        await other.LetGoAsync("方敏");
        other.Clock.Now += KnownSignIns.Trusted;

        Assert.That((await caller.GetAsync("/clerk")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    // What names nothing is not found, what says nothing is told so: no route fails on it.
    [Test]
    public async Task No_route_fails_on_what_names_nothing()
    {
        using HttpClient caller = desk.Caller();
        await desk.SignInAsync(caller);
        foreach ((string method, string path, _) in Routes().Where(route => route.Path != "/sign-out" && !route.Path.StartsWith("/health")))
        {
            using HttpRequestMessage request = Request(method, path);
            HttpResponseMessage answer = await caller.SendAsync(request);
            Assert.That((int)answer.StatusCode, Is.LessThan(500), $"{method} {path}");
        }
    }

    [TestCase("application/x-www-form-urlencoded"), TestCase("application/json"), TestCase("text/plain"), TestCase("multipart/form-data")]
    public async Task A_write_of_another_site_is_refused_in_whatever_form(string type)
    {
        using HttpClient caller = desk.Caller();
        await desk.SignInAsync(caller);
        foreach ((string method, string path, _) in Routes().Where(route => route.Method is not "GET" && !route.Path.StartsWith("/p/")))
        {
            using var request = new HttpRequestMessage(new(method), path) { Content = new StringContent("{}", null, type) };
            request.Headers.Add("Origin", "https://elsewhere.example");
            HttpResponseMessage answer = await caller.SendAsync(request);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), $"{method} {path}");
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("ORIGIN-FOREIGN"), $"{method} {path}");
        }
    }

    [Test]
    public async Task Fifty_megabytes_are_refused()
    {
        // Sends nothing before it is told to go on, however busy the machine is.
        using var handler = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(2) };
        using var caller = new HttpClient(handler) { BaseAddress = new(desk.Address) };
        await desk.SignInAsync(caller);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/clerk/preview")
        {
            Content = new StringContent($"{{\"text\":\"{new string('a', 50_000_000)}\",\"day\":\"2026-11-25\"}}", null, "application/json"),
        };
        request.Headers.Add("Origin", desk.Address);
        request.Headers.ExpectContinue = true;

        HttpResponseMessage answer = await caller.SendAsync(request);

        Assert.That((int)answer.StatusCode, Is.InRange(400, 413));
    }

    [TestCase("/assets/../classifieds-web.dll"), TestCase("/assets/%2e%2e/classifieds-web.dll")]
    [TestCase("/assets/..%2fclassifieds-web.dll")]
    public async Task Nothing_outside_the_assets_is_handed_out(string path)
    {
        using HttpClient caller = desk.Caller();
        Assert.That((await caller.GetAsync(path)).IsSuccessStatusCode, Is.False);
    }
}
