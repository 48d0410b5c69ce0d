using System.Diagnostics;
using System.Globalization;

namespace Classifieds.Benchmarks;

/// <summary>How many values a second some work gets through on this thread.</summary>
internal static class Rate
{
    private const int Rounds = 5;

    /// <summary>Prints the median of five rounds over the same fresh values, after one round to warm up.</summary>
    /// <param name="work">Returns how many of the values it found right, so that nothing is optimised away.</param>
    public static void Print(string what, string[] values, Func<string[], int> work)
    {
        int right = work(values);
        double[] rates = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            if (work(values) != right) throw new InvalidOperationException($"{what} answers differently the second time");
            rates[round] = values.Length / Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        Array.Sort(rates);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{rates[Rounds / 2]:0}\t{right} of {values.Length} right"));
    }
}
