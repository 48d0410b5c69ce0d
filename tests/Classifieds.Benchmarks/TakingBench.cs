using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Exchange;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Storage.Notices;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Classifieds.Benchmarks;

/// <summary>Takes notices into a store, a table at once and one by one, beside what each must cost at the least.</summary>
internal static class TakingBench
{
    private const string Families = "周王李赵吴郑冯陈";
    private const string Given = "安博昌德恩芳刚海佳凯兰敏宁鹏琪荣森涛威兴雅泽";
    private const int Turns = 5, TurnsAtRest = 25, Singles = 300, SinglesAtOnce = 20, WarmTurns = 1000, Together = 1600;
    private const int AtOnce = 16, WordsOfRow = 1200;

    private static readonly DateOnly Day = new(2026, 12, 2);
    private static readonly TimeSpan BehindSingles = TimeSpan.FromMilliseconds(100);
    private static readonly Actor Clerk = Actor.Alone("王丽");

    private static int used;

    /// <param name="folder">Empty; the key comes from the environment.</param>
    /// <param name="server">Connection string of a server with nothing on it, where <c>postgres</c> is the database.</param>
    public static async Task RunAsync(string folder, int count, string server)
    {
        await ImportAsync(folder, [.. Enumerable.Range(0, count).Select(_ => NextText())]);
        await using var file = new SqliteConnection($"Data Source={Path.Join(folder, "bare.db")}");
        await file.OpenAsync();
        Do(file, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, words BLOB)");
        await WarmUpAsync(Open(Path.Join(folder, "warm.db")));
        Workbench onFile = Open(Path.Join(folder, "single.db"));
        double rate = await SingleAsync("SQLite", onFile, file, $"randomblob({WordsOfRow})");
        await TogetherAsync("SQLite", onFile, rate);
        await using var other = new NpgsqlConnection(server);
        await other.OpenAsync();
        Do(other, "CREATE DATABASE bare");
        Do(other, "CREATE DATABASE warm");
        await using var rows = new NpgsqlConnection(At("bare"));
        await rows.OpenAsync();
        Do(rows, "CREATE TABLE row (id SERIAL PRIMARY KEY, words BYTEA)");
        string words = $"decode(repeat(md5(random()::text), {WordsOfRow / 16}), 'hex')";
        await WarmUpAsync(Open(At("warm")));
        Workbench onServer = Open(server);
        rate = await SingleAsync("PostgreSQL", onServer, rows, words);
        await TogetherAsync("PostgreSQL", onServer, rate);
        double bare = await AtOnceAsync(async () =>
        {
            await using var row = new NpgsqlConnection(rows.ConnectionString);
            await row.OpenAsync();
            for (int at = 0; at < Together / AtOnce; at++) Do(row, $"INSERT INTO row (words) VALUES ({words})");
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare commits of {AtOnce} at once, PostgreSQL: {bare:0} a second"));

        string At(string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ToString();
    }

    // With a number and a name of its own: each is told what it shares with earlier ones, and no desk has 300 notices of one person.
    private static string NextText()
    {
        int number = Interlocked.Increment(ref used) - 1;
        return OrdinaryNotices.At(8 * number + (number % 2 == 0 ? 3 : 4))
            .Replace("周敏", NameOf(number), StringComparison.Ordinal)
            .Replace("航信", $"{NameOf(number)}航信", StringComparison.Ordinal);
    }

    // What counts is a desk that has worked for a while, and not the runtime, which compiles what it was just asked often. In a store of
    // its own: so many notices no desk has in an issue.
    private static async Task WarmUpAsync(Workbench desk)
    {
        foreach (Func<Task> deed in (Func<Task>[])[() => TakeAsync(desk, NextText()), () => AtOnceAsync(() => TakeSomeAsync(desk))])
        {
            var rest = new RuntimeRest();
            do await deed();
            while (!rest.HasCome(0));
        }
    }

    // Many who hand in one notice after the other, each waiting for his own to be on the disk.
    private static async Task TogetherAsync(string name, Workbench desk, double bare)
    {
        double rate = await AtOnceAsync(() => TakeSomeAsync(desk));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{AtOnce} at once, {name}: {rate:0} a second, ratio to bare commits one by one {rate / bare:0.00}"));
    }

    private static async Task TakeSomeAsync(Workbench desk)
    {
        for (int at = 0; at < Together / AtOnce; at++) await TakeAsync(desk, NextText());
    }

    private static async Task<double> AtOnceAsync(Func<Task> deed)
    {
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(deed)));
        return Together / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    // Another for each of eighty thousand.
    private static string NameOf(int number)
    {
        int given = Given.Length;
        return new([
            Families[number / (given * given * given) % Families.Length], Given[number % given], Given[number / given % given],
            Given[number / (given * given) % given],
        ]);
    }

    // Beside reading, checking, coverage, setting, price, sealing and chaining of the same words on all processors, with nothing written.
    private static async Task ImportAsync(string folder, string[] texts)
    {
        string csv = "正文\n" + string.Join('\n', texts.Select(text => $"\"{text}\"")) + "\n";
        var pasted = new CheckNotices.Request { Text = string.Join("\n---\n", texts), PrintDate = Day };
        int turn = 0;
        await TurnAsync(); // opens what is opened once
        await TellAsync(Turns, "");
        var rest = new RuntimeRest();
        do await TurnAsync();
        while (!rest.HasCome(0));
        await TellAsync(TurnsAtRest, ", the runtime at rest");

        async Task TellAsync(int count, string when)
        {
            List<(double Alone, double Kept)> turns = [];
            for (int at = 0; at < count; at++) turns.Add(await TurnAsync());
            (double alone, double kept) = (Median(turns.Select(one => one.Alone)), Median(turns.Select(one => one.Kept)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"import of {texts.Length}{when}: {kept:0} ms; read, checked, priced and sealed without a store {alone:0} ms; "
                + $"ratio {kept / alone:0.00}"));
        }

        async Task<(double Alone, double Kept)> TurnAsync()
        {
            Workbench desk = Open(Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"import-{turn++}.db")));
            var request = new ImportNotices.Request { Table = Encoding.UTF8.GetBytes(csv), Issue = Day, By = Clerk };
            BenchDesk.Value(await new ImportNotices(desk).RunAsync(
                request with { Table = Encoding.UTF8.GetBytes("正文\n" + OrdinaryNotices.At(1_000_003) + "\n") }, default));
            long start = Begin();
            int checkedNow = await WithoutStoreAsync(desk, pasted);
            double alone = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Begin();
            ImportNotices.Imported imported = BenchDesk.Value(await new ImportNotices(desk).RunAsync(request, default));
            double kept = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            int taken = imported.Rows.Count(row => row is ImportedRow.Taken);
            if (taken != texts.Length || checkedNow != texts.Length)
                throw new InvalidOperationException($"{taken} taken and {checkedNow} checked of {texts.Length}.");
            return (alone, kept);
        }
    }

