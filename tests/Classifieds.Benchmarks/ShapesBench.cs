using System.Globalization;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Submissions;
using Classifieds.Testing;

namespace Classifieds.Benchmarks;

/// <summary>Processor time of check, read and page over every shape of input, each size beside the one before: what grows in step doubles.
/// </summary>
/// <remarks>Told beside it: how long the collector held everything up, which hangs on what lies about at the time.</remarks>
internal static class ShapesBench
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    // What took so long is not tried twice as large.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly (string Name, Action<string> Run)[] Stages =
    [
        ("check", text => _ = new CheckNotices(BenchDesk.Bench).Run(new() { Text = text, PrintDate = Day })),
        ("read", text => _ = new ReadForms(BenchDesk.Bench).Run(new(text, Day))),
        ("page", text => _ = new MakePage(BenchDesk.Bench).Run(new() { Text = text, PrintDate = Day })),
    ];

    /// <param name="kilobytes">The sizes, each twice the one before.</param>
    /// <param name="part">Of the names of the shapes that are wanted; empty = all.</param>
    public static void Run(int[] kilobytes, string part)
    {
        foreach (string name in InputShapes.Names) Time(Stages[0].Run, InputShapes.Make(name, 2_000)); // compiled before it counts
        Console.WriteLine($"shape\tstage\t{string.Join('\t', kilobytes.Select(size => $"{size} KB, ms"))}\tratios\tcollecting, ms");
        foreach (string name in InputShapes.Names.Where(name => name.Contains(part, StringComparison.Ordinal)))
        {
            foreach ((string stage, Action<string> run) in Stages)
            {
                List<TimeSpan> times = [], collecting = [];
                foreach (int size in kilobytes)
                {
                    if (times.Count > 0 && times[^1] > Patience) break;
                    TimeSpan before = GC.GetTotalPauseDuration();
                    times.Add(Time(run, InputShapes.Make(name, size * 1024)));
                    collecting.Add(GC.GetTotalPauseDuration() - before);
                }
                IEnumerable<string> ratios = times.Skip(1).Zip(times).Select(pair => Told(pair.First / pair.Second));
                Console.WriteLine($"{name}\t{stage}\t{string.Join('\t', times.Select(time => Told(time.TotalMilliseconds)))}"
                    + $"\t{string.Join(' ', ratios)}\t{string.Join(' ', collecting.Select(time => Told(time.TotalMilliseconds)))}");
            }
        }
    }

    private static string Told(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static TimeSpan Time(Action<string> run, string text)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        run(text);
        return Environment.CpuUsage.TotalTime - start;
    }
}
