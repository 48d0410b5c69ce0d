using Classifieds.Intake;

namespace Classifieds.Benchmarks;

/// <summary>Ordinary notices read and checked a second on one core, and whether long pastes take time in line with their length.</summary>
internal static class IntakeBench
{
    private const int RoundsToWarmUp = 15;

    public static void Run()
    {
        var reader = new NoticeReader(BenchDesk.Catalogue);
        string[] notices = [.. Enumerable.Range(0, 8_000).Select(OrdinaryNotices.At)];
        for (int round = 0; round < RoundsToWarmUp; round++) ReadAll(reader, notices);
        double best = 0;
        for (int round = 0; round < 5; round++) best = Math.Max(best, notices.Length / ReadAll(reader, notices).TotalSeconds);
        Console.WriteLine($"notices read and checked\t{best:0}");

        string piece = string.Concat(notices.Take(80));
        TimeSpan once = ReadAll(reader, [piece]);
        foreach (int times in (int[])[1, 10, 100])
        {
            string paste = string.Concat(Enumerable.Repeat(piece, times));
            TimeSpan taken = ReadAll(reader, [paste]);
            if (times == 1) once = taken;
            Console.WriteLine($"intake: one paste of {paste.Length,9:N0} characters: {taken.TotalMilliseconds,8:N1} ms, "
                + $"{taken / once:N1} times the first");
        }
    }

    private static TimeSpan ReadAll(NoticeReader reader, string[] notices)
    {
        // Processor time, not the clock: other work on the machine does not count.
        TimeSpan start = Environment.CpuUsage.TotalTime;
        foreach (string notice in notices) reader.Read(notice, OrdinaryNotices.PrintDate);
        return Environment.CpuUsage.TotalTime - start;
    }
}
