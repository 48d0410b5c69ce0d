using System.Globalization;

namespace Classifieds.Benchmarks;

/// <summary>A desk in the browser that 200 clerks type at, and whose advertisers open their proofs meanwhile.</summary>
internal static class WebBench
{
    private const int MostSeconds = 600, Advertisers = 50, MostAdvertisingSeconds = 20;
    private const double MostMilliseconds = 10, MostWork = 1;

    /// <param name="folder">Empty; the desk's.</param>
    /// <param name="program">The published <c>classifieds</c>.</param>
    /// <returns>Whether nothing failed and the limits were kept.</returns>
    public static async Task<bool> RunAsync(string folder, string program, int seconds)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, MostSeconds);
        await using DeskUnderLoad desk = await DeskUnderLoad.StartAsync(folder, program);
        return await TypeAsync(desk.Clerks, desk.Server, seconds)
            & await OpenAsync(desk.Clerks, desk.Advertisers, Math.Min(seconds, MostAdvertisingSeconds));
    }

    private static async Task<bool> TypeAsync(TypingClerks clerks, BenchServer server, int seconds)
    {
        (TimeSpan used, long memory, TimeSpan own) = (server.Used, server.Memory, Environment.CpuUsage.TotalTime);
        TypingClerks.Seen seen = await clerks.TypeAsync(TimeSpan.FromSeconds(seconds));
        int count = seen.Waited.Count;
        double work = (server.Used - used).TotalMilliseconds / count;
        double theirs = (Environment.CpuUsage.TotalTime - own).TotalMilliseconds / count;
        Tell($"{TypingClerks.Count} clerks, {seconds} s: {count} previews, {count / (double)seconds:0} a second, {seen.Failed} failed");
        Tell($"an answer has {seen.Bytes / count} bytes");
        double late = Tell("a preview at the server, by its own clock", seen.AtServer);
        Tell("a preview, as its clerk waits for it", seen.Waited);
        Tell($"95 of 100 at the server are to be at most {MostMilliseconds} ms");
        Tell($"processor time a preview: {work:0.00} ms at the server (at most {MostWork}), {theirs:0.00} ms at the clerks");
        Tell($"the server's memory: {memory / 1e6:0} MB, then {server.Memory / 1e6:0} MB");
        return seen.Failed == 0 && late <= MostMilliseconds && work <= MostWork;
    }

    private static async Task<bool> OpenAsync(TypingClerks clerks, OpeningAdvertisers advertisers, int seconds)
    {
        Task<TypingClerks.Seen> typing = clerks.TypeAsync(TimeSpan.FromSeconds(seconds));
        OpeningAdvertisers.Seen opened = await advertisers.OpenAsync(Advertisers, TimeSpan.FromSeconds(seconds));
        TypingClerks.Seen typed = await typing;
        Tell($"{Advertisers} advertisers a second meanwhile, {seconds} s: {opened.Pages.Count} proofs opened, {opened.Failed} failed");
        Tell($"{typed.Waited.Count} previews beside it, {typed.Failed} failed");
        Tell("a proof's page, as its advertiser waits for it", opened.Pages);
        Tell("its picture", opened.Pictures);
        Tell("a preview at the server meanwhile", typed.AtServer);
        return opened.Failed + typed.Failed == 0;
    }

    /// <returns>The 95th of 100.</returns>
    private static double Tell(string what, IEnumerable<double> taken)
    {
        double[] all = [.. taken.Order()];
        Tell($"{what}, in ms: middle {At(50):0.0}, 95 of 100 {At(95):0.0}, 99 {At(99):0.0}");
        return At(95);

        double At(int percent) => all[Math.Min(all.Length - 1, all.Length * percent / 100)];
    }

    private static void Tell(FormattableString sentence) => Console.WriteLine(sentence.ToString(CultureInfo.InvariantCulture));
}