    // What the one before left lying is not cleared away in the other's time.
    private static long Begin()
    {
        GC.Collect();
        return Stopwatch.GetTimestamp();
    }

    // The work of a read: it opens what the store knows of its keys, and asks it nothing.
    private static async Task<int> WithoutStoreAsync(Workbench desk, CheckNotices.Request pasted)
    {
        CheckedPaste paste = BenchDesk.Value(new CheckNotices(desk).Run(pasted));
        OpenedPaper paper = BenchDesk.Value(desk.Paper(null));
        DateTimeOffset now = desk.Clock.GetUtcNow();
        var issue = new Issue(new(paper.Paper.Id, Day), IssueState.Open, null);
        return BenchDesk.Value(await desk.ReadStoreAsync<int>(work =>
        {
            var ready = new NewNotice[paste.Notices.Count];
            Parallel.For(0, ready.Length, at =>
            {
                CheckedNotice content = paste.Notices[at];
                Notice notice = BenchDesk.Value(Notice.Take(new(Day, at + 1), [issue], content, Clerk.Name, now));
                var first = new Revision(notice.Id, 1, content, paper.Paper.Masking.Print(content), now, Clerk.Name);
                PriceBasis basis = paste.Prices![at]!.Basis;
                var quote = new NoticeQuote(notice.Id, 1, work.FingerprintOf(content.Text), basis, [new(1, Day)],
                    paste.Prices[at]!.Quote, now, Clerk.Name);
                ready[at] = work.Notices.Prepare(notice, first, NoticeTaking.FoundBy(content), quote);
            });
            LedgerEntry? last = null;
            foreach (NewNotice one in ready)
            {
                last = LedgerEntry.Seal(
                    new(now, Clerk.Name, "import") { Notice = one.Notice.Id, Revision = 1, Content = one.ContentHash }, last,
                    paper.Paper.Id);
            }
            return Task.FromResult<Outcome<int>>(ready.Length);
        }, CancellationToken.None));
    }

    // Beside bare commits of one row of the same size, on the same disk, by turns.
    /// <returns>Bare commits a second.</returns>
    private static async Task<double> SingleAsync(string name, Workbench desk, DbConnection bare, string words)
    {
        for (int taken = 0; taken < WarmTurns; taken++) await TakeAsync(desk, NextText());
        string[] texts = [.. Enumerable.Range(0, Singles).Select(_ => NextText())];
        double ours = 0, least = 0, processor = 0;
        foreach (string[] some in texts.Chunk(SinglesAtOnce))
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            foreach (string text in some) await TakeAsync(desk, text);
            ours += Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            processor += (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            // What ours leaves to be done beside it is done, and in nobody's way.
            await Task.Delay(BehindSingles);
            start = Stopwatch.GetTimestamp();
            foreach (string _ in some) Do(bare, $"INSERT INTO row (words) VALUES ({words})");
            least += Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"one by one, {name}: {1000 * texts.Length / ours:0} a second, bare commits {1000 * texts.Length / least:0} a second, "
            + $"ratio {least / ours:0.00}; {processor / texts.Length:0.00} ms of processor time each, of {ours / texts.Length:0.00}"));
        return 1000 * texts.Length / least;
    }

    private static async Task TakeAsync(Workbench desk, string text)
    {
        await foreach (Outcome<HandedNotice> answer in new AddNotices(desk).RunAsync(
            new() { Text = text, Issue = Day, By = Clerk }, CancellationToken.None))
        {
            if (BenchDesk.Value(answer) is not HandedNotice.Taken) throw new InvalidOperationException(text);
        }
    }

    private static void Do(DbConnection connection, string command)
    {
        using DbCommand run = connection.CreateCommand();
        run.CommandText = command;
        run.ExecuteNonQuery();
    }

    private static Workbench Open(string store) => new(
        new DeskPlaces(TemplateFolder.Find(), BenchDesk.Value(StoreSetting.Read(store, Environment.GetEnvironmentVariable))),
        new EarlyClock());

    private static double Median(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return sorted[sorted.Length / 2];
    }

    private sealed class EarlyClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(new(2026, 11, 30), new TimeOnly(2, 0), TimeSpan.Zero);
    }
}
