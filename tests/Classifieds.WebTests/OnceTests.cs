using System.Net;
using System.Text.Json;
using Classifieds.Desk.Drafts;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Privacy;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Requests;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>请求键: what is asked again under the same key is answered as before and done once.</summary>
public sealed class OnceTests
{
    private const string Words = "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。";

    // What is asked without a key, and why.
    private const string Anew = """
        POST /account/passkeys/options  each try counts
        POST /clerk/conflicts           writes nothing
        POST /clerk/form/read           writes nothing
        POST /clerk/form/write          writes nothing
        POST /clerk/preview             writes nothing
        POST /clerk/search              writes nothing
        POST /clerk/shorter             writes nothing
        POST /sign-in/code              each try counts
        POST /first-run                 each try counts
        POST /sign-in                   each try counts
        POST /sign-in/passkey           each try counts
        POST /sign-in/passkey/options   each try counts
        POST /sign-in/second            each try counts
        POST /sign-out                  each try counts
        POST /verify                    writes nothing
        PUT /clerk/drafts/{id}          by its version
        """;

    private static readonly Actor Manager = Actor.Alone("林知夏");

    private DeskUnderTest desk, beside;
    private string cookie = "", otherCookie = "";

    private static CancellationToken Stop => CancellationToken.None;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        desk = await OpenAsync(null);
        await desk.AccountAsync();
        await desk.AccountAsync("方敏", role: Role.Clerk);
        (cookie, otherCookie) = (await desk.TokenAsync(), await desk.TokenAsync("方敏"));
        beside = await OpenAsync(desk.Folder); // another process on the same store
    }

    private static Task<DeskUnderTest> OpenAsync(string? folder) => DeskUnderTest.OpenAsync(folder, isWarm: false, otherwise: services =>
    {
        services.Remove(services.Single(one => one.ServiceType == typeof(OncePatience)));
        services.AddSingleton(new OncePatience(TimeSpan.FromSeconds(30)));
    });

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await beside.DisposeAsync();
        await desk.DisposeAsync();
    }

    private static string NewKey() => Guid.NewGuid().ToString("N");

    private async Task<string> TakeAsync(string text = Words)
    {
        var request = new AddNotices.Request { Text = text, Issue = new(2026, 11, 30), By = Manager };
        await foreach (Outcome<HandedNotice> handed in new AddNotices(desk.Bench).RunAsync(request, Stop))
            if (handed.Done() is HandedNotice.Taken taken) return taken.As.Id.ToString();
        throw new InvalidOperationException("It was not taken.");
    }

    private async Task<(HttpResponseMessage Answer, string Told)> SendAsync(
        string path, HttpContent content, string? key, string? as_ = null, DeskUnderTest? at = null, HttpMethod? method = null)
    {
        using HttpClient caller = (at ?? desk).Caller(withKeys: false);
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, path) { Content = content };
        request.Headers.Add("Origin", (at ?? desk).Address);
        request.Headers.Add("Cookie", $"desk={as_ ?? cookie}");
        if (key is not null) request.Headers.Add(OnceGate.Header, key);
        HttpResponseMessage answer = await caller.SendAsync(request);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static StringContent Json(string json) => new(json, null, "application/json");

    private async Task<int> PaymentsAsync(string id) =>
        (await new StudyNotice(desk.Bench).RunAsync(new(id), Stop)).Done().Payments.Count;

    private static bool IsReplayed(HttpResponseMessage answer) => answer.Headers.Contains(OnceGate.Replayed);

    private IEnumerable<(string Name, RouteEndpoint Route)> Writes() => desk.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .SelectMany(route => (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
            .Where(method => method is not ("GET" or "HEAD"))
            .Select(method => ($"{method} /{route.RoutePattern.RawText!.Trim('/')}", route)));

    [Test]
    public void What_may_be_asked_without_a_key_is_what_stands_in_the_table() => Assert.That(
        Writes().Where(one => one.Route.Metadata.GetMetadata<AskedAnew>() is not null)
            .Select(one => $"{one.Name} {one.Route.Metadata.GetMetadata<AskedAnew>()!.Why}"),
        Is.EquivalentTo(Anew.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))));

    [Test]
    public async Task Every_other_write_is_refused_without_a_key()
    {
        string id = await TakeAsync("王小明遗失结婚证，声明作废。");
        string token = (await new ProofNotice(desk.Bench).RunAsync(new() { Id = id, By = Manager }, Stop)).Done().Made[0].Token;
        (string Name, RouteEndpoint Route)[] keyed = [.. Writes().Where(one => one.Route.Metadata.GetMetadata<AskedAnew>() is null)];
        Assert.That(keyed, Has.Length.GreaterThan(35));
        foreach ((string name, _) in keyed)
        {
            string[] parts = name.Split(' ');
            string path = parts[1].Replace("{id}", "abcdefghjkmnpqrs", StringComparison.Ordinal)
                .Replace("{token}", token, StringComparison.Ordinal);

            bool isOfScript = path.EndsWith("/take", StringComparison.Ordinal) || path == "/account/passkeys";
            HttpContent content = isOfScript ? Json("{}") : Form(("words", "x"));
            (HttpResponseMessage answer, string told) = await SendAsync(path, content, null, method: new(parts[0]));

            Assert.That((answer.StatusCode, told.Contains("REQUEST-KEY-NEEDED", StringComparison.Ordinal)),
                Is.EqualTo((HttpStatusCode.BadRequest, true)), $"{name}: {told}");
        }
    }

    [Test]
    public async Task A_payment_that_is_sent_again_is_taken_once_and_answered_as_before()
    {
        string id = await TakeAsync(), path = $"/clerk/notices/{id}/pay", key = NewKey();

        (HttpResponseMessage first, _) = await SendAsync(path, Form(("once", key), ("amount", "5"), ("way", "现金")), null);
        (HttpResponseMessage again, _) = await SendAsync(path, Form(("once", key), ("amount", "5"), ("way", "现金")), null);
        (HttpResponseMessage elsewhere, _) = await SendAsync(path, Form(("amount", "5"), ("way", "现金")), key, at: beside);

        Assert.That(first.Headers.Location?.ToString(), Is.EqualTo($"/clerk/notices/{id}?done=pay"));
        Assert.That((again.StatusCode, again.Headers.Location), Is.EqualTo((first.StatusCode, first.Headers.Location)));
        Assert.That((elsewhere.StatusCode, elsewhere.Headers.Location), Is.EqualTo((first.StatusCode, first.Headers.Location)));
        Assert.That((IsReplayed(first), IsReplayed(again), IsReplayed(elsewhere)), Is.EqualTo((false, true, true)));
        Assert.That(await PaymentsAsync(id), Is.EqualTo(1));
    }

    [Test]
    public async Task Of_payments_that_are_sent_at_once_to_two_processes_one_is_taken_and_all_are_answered()
    {
        string id = await TakeAsync(), path = $"/clerk/notices/{id}/pay", key = NewKey();

        (HttpResponseMessage Answer, string Told)[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(turn =>
            SendAsync(path, Form(("amount", "5"), ("way", "微信")), key, at: turn % 2 == 0 ? desk : beside)));

        Assert.That(answers.Select(one => one.Answer.Headers.Location?.ToString()), Is.All.EqualTo($"/clerk/notices/{id}?done=pay"));
        Assert.That(answers.Count(one => !IsReplayed(one.Answer)), Is.EqualTo(1));
        Assert.That(await PaymentsAsync(id), Is.EqualTo(1));
    }

    [Test]
    public async Task A_draft_that_is_taken_twice_at_once_becomes_one_notice()
    {
        DraftAt at = await DraftAsync("李秀英遗失户口簿，声明作废。");
        string key = NewKey(), json = $$"""{"version":{{at.Version}},"examine":false}""";

        (HttpResponseMessage Answer, string Told)[] answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(turn =>
            SendAsync($"/clerk/drafts/{at.Id}/take", Json(json), key, at: turn % 2 == 0 ? desk : beside)));
        (HttpResponseMessage later, string told) = await SendAsync($"/clerk/drafts/{at.Id}/take", Json(json), key);

        Assert.That(answers.Select(one => one.Answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(answers.Select(one => one.Told).Append(told).Distinct().Count(), Is.EqualTo(1), "the very answer, not one like it");
        Assert.That(told, Does.Contain("?done=take"));
        Assert.That(IsReplayed(later), Is.True);
        Assert.That(later.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/json"));
        string id = JsonDocument.Parse(told).RootElement.GetProperty("at").GetString()!.Split('/', '?')[3];
        Assert.That((await new FindConflicts(desk.Bench).RunAsync(new() { Id = id }, Stop)).Done(), Is.Empty, "it is there once");
    }

    private sealed record DraftAt(string Id, int Version);

    private async Task<DraftAt> DraftAsync(string text)
    {
        var draft = (await new StartDraft(desk.Bench).RunAsync(new()
        {
            Content = new() { Text = text, Days = [new(2026, 11, 30)], MaterialsFollow = true }, By = Manager,
        }, Stop)).Done();
        return new(draft.Id.ToString(), draft.Version);
    }

    [Test]
    public async Task Under_the_same_key_nothing_else_is_done_and_another_person_is_not_answered()
    {
        string id = await TakeAsync(), path = $"/clerk/notices/{id}/pay", key = NewKey();
        await SendAsync(path, Form(("amount", "1"), ("way", "现金")), key);

        (HttpResponseMessage other, string told) = await SendAsync(path, Form(("amount", "2"), ("way", "现金")), key);
        (HttpResponseMessage elsewhere, _) = await SendAsync($"/clerk/notices/{id}/hold", Form(("amount", "1"), ("way", "现金")), key);
        (HttpResponseMessage somebody, string toldThem) = await SendAsync(path, Form(("amount", "1"), ("way", "现金")), key, otherCookie);

        Assert.That((other.StatusCode, told), Is.EqualTo((HttpStatusCode.Conflict, told)));
        Assert.That(told, Does.Contain("REQUEST-OTHER"));
        Assert.That(elsewhere.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(IsReplayed(somebody), Is.False, toldThem);
        Assert.That(await PaymentsAsync(id), Is.EqualTo(1), "the money's own key is the desk's, whoever sends it");
    }

    [TestCase("", TestName = "No key at all")]
    [TestCase("abc", TestName = "Too short to be chance")]
    [TestCase("0123456789abcdef0123456789abcdef'--", TestName = "More than letters and digits")]
    public async Task A_key_that_is_none_is_refused(string key)
    {
        (HttpResponseMessage answer, string told) =
            await SendAsync($"/clerk/notices/{await TakeAsync()}/hold", Form(("once", key), ("words", "等材料")), null);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(told, Does.Contain("REQUEST-KEY"));
    }

    [Test]
    public async Task What_was_refused_is_refused_in_the_same_words_for_five_minutes_and_did_nothing()
    {
        string id = await TakeAsync(), path = $"/clerk/notices/{id}/release", key = NewKey();
        DateTimeOffset now = desk.Clock.Now;
        try
        {
            (HttpResponseMessage first, string said) = await SendAsync(path, Form(), key);
            (await new HoldNotice(desk.Bench).RunAsync(new() { Id = id, Why = "等材料", By = Manager }, Stop)).Done();
            (HttpResponseMessage again, string saidAgain) = await SendAsync(path, Form(), key);
            (HttpResponseMessage anew, _) = await SendAsync($"/clerk/notices/{id}/hold", Form(("words", "等材料")), key);
            beside.Clock.Now = desk.Clock.Now = now.AddMinutes(6);
            (HttpResponseMessage late, _) = await SendAsync(path, Form(), key, at: beside);

            Assert.That((first.StatusCode, IsReplayed(first)), Is.EqualTo((HttpStatusCode.Conflict, false)));
            Assert.That((again.StatusCode, IsReplayed(again), saidAgain), Is.EqualTo((HttpStatusCode.Conflict, true, said)));
            Assert.That(anew.StatusCode, Is.EqualTo(HttpStatusCode.Conflict), "nothing else goes by the same key");
            Assert.That((late.Headers.Location?.ToString(), IsReplayed(late)), Is.EqualTo(($"/clerk/notices/{id}?done=release", false)));
        }
        finally
        {
            beside.Clock.Now = desk.Clock.Now = now;
        }
    }

    [Test]
    public async Task A_refusal_for_a_script_is_the_same_when_it_is_asked_again_and_gone_where_a_notice_is_erased()
    {
        DraftAt at = await DraftAsync("王小明遗失结婚证，声明作废。");
        string key = NewKey(), json = $$"""{"version":{{at.Version + 7}},"examine":false}""", path = $"/clerk/drafts/{at.Id}/take";

        (HttpResponseMessage first, string said) = await SendAsync(path, Json(json), key);
        (HttpResponseMessage again, string saidAgain) = await SendAsync(path, Json(json), key, at: beside);
        string gone = await TakeAsync("赵国强遗失结婚证，声明作废。");
        (await new WithdrawNotice(desk.Bench).RunAsync(new() { Id = gone, Why = "不登了", By = Manager }, Stop)).Done();
        (await new EraseNotice(desk.Bench).RunAsync(new() { Id = gone, Reason = "本人来函要求", By = Manager }, Stop)).Done();
        (HttpResponseMessage after, string saidAfter) = await SendAsync(path, Json(json), key);

        Assert.That((first.StatusCode, said), Is.EqualTo((HttpStatusCode.Conflict, said)));
        Assert.That(said, Does.Contain("DRAFT-STALE"));
        Assert.That((again.StatusCode, IsReplayed(again), saidAgain), Is.EqualTo((HttpStatusCode.Conflict, true, said)));
        Assert.That((after.StatusCode, IsReplayed(after), saidAfter), Is.EqualTo((HttpStatusCode.Conflict, false, said)), "asked anew");
    }

    [Test]
    public async Task What_an_advertiser_says_twice_is_said_once()
    {
        string id = await TakeAsync(), key = NewKey();
        string token = (await new ProofNotice(desk.Bench).RunAsync(new() { Id = id, By = Manager }, Stop)).Done().Made[0].Token;

        for (int turn = 0; turn < 3; turn++)
            await SendAsync($"/p/{token}/comment", Form(("comment", "能不能晚一天登？"), ("once", key)), null, as_: "nobody");

        Assert.That((await new ReadThread(desk.Bench).RunAsync(new() { Id = id }, Stop)).Done().Comments, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_page_that_was_answered_is_kept_for_five_minutes_and_gone_at_once_where_a_notice_is_erased()
    {
        string id = await TakeAsync(), path = $"/clerk/notices/{id}/manuscript";
        string first = NewKey(), second = NewKey();
        DateTimeOffset now = desk.Clock.Now;
        try
        {
            await SendAsync(path, Form(), first);
            (HttpResponseMessage soon, string shown) = await SendAsync(path, Form(), first);
            desk.Clock.Now = now.AddMinutes(6);
            (HttpResponseMessage late, string past) = await SendAsync(path, Form(), first);
            await SendAsync(path, Form(), second);
            string gone = await TakeAsync("赵国强遗失结婚证，声明作废。");
            (await new WithdrawNotice(desk.Bench).RunAsync(new() { Id = gone, Why = "不登了", By = Manager }, Stop)).Done();
            (await new EraseNotice(desk.Bench).RunAsync(new() { Id = gone, Reason = "本人来函要求", By = Manager }, Stop)).Done();
            (_, string erased) = await SendAsync(path, Form(), second);

            Assert.That((IsReplayed(soon), soon.StatusCode), Is.EqualTo((true, HttpStatusCode.OK)));
            Assert.That(shown, Does.Contain("350702198306172049"));
            Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
            Assert.That(past, Does.Contain("REQUEST-PAST").And.Not.Contain("350702198306172049"));
            Assert.That(erased, Does.Contain("REQUEST-PAST").And.Not.Contain("350702198306172049"));
        }
        finally
        {
            desk.Clock.Now = now;
        }
    }

    [Test]
    public async Task What_a_killed_process_began_is_not_done_again_and_nobody_says_that_it_was_done()
    {
        await using DeskUnderTest hasty = await DeskUnderTest.OpenAsync(desk.Folder, isWarm: false, otherwise: services =>
        {
            services.Remove(services.Single(one => one.ServiceType == typeof(OncePatience)));
            services.AddSingleton(new OncePatience(TimeSpan.Zero));
        });
        string id = await TakeAsync(), key = NewKey(), path = $"/clerk/notices/{id}/hold";
        (await new BeginRequest(desk.Bench).RunAsync(new()
        {
            Who = "person/林知夏", Key = key, What = $"POST {path}\n5 words 3 等材料",
        }, Stop)).Done();

        (HttpResponseMessage answer, string told) = await SendAsync(path, Form(("words", "等材料")), key, at: hasty);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(told, Does.Contain("REQUEST-UNANSWERED"));
        Assert.That((await new StudyNotice(desk.Bench).RunAsync(new(id), Stop)).Done().Notice.Insertions[0].Held, Is.Null);
    }

    [Test]
    public async Task Whoever_presses_twice_before_the_answer_is_there_has_pressed_once()
    {
        string id = await TakeAsync();
        IPage page = await desk.SignedInAsync();
        await page.GotoAsync($"{desk.Address}/clerk/notices/{id}");
        await page.ClickAsync("summary:has-text('收款')");

        await page.FillAsync("#pay-amount", "5");
        await page.DblClickAsync("details[open] button:has-text('收款')");
        await page.WaitForURLAsync("**?done=pay");

        Assert.That(await PaymentsAsync(id), Is.EqualTo(1));
        await page.Context.CloseAsync();
    }
}
