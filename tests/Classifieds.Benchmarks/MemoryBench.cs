using System.Diagnostics;
using Classifieds.Intake;

namespace Classifieds.Benchmarks;

/// <summary>A million different notices, read one after another: the memory held must not grow with their number.</summary>
internal static class MemoryBench
{
    private const int Notices = 1_000_000, Step = 200_000;

    public static void Run()
    {
        var reader = new NoticeReader(BenchDesk.Catalogue);
        using var process = Process.GetCurrentProcess();
        for (int index = 1; index <= Notices; index++)
        {
            reader.Read(OrdinaryNotices.At(index), OrdinaryNotices.PrintDate);
            if (index % Step != 0) continue;
            process.Refresh();
            Console.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"memory: after {index,9:N0} notices\t{GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0.0} MB held\t"
                    + $"{process.WorkingSet64 / 1048576.0:0} MB resident"));
        }
    }
}
