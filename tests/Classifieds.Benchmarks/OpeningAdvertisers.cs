using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Benchmarks;

/// <summary>Advertisers who open the proofs that they were sent: the page, and the picture in it.</summary>
internal sealed partial class OpeningAdvertisers
{
    private const int Notices = 100;

    private readonly HttpClient caller;
    private readonly IReadOnlyList<string> tokens;

    private OpeningAdvertisers(HttpClient caller, IReadOnlyList<string> tokens) => (this.caller, this.tokens) = (caller, tokens);

    /// <summary>What they saw, in milliseconds from the first byte sent to the last that came.</summary>
    public sealed class Seen
    {
        public ConcurrentBag<double> Pages { get; } = [];

        public ConcurrentBag<double> Pictures { get; } = [];

        public int Failed;
    }

    /// <summary>Notices are taken, and a proof of each is sent.</summary>
    public static async Task<OpeningAdvertisers> SendProofsAsync(Workbench desk, string name, HttpClient caller)
    {
        var by = Actor.Alone(name);
        List<string> tokens = [];
        var request = new AddNotices.Request
        {
            // Each has a number of its own, and nothing is wrong with it.
            Text = string.Join("\n---\n", Enumerable.Range(0, Notices).Select(number => OrdinaryNotices.At(8 * number + 4))),
            Issue = desk.NextDay((string?)null).AddDays(7), By = by,
        };
        await foreach (Outcome<HandedNotice> handed in new AddNotices(desk).RunAsync(request, CancellationToken.None))
        {
            if (BenchDesk.Value(handed) is not HandedNotice.Taken taken) throw new InvalidOperationException("It was not taken.");
            FinishedProofs proofs = BenchDesk.Value(await new ProofNotice(desk).RunAsync(
                new() { Id = taken.As.Id.ToString(), By = by }, CancellationToken.None));
            tokens.Add(proofs.Made[0].Token);
        }
        return new(caller, tokens);
    }

    /// <param name="aSecond">So many open one, evenly, whether or not those before them have theirs yet.</param>
    public async Task<Seen> OpenAsync(int aSecond, TimeSpan during)
    {
        var seen = new Seen();
        List<Task> opening = [];
        using var next = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / aSecond));
        int number = 0;
        for (long began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < during; await next.WaitForNextTickAsync())
            opening.Add(OpenAsync(tokens[number++ % tokens.Count], seen));
        await Task.WhenAll(opening);
        return seen;
    }

    private async Task OpenAsync(string token, Seen seen)
    {
        if (await AskAsync($"/p/{token}", seen.Pages) is not { } page || Picture().Match(page) is not { Success: true } picture
            || await AskAsync(WebUtility.HtmlDecode(picture.Groups[1].Value), seen.Pictures) is null)
            Interlocked.Increment(ref seen.Failed);
    }

    private async Task<string?> AskAsync(string path, ConcurrentBag<double> taken)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            using HttpResponseMessage answer = await caller.GetAsync(path);
            string told = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK) return null;
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            return told;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    [GeneratedRegex("""src="([^"]*proof\.png[^"]*)""")]
    private static partial Regex Picture();
}
