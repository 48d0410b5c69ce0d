using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Accounts;

namespace Classifieds.Benchmarks;

/// <summary>Clerks who type at a desk in the browser: each key asks for a preview, one at a time, as the bench's own script does.</summary>
/// <remarks>The clerks are on the machine of the server and take of it: what they use themselves is told beside it. A preview's time is
/// theirs, from the first byte sent to the last that came: at the server it is less.</remarks>
internal static class WebBench
{
    private const int Clerks = 200, WarmUpSeconds = 8, MostSeconds = 600;
    private const double MostMilliseconds = 10, MostWork = 1;
    private const string Name = "林知夏";

    private static readonly TimeSpan BetweenKeys = TimeSpan.FromSeconds(1 / 3.0);

    private sealed record Clerk(string Token, int Number);

    /// <param name="folder">Empty; the desk's.</param>
    /// <param name="program">The published <c>classifieds</c>.</param>
    /// <returns>Whether no preview failed.</returns>
    public static async Task<bool> RunAsync(string folder, string program, int seconds)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, MostSeconds);
        string store = Path.Combine(folder, "classifieds.db");
        Clerk[] clerks = await SignInAsync(store);
        int port = FreePort();
        var address = new Uri($"http://127.0.0.1:{port}");
        using Process server = Process.Start(new ProcessStartInfo(program, ["serve", "--urls", $"{address}", "--db", store])
        {
            WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
        })!;
        // Its log waits for a reader.
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        try
        {
            using var caller = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Clerks, UseCookies = false })
            {
                BaseAddress = address,
            };
            await ReadyAsync(caller, server);
            await TypeAsync(caller, clerks, TimeSpan.FromSeconds(WarmUpSeconds));
            return await MeasureAsync(caller, clerks, server, seconds);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    private static async Task<bool> MeasureAsync(HttpClient caller, Clerk[] clerks, Process server, int seconds)
    {
        server.Refresh();
        (TimeSpan used, long memory) = (server.TotalProcessorTime, server.WorkingSet64);
        TimeSpan own = Environment.CpuUsage.TotalTime;
        (ConcurrentBag<double> bag, int failed) = await TypeAsync(caller, clerks, TimeSpan.FromSeconds(seconds));
        server.Refresh();
        double[] taken = [.. bag.Order()];
        double work = (server.TotalProcessorTime - used).TotalMilliseconds / taken.Length;
        double theirs = (Environment.CpuUsage.TotalTime - own).TotalMilliseconds / taken.Length;
        Tell($"{clerks.Length} clerks, {seconds} s: {taken.Length} previews, {taken.Length / (double)seconds:0} a second, {failed} failed");
        Tell($"a preview, as its clerk waits for it, in ms: middle {At(50):0.0}, 95 of 100 {At(95):0.0}, 99 {At(99):0.0}");
        Tell($"95 of 100 are to be at most {MostMilliseconds} ms");
        Tell($"processor time a preview: {work:0.00} ms at the server (at most {MostWork}), {theirs:0.00} ms at the clerks");
        Tell($"the server's memory: {memory / 1e6:0} MB, then {server.WorkingSet64 / 1e6:0} MB");
        return failed == 0;

        double At(int percent) => taken[Math.Min(taken.Length - 1, taken.Length * percent / 100)];
    }

    private static async Task<(ConcurrentBag<double> Taken, int Failed)> TypeAsync(HttpClient caller, Clerk[] clerks, TimeSpan during)
    {
        var taken = new ConcurrentBag<double>();
        int failed = 0;
        long began = Stopwatch.GetTimestamp();
        await Task.WhenAll(clerks.Select(async clerk =>
        {
            // No two press at the same moment.
            await Task.Delay(BetweenKeys * (clerk.Number / (double)clerks.Length));
            using var keys = new PeriodicTimer(BetweenKeys);
            for (int key = 1; Stopwatch.GetElapsedTime(began) < during; key++)
            {
                long start = Stopwatch.GetTimestamp();
                if (await PreviewAsync(caller, clerk, key)) taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                else Interlocked.Increment(ref failed);
                await keys.WaitForNextTickAsync();
            }
        }));
        return (taken, failed);
    }

    private static async Task<bool> PreviewAsync(HttpClient caller, Clerk clerk, int key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/clerk/preview")
        {
            Content = new StringContent(
                $$"""{"text":"{{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Typed(clerk, key))}}","day":"2026-11-25"}""",
                Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Cookie", $"desk={clerk.Token}");
        request.Headers.Add("Origin", $"{caller.BaseAddress!.Scheme}://{caller.BaseAddress.Authority}");
        try
        {
            using HttpResponseMessage answer = await caller.SendAsync(request);
            byte[] told = await answer.Content.ReadAsByteArrayAsync();
            return answer.StatusCode == HttpStatusCode.OK && JsonDocument.Parse(told).RootElement.TryGetProperty("svg", out _);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // A character more at each key, and then the next notice; each clerk types others.
    private static string Typed(Clerk clerk, int key)
    {
        int notice = clerk.Number * 1_000;
        while (key > OrdinaryNotices.At(notice).Length) key -= OrdinaryNotices.At(notice++).Length;
        return OrdinaryNotices.At(notice)[..key];
    }

    private static async Task<Clerk[]> SignInAsync(string store)
    {
        var desk = new Workbench(
            new DeskPlaces(TemplateFolder.Find(), BenchDesk.Value(StoreSetting.Read(store, Environment.GetEnvironmentVariable))),
            TimeProvider.System);
        BenchDesk.Value(await new OpenFirstAccount(desk).RunAsync(new(new("bench", 0, Name)), CancellationToken.None));
        var clerks = new Clerk[Clerks];
        for (int number = 0; number < Clerks; number++)
        {
            BeginSignIn.Begun begun = BenchDesk.Value(await new BeginSignIn(desk).RunAsync(
                new(Name, SignInWay.TwoSteps, "bench"), CancellationToken.None));
            clerks[number] = new(begun.Token, number);
        }
        return clerks;
    }

    private static async Task ReadyAsync(HttpClient caller, Process server)
    {
        for (int tries = 0; tries < 600 && !server.HasExited; tries++)
        {
            try
            {
                using HttpResponseMessage answer = await caller.GetAsync("/health/ready");
                if (answer.StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
            await Task.Delay(100);
        }
        throw new InvalidOperationException("The server did not become ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Tell(FormattableString sentence) => Console.WriteLine(sentence.ToString(CultureInfo.InvariantCulture));
}
