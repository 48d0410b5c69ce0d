using System.Diagnostics;
using System.Globalization;
using System.Text;
using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Exchange;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Microsoft.Data.Sqlite;

namespace Classifieds.Benchmarks;

/// <summary>Takes notices into a store, a table at once and one by one, beside what each must cost at the least.</summary>
internal static class TakingBench
{
    private const string Given = "安博昌德恩芳刚海佳凯兰敏宁鹏琪荣森涛威兴雅泽";
    private const int Turns = 5, Singles = 300, WordsOfRow = 1200;

    private static readonly DateOnly Day = new(2026, 12, 2);
    private static readonly Actor Clerk = Actor.Alone("王丽");

    /// <param name="folder">Empty; the key comes from the environment.</param>
    public static async Task RunAsync(string folder, int count)
    {
        // With numbers and names of their own: each is told what it shares with earlier ones, and no desk has 300 notices of one person.
        string[] texts = [.. Enumerable.Range(0, count).Select(number =>
            OrdinaryNotices.At(8 * number + (number % 2 == 0 ? 3 : 4))
                .Replace("周敏", $"周{Given[number % Given.Length]}{Given[number / Given.Length % Given.Length]}", StringComparison.Ordinal)
                .Replace("航信", $"{Given[number % Given.Length]}{Given[number / Given.Length % Given.Length]}航信",
                    StringComparison.Ordinal))];
        await ImportAsync(folder, texts);
        await SingleAsync(folder, texts[..Math.Min(Singles, texts.Length)]);
    }

    // Beside reading, checking, coverage, setting and price of the same words on all processors, without a store.
    private static async Task ImportAsync(string folder, string[] texts)
    {
        string csv = "正文\n" + string.Join('\n', texts.Select(text => $"\"{text}\"")) + "\n";
        var pasted = new CheckNotices.Request { Text = string.Join("\n---\n", texts), PrintDate = Day };
        List<double> alone = [], kept = [];
        for (int turn = 0; turn <= Turns; turn++)
        {
            Workbench desk = Open(Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"import-{turn}.db")));
            var request = new ImportNotices.Request { Table = Encoding.UTF8.GetBytes(csv), Issue = Day, By = Clerk };
            BenchDesk.Value(await new ImportNotices(desk).RunAsync(
                request with { Table = Encoding.UTF8.GetBytes("正文\n" + OrdinaryNotices.At(1_000_003) + "\n") }, default));
            long start = Stopwatch.GetTimestamp();
            int checkedNow = BenchDesk.Value(new CheckNotices(desk).Run(pasted)).Notices.Count;
            double without = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            ImportNotices.Imported imported = BenchDesk.Value(await new ImportNotices(desk).RunAsync(request, default));
            double with = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            int taken = imported.Rows.Count(row => row is ImportedRow.Taken);
            if (taken != texts.Length || checkedNow != texts.Length)
                throw new InvalidOperationException($"{taken} taken and {checkedNow} checked of {texts.Length}.");
            if (turn == 0) continue; // warms up
            alone.Add(without);
            kept.Add(with);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"import of {texts.Length}: {Median(kept):0} ms; read, checked and priced without a store {Median(alone):0} ms; "
            + $"ratio {Median(kept) / Median(alone):0.00}"));
    }

    // Beside bare commits of one row of the same size, on the same disk, by turns.
    private static async Task SingleAsync(string folder, string[] texts)
    {
        Workbench desk = Open(Path.Join(folder, "single.db"));
        await using var bare = new SqliteConnection($"Data Source={Path.Join(folder, "bare.db")}");
        await bare.OpenAsync();
        Do(bare, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, words BLOB)");
        await TakeAsync(desk, OrdinaryNotices.At(1_000_004));
        double ours = 0, least = 0;
        foreach (string text in texts)
        {
            long start = Stopwatch.GetTimestamp();
            await TakeAsync(desk, text);
            ours += Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            Do(bare, $"INSERT INTO row (words) VALUES (randomblob({WordsOfRow}))");
            least += Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"one by one: {1000 * texts.Length / ours:0} a second, bare commits {1000 * texts.Length / least:0} a second, "
            + $"ratio {least / ours:0.00}"));
    }

    private static async Task TakeAsync(Workbench desk, string text)
    {
        await foreach (Outcome<HandedNotice> answer in new AddNotices(desk).RunAsync(
            new() { Text = text, Issue = Day, By = Clerk }, CancellationToken.None))
        {
            if (BenchDesk.Value(answer) is not HandedNotice.Taken) throw new InvalidOperationException(text);
        }
    }

    private static void Do(SqliteConnection connection, string command)
    {
        using SqliteCommand run = connection.CreateCommand();
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
