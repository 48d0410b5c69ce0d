using System.Globalization;

namespace Classifieds.Benchmarks;

/// <summary>How many values a second some work gets through on this thread.</summary>
internal static class Rate
{
    // The compiler's second, better version of a method comes only after some millions of calls of the first.
    private const int RoundsToWarmUp = 15, Rounds = 5;

    /// <summary>Prints the median of five rounds over the same fresh values, once warm.</summary>
    /// <param name="work">Returns how many of the values it found right, so that nothing is optimised away.</param>
    public static void Print(string what, string[] values, Func<string[], int> work)
    {
        int right = 0;
        for (int round = 0; round < RoundsToWarmUp; round++) right = work(values);
        double[] rates = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            // Processor time, not the clock: other work on the machine does not count. The peers are measured in the same way.
            TimeSpan start = Environment.CpuUsage.TotalTime;
            if (work(values) != right) throw new InvalidOperationException($"{what} answers differently the second time");
            rates[round] = values.Length / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }
        Array.Sort(rates);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{rates[Rounds / 2]:0}\t{right} of {values.Length} right"));
    }
}
