using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Domain.Accounts;

namespace Classifieds.Benchmarks;

/// <summary>Clerks who type: each key asks for a preview, one at a time a clerk, as the desk's own script does.</summary>
internal sealed class TypingClerks
{
    public const int Count = 200;

    private static readonly TimeSpan BetweenKeys = TimeSpan.FromSeconds(1 / 3.0);

    private readonly HttpClient caller;
    private readonly IReadOnlyList<string> tokens;

    private TypingClerks(HttpClient caller, IReadOnlyList<string> tokens) => (this.caller, this.tokens) = (caller, tokens);

    /// <summary>What they saw.</summary>
    public sealed class Seen
    {
        /// <summary>Milliseconds from the first byte sent to the last that came.</summary>
        public ConcurrentBag<double> Waited { get; } = [];

        /// <summary>Milliseconds between the request's coming and its answer's being ready, as the server's own clock says.</summary>
        public ConcurrentBag<double> AtServer { get; } = [];

        public int Failed;

        public long Bytes;
    }

    /// <param name="name">Whose sign-ins they are.</param>
    public static async Task<TypingClerks> SignInAsync(Workbench desk, string name, HttpClient caller)
    {
        string[] tokens = new string[Count];
        for (int number = 0; number < Count; number++)
        {
            tokens[number] = BenchDesk.Value(await new BeginSignIn(desk).RunAsync(
                new(name, SignInWay.TwoSteps, "bench"), CancellationToken.None)).Token;
        }
        return new(caller, tokens);
    }

    public async Task<Seen> TypeAsync(TimeSpan during)
    {
        var seen = new Seen();
        long began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Count).Select(async number =>
        {
            // No two press at the same moment.
            await Task.Delay(BetweenKeys * (number / (double)Count));
            using var keys = new PeriodicTimer(BetweenKeys);
            for (int key = 1; Stopwatch.GetElapsedTime(began) < during; key++)
            {
                await PreviewAsync(number, key, seen);
                await keys.WaitForNextTickAsync();
            }
        }));
        return seen;
    }

    private async Task PreviewAsync(int number, int key, Seen seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/clerk/preview")
        {
            Content = new StringContent(
                $$"""{"text":"{{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Typed(number, key))}}","day":"2026-11-25"}""",
                Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Cookie", $"desk={tokens[number]}");
        request.Headers.Add("Origin", $"{caller.BaseAddress!.Scheme}://{caller.BaseAddress.Authority}");
        long start = Stopwatch.GetTimestamp();
        try
        {
            using HttpResponseMessage answer = await caller.SendAsync(request);
            byte[] told = await answer.Content.ReadAsByteArrayAsync();
            double waited = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (answer.StatusCode != HttpStatusCode.OK || !JsonDocument.Parse(told).RootElement.TryGetProperty("svg", out _))
            {
                Interlocked.Increment(ref seen.Failed);
                return;
            }
            seen.Waited.Add(waited);
            seen.AtServer.Add(TimeOf(answer));
            Interlocked.Add(ref seen.Bytes, told.Length);
        }
        catch (HttpRequestException)
        {
            Interlocked.Increment(ref seen.Failed);
        }
    }

    private static double TimeOf(HttpResponseMessage answer) =>
        double.Parse(answer.Headers.GetValues("Server-Timing").Single().Split("dur=")[1], CultureInfo.InvariantCulture);

    // A character more at each key, and then the next notice; each clerk types others.
    private static string Typed(int number, int key)
    {
        int notice = number * 1_000;
        while (key > OrdinaryNotices.At(notice).Length) key -= OrdinaryNotices.At(notice++).Length;
        return OrdinaryNotices.At(notice)[..key];
    }
}
