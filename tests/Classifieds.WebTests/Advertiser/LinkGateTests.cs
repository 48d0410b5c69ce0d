using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Classifieds.Desk.Proofs;
using Classifieds.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Classifieds.WebTests.Advertiser;

/// <summary>Who has the link is the advertiser, and nobody else is: forged, old and taken-back links, writes from elsewhere,
/// guessing.</summary>
public sealed class LinkGateTests : ProofFixture
{
    private ProofDesk desk;

    [SetUp]
    public async Task OpenAsync() => desk = await ProofDesk.OpenAsync(Shared);

    private static CancellationToken Stop => CancellationToken.None;

    [TestCase(""), TestCase("/proof.png"), TestCase("/proof.svg"), TestCase("/tearsheet")]
    public async Task Forged_taken_back_and_too_old_links_get_one_page_to_the_byte(string path)
    {
        string forged = $"{desk.Token[..31]}{(desk.Token[31] == '0' ? '1' : '0')}", back = desk.Token;
        (await new RevokeProofs(Shared.Bench).RunAsync(new(desk.Id, ProofDesk.Clerk), Stop)).Done();
        string old = await desk.ProofAsync();
        Shared.Clock.Now = new(2028, 11, 26, 9, 0, 0, TimeSpan.FromHours(8)); // 732 days after it ran
        using HttpClient caller = Shared.Caller();
        caller.DefaultRequestHeaders.Add("X-Forwarded-For", $"198.51.100.{path.Length}");

        HashSet<(HttpStatusCode, string)> told = [];
        foreach (string token in (string[])[forged, back, old, "x", "%20", new('a', 500)])
        {
            HttpResponseMessage answer = await caller.GetAsync($"/p/{token}{path}");
            told.Add((answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        Assert.That(told, Has.Count.EqualTo(1));
        Assert.That(told.Single().Item1, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(told.Single().Item2, Does.Contain("这个链接打不开").And.Contain("0599-8846 1120"));
    }

    [Test]
    public async Task Whoever_guesses_is_soon_not_looked_at_any_more_by_any_process_and_others_are()
    {
        using HttpClient guesser = Shared.Caller();
        guesser.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        for (int tried = 0; tried < 30; tried++)
            Assert.That((await guesser.GetAsync($"/p/{tried:x32}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

        HttpResponseMessage shut = await guesser.GetAsync($"/p/{desk.Token}");
        using HttpClient other = Shared.Caller();
        other.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.8");

        Assert.That(shut.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(shut.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromMinutes(10)));
        Assert.That(await shut.Content.ReadAsStringAsync(), Does.Contain("这个链接打不开"));
        Assert.That((await other.GetAsync($"/p/{desk.Token}")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Shared.Clock.Now += TimeSpan.FromMinutes(11);
        Assert.That((await guesser.GetAsync($"/p/{desk.Token}")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("application/json", "{\"answer\":\"yes\"}")]
    [TestCase("text/plain", "answer=yes&seen=x")]
    public async Task What_is_no_form_answers_nothing_wherever_it_comes_from(string type, string body)
    {
        using HttpClient caller = Shared.Caller();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/p/{desk.Token}/answer")
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type)),
        };
        request.Headers.Add("Origin", "https://elsewhere.example");

        HttpResponseMessage answer = await caller.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("FORM-NEEDED"));
        Assert.That((await desk.ShowAsync()).Proof.Answer, Is.Null);
    }

    [Test]
    public async Task A_form_without_an_origin_is_taken_since_the_link_is_what_counts_and_sent_again_it_changes_nothing()
    {
        using HttpClient caller = Shared.Caller();
        string seen = (await desk.ShowAsync()).Proof.ShownAs;

        HttpResponseMessage first = await PostAsync(caller, "yes", seen), again = await PostAsync(caller, "yes", seen);
        HttpResponseMessage other = await PostAsync(caller, "no", seen);

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(first.Headers.Location!.ToString(), Is.EqualTo($"/p/{desk.Token}#state"));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther), "it is so already");
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That((await desk.ShowAsync()).Proof.Answer!.Approved, Is.True);
    }

    [Test]
    public async Task No_cookie_is_given_or_asked_for_and_nothing_is_kept()
    {
        using HttpClient caller = Shared.Caller();
        foreach (string path in (string[])["", "/proof.png", "/proof.svg"])
        {
            HttpResponseMessage answer = await caller.GetAsync($"/p/{desk.Token}{path}");

            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
            Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False, path);
            Assert.That(answer.Headers.CacheControl!.NoStore, Is.True, path);
            Assert.That(answer.Headers.GetValues("Referrer-Policy"), Is.EqualTo(["same-origin"]), path);
        }
    }

    [Test]
    public async Task A_form_as_large_as_a_photograph_is_not_read()
    {
        using HttpClient caller = Shared.Caller();
        using var form = new FormUrlEncodedContent([new("comment", new string('a', 100_000))]);

        HttpResponseMessage answer = await caller.PostAsync($"/p/{desk.Token}/comment", form);

        Assert.That((int)answer.StatusCode, Is.GreaterThanOrEqualTo(400));
        Assert.That((await desk.ShowAsync()).Thread, Is.Empty);
    }

    [TestCase("Microsoft.AspNetCore.Hosting.Diagnostics"), TestCase("Microsoft.AspNetCore.Server.Kestrel.Connections")]
    [TestCase("Microsoft.AspNetCore.Routing.EndpointMiddleware"), TestCase("System.Net.Http")]
    public void What_the_framework_says_of_a_request_goes_into_no_log(string category)
    {
        ILogger log = Shared.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category);

        Assert.That(log.IsEnabled(LogLevel.Critical), Is.False);
    }

    private Task<HttpResponseMessage> PostAsync(HttpClient caller, string answer, string seen) => caller.PostAsync(
        $"/p/{desk.Token}/answer", new FormUrlEncodedContent([new("answer", answer), new("seen", seen), new("words", "要改")]));
}
