using System.Globalization;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;

namespace Classifieds.Benchmarks;

/// <summary>Makes an issue of approved notices in a store, and the same notices as a file: what a page is made of either way.</summary>
internal static class StoredBench
{
    private const string PaperName = "broadsheet";

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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} notices"));
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
