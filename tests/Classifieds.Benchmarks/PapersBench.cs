using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;

namespace Classifieds.Benchmarks;

/// <summary>Four writers, each on a paper of its own, beside four on one paper, all on one server: notices taken a second.</summary>
/// <remarks>Only the taking is measured; the notices were read and checked before.</remarks>
internal static class PapersBench
{
    private const int Writers = 4, Rounds = 5, EachRound = 120;

    /// <param name="server">An empty database of a server that waits for its disk.</param>
    public static async Task RunAsync(string server)
    {
        string key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        StoreSetting store = BenchDesk.Value(StoreSetting.Read(server, name => name == "CLASSIFIEDS_KEY" ? key : null));
        string[] names = [.. Enumerable.Range(0, Writers).Select(number => $"paper-{number}")];
        using TemplatesOfPapers templates = new(names);
        var desk = new Workbench(new DeskPlaces(templates.Folder, store), TimeProvider.System);
        OpenedPaper[] papers = [.. names.Select(name => BenchDesk.Value(desk.Paper(name)))];
        CheckedNotice[] notices = [.. Enumerable.Range(0, EachRound).Select(number =>
            BenchDesk.Bench.Opened().Then<CheckedNotice>(opened => opened.Reader.Read(OrdinaryNotices.At(number), Day)))
            .Select(BenchDesk.Value)];

        await TakeAsync(_ => papers[0]);
        await TakeAsync(writer => papers[writer]);
        List<double> one = [], four = [];
        for (int round = 0; round < Rounds; round++)
        {
            one.Add(await TakeAsync(_ => papers[0]));
            four.Add(await TakeAsync(writer => papers[writer]));
        }
        one.Sort();
        four.Sort();
        (double together, double apart) = (one[Rounds / 2], four[Rounds / 2]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"notices taken a second: {Writers} writers on {Writers} papers {apart:0}, on 1 {together:0}, ratio {apart / together:0.00}"));

        async Task<double> TakeAsync(Func<int, OpenedPaper> paperOf)
        {
            long start = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
            {
                for (int number = writer; number < EachRound; number += Writers)
                {
                    var taking = new NoticeTaking.Taking(notices[number], new([Day], null), "add");
                    BenchDesk.Value(await desk.TakingLine.TakeAsync(
                        paperOf(writer), new(taking, Actor.Alone("王丽")), CancellationToken.None));
                }
            })));
            return EachRound / Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }

    /// <summary>The program's templates with as many papers as are asked for, each the tabloid with a sign of its own.</summary>
    private sealed class TemplatesOfPapers : IDisposable
    {
        public TemplatesOfPapers(IReadOnlyList<string> names)
        {
            string from = BenchDesk.Value(TemplateFolder.Find());
            foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                string to = Path.Combine(Folder, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
            string tabloid = File.ReadAllText(Path.Combine(from, "papers", "tabloid.yaml"));
            foreach ((int number, string name) in names.Index())
            {
                string sign = $"P{(char)('A' + number)}";
                File.WriteAllText(Path.Combine(Folder, "papers", $"{name}.yaml"),
                    tabloid.Replace("sign: BC", $"sign: {sign}", StringComparison.Ordinal));
            }
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("classifieds-bench-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }

    // Far enough ahead that nothing is late.
    private static DateOnly Day { get; } = DateOnly.FromDateTime(DateTime.Today.AddDays(60));
}
