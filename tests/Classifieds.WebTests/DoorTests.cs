using System.Net;

namespace Classifieds.WebTests;

/// <summary>Who comes in, and who does not; what every answer tells the browser.</summary>
public sealed class DoorTests
{
    private DeskUnderTest desk;

    [OneTimeSetUp]
    public async Task OpenAsync() => desk = await DeskUnderTest.OpenAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    private static HttpRequestMessage Post(string path, string? origin, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        if (origin is not null) request.Headers.Add("Origin", origin);
        return request;
    }

    [TestCase(null, TestName = "A write that does not say where it comes from is refused")]
    [TestCase("null", TestName = "A write from nowhere is refused")]
    [TestCase("https://elsewhere.example", TestName = "A write from another site is refused")]
    public async Task A_write_from_elsewhere_is_refused(string? origin)
    {
        using HttpClient caller = desk.Caller();
        string code = desk.Code;

        HttpResponseMessage answer = await caller.SendAsync(
            Post("/first-run", origin, ("name", "林知夏"), ("code", code), ("password", DeskUnderTest.Password)));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("ORIGIN-FOREIGN"));
        Assert.That(desk.Code, Is.EqualTo(code), "the code is not spent");
    }

    [TestCase("/clerk"), TestCase("/"), TestCase("/no-such-page"), TestCase("/assets/desk.css"), TestCase("/health/live")]
    public async Task Every_answer_tells_the_browser_what_no_page_ever_does(string address)
    {
        using HttpClient caller = desk.Caller();

        HttpResponseMessage answer = await caller.GetAsync(address);

        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.That(policy, Does.StartWith("default-src 'none'").And.Contain("trusted-types 'none'").And.Contain("frame-ancestors 'none'"));
        Assert.That(policy, Does.Not.Contain("unsafe"));
        Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]));
        Assert.That(answer.Headers.Contains("Server"), Is.False);
    }

    [Test]
    public async Task Another_host_name_is_not_answered()
    {
        using HttpClient caller = desk.Caller();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = "elsewhere.example" } };

        Assert.That((await caller.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task It_lives_at_once_and_is_ready_when_its_first_previews_are_made()
    {
        using HttpClient caller = desk.Caller();

        Assert.That(await caller.GetStringAsync("/health/live"), Is.EqualTo("live\n"));
        Assert.That(async () => (await caller.GetAsync("/health/ready")).StatusCode,
            Is.EqualTo(HttpStatusCode.OK).After(60_000, 100));
    }
}
