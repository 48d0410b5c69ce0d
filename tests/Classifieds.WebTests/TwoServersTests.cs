using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;
using Classifieds.Web.Pipeline;

namespace Classifieds.WebTests;

/// <summary>Two servers on one PostgreSQL, one of them killed again and again: what was acknowledged is there, and is there once.</summary>
/// <remarks><c>eng/bench.sh web-two</c> kills more often than the suite does (<c>CLASSIFIEDS_TEST_KILLS</c>).</remarks>
public sealed class TwoServersTests
{
    private const int Clerks = 6, ActsBetween = 18;
    private const string Name = "林知夏";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Far enough for no cut-off to come in between.
    private static readonly string Day = IsoDate.Write(BeijingTime.DayOf(DateTimeOffset.UtcNow).AddDays(7));

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("CLASSIFIEDS_TEST_KILLS"), out int asked) ? asked : 1;

    /// <summary>What clerks were told.</summary>
    private sealed class Told
    {
        private int acts;

        /// <summary>The notice that a text became, by the text.</summary>
        public ConcurrentDictionary<string, string> Taken { get; } = [];

        /// <summary>Notices whose money was taken.</summary>
        public ConcurrentBag<string> Paid { get; } = [];

        /// <summary>How often nobody could say whether it was done.</summary>
        public int Unknown;

        /// <summary>How often an answer was one that another had been given, or that a killed server had no time to give.</summary>
        public int Replayed;

        public int Acts => acts;

        public void Count() => Interlocked.Increment(ref acts);
    }

    [Test]
    public async Task No_acknowledged_act_is_lost_or_doubled_where_one_of_two_servers_is_killed()
    {
        await using TestDatabase store = await TestDatabase.MakeAsync(DatabaseEngine.PostgreSql);
        var desk = new Workbench(new DeskPlaces(TemplateFolder.Find(), StoreSetting.Read(store.Setting, name =>
            name == StoreSetting.KeyFileVariable ? store.Key.File : null)), TimeProvider.System);
        (await new OpenFirstAccount(desk).RunAsync(new(new("first", 0, Name)), CancellationToken.None)).Done();
        string token = (await new BeginSignIn(desk).RunAsync(new(Name, SignInWay.TwoSteps, "two"), CancellationToken.None)).Done().Token;
        ServerProcess?[] servers = await Task.WhenAll(ServerProcess.StartAsync(store), ServerProcess.StartAsync(store));
        var told = new Told();
        using var caller = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        using var over = new CancellationTokenSource();
        const int seed = 20261130;
        var random = new Random(seed);

        Task[] clerks = [.. Enumerable.Range(0, Clerks).Select(number =>
            new Clerk(number, caller, servers, token, told, random.Next()).WorkAsync(over.Token))];
        try
        {
            for (int kill = 0; kill < Kills; kill++)
            {
                int enough = told.Acts + ActsBetween, which = kill % servers.Length;
                while (told.Acts < enough && !clerks.Any(clerk => clerk.IsFaulted)) await Task.Delay(random.Next(1, 15));
                servers[which]!.Kill(); // whatever it is in the middle of
                servers[which] = null;
                servers[which] = await ServerProcess.StartAsync(store);
            }
            await over.CancelAsync();
            await Task.WhenAll(clerks).WaitAsync(Patience);
        }
        finally
        {
            foreach (ServerProcess? server in servers)
                if (server is not null) await server.DisposeAsync();
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Kills} kills: {told.Taken.Count} notices and {told.Paid.Count} payments acknowledged, {told.Replayed} answers told again, "
                + $"{told.Unknown} times nobody could say"));
        await ProveAsync(desk, told);
    }

    private static async Task ProveAsync(Workbench desk, Told told)
    {
        ListNotices.Listed listed = (await new ListNotices(desk).RunAsync(new(null, null), CancellationToken.None)).Done();
        Dictionary<string, string> texts = listed.Items.ToDictionary(item => item.Notice.Id.ToString(), item => item.Printed);

        Assert.That(listed.Damaged, Is.Empty);
        Assert.That(told.Taken, Has.Count.GreaterThanOrEqualTo(Kills * ActsBetween / 4));
        Assert.That(texts.Values, Is.Unique, "none was taken twice");
        foreach ((string text, string id) in told.Taken) Assert.That(texts.GetValueOrDefault(id), Is.EqualTo(text), "it is there");
        HashSet<string> paid = [.. told.Paid];
        foreach (string id in texts.Keys)
        {
            StudyNotice.Studied studied = (await new StudyNotice(desk).RunAsync(new(id), CancellationToken.None)).Done();
            Assert.That(studied.Payments, Has.Count.InRange(paid.Contains(id) ? 1 : 0, 1), $"what was paid of {id} is there once");
        }
        Assert.That((await new VerifyLedger(desk).RunAsync(CancellationToken.None)).IsRefused(out Refusal? why), Is.False, why?.Message);
    }

    /// <summary>Takes notices and their money, at whichever server answers, and asks again under the same key where none did.</summary>
    private sealed class Clerk(int number, HttpClient caller, ServerProcess?[] servers, string token, Told told, int seed)
    {
        private readonly Random random = new(seed);

        public async Task WorkAsync(CancellationToken over)
        {
            for (int notice = 0; !over.IsCancellationRequested; notice++)
            {
                string serial = string.Create(CultureInfo.InvariantCulture, $"{number:00}{notice:00000}");
                string text = $"周敏丢失淄博世纪花园置业有限公司收款收据一张，票号：{serial}，金额：3000元，声明作废。";
                if (await DraftAsync() is not { } draft) continue;
                int version = await TypeAsync(draft, text);
                if (await TakeAsync(draft, version) is not { } id) continue;
                told.Taken[text] = id;
                told.Count();
                if (await IsPaidAsync(id)) told.Paid.Add(id);
                told.Count();
            }
        }

        // Where nobody can say whether it was begun, another is begun: an empty page too many hurts nobody.
        private async Task<string?> DraftAsync()
        {
            (HttpResponseMessage answer, string said) = await AskAsync("/clerk/drafts", () => Form());
            if (IsUnknown(answer, said)) return null;
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), said);
            return answer.Headers.Location!.ToString();
        }

        // What is typed goes by the version that it follows, however often it is sent.
        private async Task<int> TypeAsync(string draft, string text)
        {
            (HttpResponseMessage answer, string said) = await AskAsync(draft, () => Json(
                $$"""{"from":1,"text":"{{text}}","days":["{{Day}}"],"seen":[],"follow":true,"hand":"{{number}}"}"""), HttpMethod.Put);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), said);
            told.Count();
            return JsonDocument.Parse(said).RootElement.GetProperty("version").GetInt32();
        }

        private async Task<string?> TakeAsync(string draft, int version)
        {
            for (int turn = 0; turn < 3; turn++)
            {
                (HttpResponseMessage answer, string said) =
                    await AskAsync($"{draft}/take", () => Json($$"""{"version":{{version}},"examine":false}"""));
                // The clerk opens the page anew and presses again: a draft becomes one notice, however often it is asked.
                if (IsUnknown(answer, said)) continue;
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), said);
                return JsonDocument.Parse(said).RootElement.GetProperty("at").GetString()!.Split('/', '?')[3];
            }
            return null;
        }

        private async Task<bool> IsPaidAsync(string id)
        {
            (HttpResponseMessage answer, string said) =
                await AskAsync($"/clerk/notices/{id}/pay", () => Form(("amount", "5"), ("way", "现金")));
            if (IsUnknown(answer, said)) return false; // the clerk looks at the page, and sees whether it is there
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), said);
            return true;
        }

        private bool IsUnknown(HttpResponseMessage answer, string said)
        {
            if (answer.Headers.Contains(OnceGate.Replayed)) Interlocked.Increment(ref told.Replayed);
            if (!said.Contains("REQUEST-UNANSWERED", StringComparison.Ordinal)) return false;
            Interlocked.Increment(ref told.Unknown);
            return true;
        }

        private async Task<(HttpResponseMessage Answer, string Said)> AskAsync(
            string path, Func<HttpContent> content, HttpMethod? method = null)
        {
            string key = Guid.NewGuid().ToString("N");
            for (int tries = 0; tries < 1_000; tries++)
            {
                if (servers[random.Next(servers.Length)] is not { } server) continue;
                using var request = new HttpRequestMessage(method ?? HttpMethod.Post, server.Address + path) { Content = content() };
                request.Headers.Add("Cookie", $"desk={token}");
                request.Headers.Add("Origin", server.Address);
                request.Headers.Add(OnceGate.Header, key);
                try
                {
                    HttpResponseMessage answer = await caller.SendAsync(request);
                    return (answer, await answer.Content.ReadAsStringAsync());
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(20); // it was killed: the other is asked, or this one again
                }
            }
            throw new InvalidOperationException("No server answered.");
        }

        private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
            new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

        private static StringContent Json(string json) => new(json, null, "application/json");
    }
}
