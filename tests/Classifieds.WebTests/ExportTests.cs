using System.Collections.Concurrent;
using System.Text;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;
using Classifieds.Web.Pipeline;
using Classifieds.WebTests.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Classifieds.WebTests;

/// <summary>What leaves the process for a collector: nothing unless an endpoint is set; then routes and outcomes, and nothing of
/// anybody.</summary>
public sealed class ExportTests
{
    private const string Words = "沈佳怡遗失居民身份证，号码：350702198306172049，声明作废。";

    private static CancellationToken Stop => CancellationToken.None;

    [Test]
    public async Task What_is_counted_and_traced_arrives_at_the_endpoint_and_nothing_of_anybody_is_in_it()
    {
        var arrived = new ConcurrentQueue<(string Path, byte[] Body)>();
        await using WebApplication collector = Collector(arrived);
        await collector.StartAsync();
        var set = new Dictionary<string, string>
        {
            [Telemetry.Endpoint] = collector.Urls.First(), ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf", ["OTEL_SERVICE_NAME"] = "沈佳怡",
        };
        string cookie, token, notice;
        await using (DeskUnderTest desk = await DeskUnderTest.OpenAsync(isWarm: false, asked: new()
        {
            Urls = ["http://127.0.0.1:0"], Telemetry = Telemetry.Read(set.GetValueOrDefault).Done(),
        }))
        {
            await desk.AccountAsync();
            using var clerk = new Visitor(desk);
            cookie = Visitor.TokenOf(await clerk.SignInAsync("林知夏", DeskUnderTest.Password))!;
            notice = await TakeAsync(desk);
            await clerk.PostAsync($"/clerk/notices/{notice}/hold", ("words", "沈佳怡要改"));
            await clerk.PostAsync("/clerk/drafts", ("text", Words));
            token = (await new ProofNotice(desk.Bench).RunAsync(
                new() { Id = notice, By = Actor.Alone("林知夏") }, Stop)).Done().Made[0].Token;
            using Visitor advertiser = new Visitor(desk).From("203.0.113.77");
            await advertiser.GetAsync($"/p/{token}");
            using HttpClient stranger = desk.Caller();
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/{Uri.EscapeDataString(Words)}?q=SHENJIAYI");
            request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
            request.Headers.Add("tracestate", "desk=SHENJIAYI");
            request.Headers.Add("baggage", "name=SHENJIAYI");
            request.Headers.Add("User-Agent", "SHENJIAYI/1.0");
            await stranger.SendAsync(request);
        } // what waits to be sent goes off as the server closes

        Assert.That(arrived.Select(one => one.Path).Distinct(), Is.EquivalentTo(["/v1/traces", "/v1/metrics"]));
        string[] told = [.. arrived.Select(one => Encoding.UTF8.GetString(one.Body))];
        Assert.That(told, Has.Some.Contains("POST /clerk/notices/{id}/hold").And.Some.Contains("GET /p/{token}")
            .And.Some.Contains("classifieds.deeds").And.Some.Contains("classifieds.request.duration"));
        foreach (string secret in (string[])
            [
                "沈佳怡", "林知夏", "350702", "遗失", "要改", DeskUnderTest.Password, cookie, token, notice, "203.0.113.77", "127.0.0.1",
                "SHENJIAYI", Uri.EscapeDataString("沈佳怡"), "host.name", Value(Environment.MachineName),
            ])
            Assert.That(told.Where(one => one.Contains(secret, StringComparison.OrdinalIgnoreCase)), Is.Empty, secret);
    }

    // As a value stands in what is sent, its length before it: a machine may have a name of two letters, which any bytes may spell.
    private static string Value(string words) => $"\n{(char)Encoding.UTF8.GetByteCount(words)}{words}";

    private static async Task<string> TakeAsync(DeskUnderTest desk)
    {
        var request = new AddNotices.Request { Text = Words, Issue = new(2026, 11, 25), By = Actor.Alone("林知夏") };
        await foreach (Outcome<HandedNotice> handed in new AddNotices(desk.Bench).RunAsync(request, Stop))
            if (handed.Done() is HandedNotice.Taken taken) return taken.As.Id.ToString();
        throw new InvalidOperationException("It was not taken.");
    }

    private static WebApplication Collector(ConcurrentQueue<(string Path, byte[] Body)> arrived)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            arrived.Enqueue((context.Request.Path, body.ToArray()));
            context.Response.ContentType = "application/x-protobuf";
        });
        return collector;
    }

    [Test]
    public async Task Without_an_endpoint_nothing_is_there_that_could_send_anything()
    {
        string[] services = [];
        var set = new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf", ["OTEL_EXPORTER_OTLP_HEADERS"] = "a=b", [Telemetry.Endpoint] = " ",
        };

        await using DeskUnderTest desk = await DeskUnderTest.OpenAsync(isWarm: false, asked: new()
        {
            Urls = ["http://127.0.0.1:0"], Telemetry = Telemetry.Read(set.GetValueOrDefault).Done(),
        }, otherwise: all => services = [.. all.Select(one => one.ServiceType.FullName ?? "")]);

        Assert.That(services, Has.Length.GreaterThan(50));
        Assert.That(services.Where(name => name.Contains("OpenTelemetry", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("collector:4317", null, TestName = "An address without a scheme")]
    [TestCase("file:///tmp/x", null, TestName = "A file")]
    [TestCase("http://127.0.0.1:4317", "json", TestName = "A protocol that is none")]
    public void What_would_be_sent_elsewhere_than_was_meant_is_refused_at_the_start(string endpoint, string? protocol)
    {
        var set = new Dictionary<string, string?> { [Telemetry.Endpoint] = endpoint, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = protocol };

        Assert.That(Telemetry.Read(set.GetValueOrDefault).IsRefused(out Refusal? why, out _), Is.True);
        Assert.That(why!.Code, Is.EqualTo("SERVE-TELEMETRY"));
    }
}
