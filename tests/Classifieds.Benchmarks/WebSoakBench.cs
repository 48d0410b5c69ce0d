using System.Globalization;

namespace Classifieds.Benchmarks;

/// <summary>Whether the server's memory stays as it is while people work at it for long.</summary>
internal static class WebSoakBench
{
    private const int MostMinutes = 60, AdvertisersASecond = 5;

    // Of the minutes the first third is not counted: fonts, statements and sign-ins come in then.
    private const double MostGrowth = 1.05;

    /// <param name="folder">Empty; the desk's.</param>
    /// <param name="program">The published <c>classifieds</c>.</param>
    /// <returns>Whether nothing failed, and the last third of the minutes had no more memory than the one before it.</returns>
    public static async Task<bool> RunAsync(string folder, string program, int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 3);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MostMinutes);
        await using DeskUnderLoad desk = await DeskUnderLoad.StartAsync(folder, program);
        var memory = new double[minutes];
        int failed = 0;
        for (int minute = 0; minute < minutes; minute++)
        {
            Task<TypingClerks.Seen> typing = desk.Clerks.TypeAsync(TimeSpan.FromMinutes(1));
            OpeningAdvertisers.Seen opened = await desk.Advertisers.OpenAsync(AdvertisersASecond, TimeSpan.FromMinutes(1));
            TypingClerks.Seen typed = await typing;
            failed += opened.Failed + typed.Failed;
            memory[minute] = desk.Server.Memory / 1e6;
            (int previews, int proofs) = (typed.Waited.Count, opened.Pages.Count);
            Tell($"minute {minute + 1}: {memory[minute]:0} MB, {previews} previews, {proofs} proofs opened, {failed} failed");
        }
        double before = memory[(minutes / 3)..(minutes * 2 / 3)].Average(), last = memory[(minutes * 2 / 3)..].Average();
        Tell($"the middle third {before:0} MB, the last third {last:0} MB: {last / before:0.000} times (at most {MostGrowth})");
        return failed == 0 && last <= before * MostGrowth;
    }

    private static void Tell(FormattableString sentence) => Console.WriteLine(sentence.ToString(CultureInfo.InvariantCulture));
}
