using System.Diagnostics;
using System.Globalization;
using Classifieds.Desk;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;

namespace Classifieds.Benchmarks;

/// <summary>Makes an issue of approved notices in a store, and the same notices as a file, and a page of either by turns.</summary>
internal static class StoredBench
{
    private const string PaperName = "broadsheet";
    private const int WarmUps = 20, Turns = 25;

    /// <summary>The day that the notices run on.</summary>
    public static readonly DateOnly Day = new(2026, 11, 25);

    private static readonly Actor Clerk = Actor.Alone("王丽");

    /// <param name="store">Empty; the key comes from the environment, as for the program itself.</param>
    /// <param name="file">Written: the notices that were taken.</param>
    public static async Task PrepareAsync(string store, string file, int count)
    {
        StoreSetting setting = BenchDesk.Value(StoreSetting.Read(store, Environment.GetEnvironmentVariable));
        var desk = new Workbench(new DeskPlaces(TemplateFolder.Find(), setting), new EarlyClock());
        List<string> texts = [];
        for (int number = 0; texts.Count < count; number++)
        {
            string text = OrdinaryNotices.At(number).Replace("2026年11月20日", "2026年11月24日", StringComparison.Ordinal);
            var request = new AddNotices.Request { Text = text, Issue = Day, By = Clerk, Paper = PaperName };
            await foreach (Outcome<HandedNotice> answer in new AddNotices(desk).RunAsync(request, CancellationToken.None))
            {
                if (answer.IsRefused(out _, out HandedNotice? handed) || handed is not HandedNotice.Taken taken) continue;
                await ApproveAsync(desk, taken.As.Id.ToString());
                texts.Add(text);
            }
        }
        await File.WriteAllTextAsync(file, string.Join("\n---\n", texts) + "\n");
        await CompareAsync(desk, await File.ReadAllTextAsync(file), texts.Count);
    }

    // In one process, once everything is compiled: what a server of the desk meets. Both pages are plates; that of the store is kept too.
    private static async Task CompareAsync(Workbench desk, string text, int count)
    {
        var asked = new PageAsked { Paper = PaperName };
        for (int turn = 0; turn < WarmUps; turn++)
        {
            OfFile();
            await OfStoreAsync();
        }
        List<(double Wall, double Work)> file = [], store = [];
        for (int turn = 0; turn < Turns; turn++)
        {
            file.Add(await TimeAsync(() => Task.FromResult(OfFile())));
            store.Add(await TimeAsync(OfStoreAsync));
        }
        (double wall, double work) = (Median(store, one => one.Wall) / Median(file, one => one.Wall),
            Median(store, one => one.Work) / Median(file, one => one.Work));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} notices, warm: from the store {Median(store, one => one.Wall):0} ms, "
            + $"from a file {Median(file, one => one.Wall):0} ms, "
            + $"ratio {wall:0.00} (processor time {work:0.00})"));

        int OfFile() => BenchDesk.Value(new MakePage(desk).Run(
            new() { Text = text, PrintDate = Day, Asked = asked, IsStrict = true, IsKept = true })).Pages.Count;

        async Task<int> OfStoreAsync() => BenchDesk.Value(await new MakeIssuePage(desk).RunAsync(
            new() { Issue = Day, By = Clerk, Asked = asked, IsFresh = true }, CancellationToken.None)).Page.Pages.Count;
    }

    private static async Task<(double Wall, double Work)> TimeAsync(Func<Task<int>> deed)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan used = Environment.CpuUsage.TotalTime;
        await deed();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
    }

    private static double Median(IEnumerable<(double, double)> times, Func<(double Wall, double Work), double> of)
    {
        double[] sorted = [.. times.Select(of).Order()];
        return sorted[sorted.Length / 2];
    }

    private static async Task ApproveAsync(Workbench desk, string id)
    {
        BenchDesk.Value(await new ExamineNotice(desk).RunAsync(new() { Id = id, IsPassed = true, By = Clerk }, CancellationToken.None));
        FinishedProofs proofs = BenchDesk.Value(
            await new ProofNotice(desk).RunAsync(new() { Id = id, By = Clerk }, CancellationToken.None));
        BenchDesk.Value(await new ApproveProof(desk).RunAsync(
            new(new ProofReply(AnswerWay.Word, id, proofs.Made[0].Word)), CancellationToken.None));
    }

    // The day before, in time for every deadline.
    private sealed class EarlyClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Day.AddDays(-2), new TimeOnly(2, 0), TimeSpan.Zero);
    }
}
