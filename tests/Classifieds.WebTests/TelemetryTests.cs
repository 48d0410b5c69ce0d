using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Ledgers;
using Classifieds.Testing;
using Classifieds.Web.Pipeline;
using Classifieds.WebTests.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Classifieds.WebTests;

/// <summary>What is counted, timed, traced and logged of a notice that is taken and of its advertiser's page: routes and outcomes, and
/// nothing of anybody.</summary>
public sealed class TelemetryTests
{
    private const string Words = "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。", Comment = "电话13800138000，请改成沈佳仪";

    private readonly ConcurrentQueue<string> lines = [], numbers = [], traces = [];

    private DeskUnderTest desk;
    private MeterListener meters;
    private ActivityListener activities;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        activities = new()
        {
            ShouldListenTo = source => source.Name == DeskMeter.Name,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = trace => traces.Enqueue(
                $"{trace.OperationName} {trace.DisplayName} {string.Join(' ', trace.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        };
        ActivitySource.AddActivityListener(activities);
        desk = await DeskUnderTest.OpenAsync(isWarm: false, otherwise: services =>
            services.AddSingleton<ILoggerProvider>(new Listening(lines)));
        var factory = desk.Services.GetRequiredService<IMeterFactory>();
        meters = new()
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == DeskMeter.Name && instrument.Meter.Scope == factory)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(instrument, tags));
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear(instrument, tags));
        meters.Start();
        await desk.AccountAsync();
    }

    private void Hear(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        numbers.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        meters.Dispose();
        activities.Dispose();
        await desk.DisposeAsync();
    }

    [Test]
    public async Task A_notice_is_taken_and_its_advertiser_asks_and_nothing_of_them_is_told_on()
    {
        using var clerk = new Visitor(desk);
        string cookie = Visitor.TokenOf(await clerk.SignInAsync("林知夏", DeskUnderTest.Password))!;
        HttpResponseMessage begun = await clerk.PostAsync("/clerk/drafts", ("text", Words));
        string draft = begun.Headers.Location!.ToString();
        string kept = await SendAsync(cookie, HttpMethod.Put, draft,
            $$"""{"from":1,"text":"{{Words}}","days":["2026-11-25"],"seen":[],"follow":true,"hand":"h"}""");
        int version = JsonDocument.Parse(kept).RootElement.GetProperty("version").GetInt32();
        string taken = await SendAsync(cookie, HttpMethod.Post, $"{draft}/take", $$"""{"version":{{version}},"examine":false}""");
        await SendAsync(cookie, HttpMethod.Post, "/clerk/preview", $$"""{"text":"{{Words}}","day":"2026-11-25"}""");
        string notice = JsonDocument.Parse(taken).RootElement.GetProperty("at").GetString()!.Split('/', '?')[3];
        string token = (await new ProofNotice(desk.Bench).RunAsync(
            new() { Id = notice, By = Actor.Alone("林知夏") }, CancellationToken.None)).Done().Made[0].Token;
        using Visitor advertiser = new Visitor(desk).From("203.0.113.77");
        Assert.That((await advertiser.GetAsync($"/p/{token}")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await advertiser.PostAsync($"/p/{token}/comment", ("comment", Comment))).StatusCode, Is.LessThan((HttpStatusCode)400));
        await advertiser.GetAsync($"/p/{new string('7', 32)}");
        await advertiser.GetAsync($"/{Words}?q={Words}");
        await clerk.PostAsync($"/clerk/notices/{notice}/hold", ("words", "沈佳怡要改"));
        await clerk.SignInAsync("沈佳怡", "不是这个密码吧");

        string[] all = All();
        foreach (string secret in (string[])
            [
                "沈佳怡", "沈佳仪", "林知夏", "350702", "13800138000", "遗失", "要改", "不是这个密码吧", DeskUnderTest.Password, cookie, token,
                notice, draft.Split('/')[^1], "203.0.113.77", "7777777", Uri.EscapeDataString("沈佳怡"),
            ])
            Assert.That(all.Where(one => one.Contains(secret, StringComparison.OrdinalIgnoreCase)), Is.Empty, secret);
        Assert.That(numbers, Has.Member("classifieds.deeds deed=take http.route=/clerk/drafts/{id}/take outcome=done")
            .And.Member("classifieds.deeds deed=open http.route=/p/{token}/comment outcome=done")
            .And.Member("classifieds.deeds deed=steer http.route=/clerk/notices/{id}/hold outcome=done")
            .And.Member("classifieds.deeds deed=open http.route=/sign-in outcome=refused")
            .And.Member("classifieds.request.duration http.request.method=GET http.route=/p/{token}/ http.response.status_code=200")
            .And.Member("classifieds.preview.duration "));
        Assert.That(traces, Has.Some.Contains("POST /clerk/drafts/{id}/take").And.Some.Contains("GET /p/{token}"));
        Assert.That(lines, Has.Some.StartsWith("POST /clerk/drafts/{id}/take 200 ").And.Some.StartsWith("GET /p/{token}"));
        Assert.That(lines, Has.None.Contains("/clerk/preview"), "there would be one at each key");
    }

    [Test]
    public async Task A_preview_says_how_long_it_took_the_server_and_nothing_else()
    {
        using HttpClient caller = desk.Caller();
        await desk.SignInAsync(caller);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/clerk/preview")
        {
            Content = new StringContent($$"""{"text":"{{Words}}","day":"2026-11-25"}""", null, "application/json"),
        };
        request.Headers.Add("Origin", desk.Address);
        long sent = Stopwatch.GetTimestamp();

        HttpResponseMessage answer = await caller.SendAsync(request);

        string told = answer.Headers.GetValues("Server-Timing").Single();
        Assert.That(told, Does.Match(@"^preview;dur=\d+\.\d{3}$"));
        Assert.That(double.Parse(told["preview;dur=".Length..], CultureInfo.InvariantCulture),
            Is.GreaterThan(0).And.LessThan(Stopwatch.GetElapsedTime(sent).TotalMilliseconds));
    }

    [Test]
    public async Task A_method_that_nobody_knows_is_not_quoted()
    {
        using HttpClient caller = desk.Caller();
        using var request = new HttpRequestMessage(new("SHENJIAYI"), "/sign-in");
        await caller.SendAsync(request);

        Assert.That(All(), Has.None.Contains("SHENJIAYI"));
    }

    // Of servers of other fixtures, which run beside it, traces come in meanwhile.
    private string[] All() => [.. lines.ToArray(), .. numbers.ToArray(), .. traces.ToArray()];

    private async Task<string> SendAsync(string cookie, HttpMethod method, string path, string json)
    {
        using HttpClient caller = desk.Caller();
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(json, null, "application/json") };
        request.Headers.Add("Origin", desk.Address);
        request.Headers.Add("Cookie", $"desk={cookie}");
        HttpResponseMessage answer = await caller.SendAsync(request);
        string told = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), told);
        return told;
    }

    /// <summary>Keeps each line with all that is in it by name.</summary>
    private sealed class Listening(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} | {exception} | "
                + string.Join(' ', (state as IEnumerable<KeyValuePair<string, object?>> ?? []).Select(one => $"{one.Key}={one.Value}")));
    }
}
