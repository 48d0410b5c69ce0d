using System.Diagnostics;
using System.Globalization;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Notices;
using Classifieds.Intake;
using Classifieds.Makeup;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;

namespace Classifieds.Benchmarks;

/// <summary>How many notices move when one is withdrawn, edited or added after the page was made, beside
/// making the page up afresh.</summary>
internal static class LateChangeBench
{
    private static readonly DateOnly PrintDate = new(2026, 11, 25);

    /// <param name="files">Each change is tried on at most <paramref name="most"/> notices of each, evenly spread.</param>
    public static void Run(IReadOnlyList<string> files, int most)
    {
        var reader = new NoticeReader(BenchDesk.Catalogue);
        CheckedNotice Read(string text) => reader.Read(text, PrintDate);

        List<Tally> all = [];
        Console.WriteLine($"{"",-44} {"moved",6} {"worst",5} {"column",6} {"afresh",6} {"worst",5} steps");
        foreach (string paper in (string[])["broadsheet", "tabloid"])
        {
            OpenedPaper opened = BenchDesk.Paper(paper);
            foreach (string file in files)
            {
                string[] words = [.. NoticePaste.Split(File.ReadAllText(file)).Notices.Select(one => one.Text)];
                CheckedNotice[] notices = [.. words.Select(Read)];
                foreach (string change in (string[])["withdrawn", "edited", "added"])
                {
                    List<Tally> tallies = Each(notices, at => Read(Longer(words[at])), opened, change, most);
                    Print($"{Path.GetFileNameWithoutExtension(file)} {paper}, one {change}", tallies);
                    all.AddRange(tallies);
                }
            }
        }
        int[] moved = [.. all.Select(one => one.Moved).Order()];
        double[] taken = [.. all.Select(one => one.Milliseconds).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{all.Count} changes: moved {moved.Average():0.0}, 95th percentile {moved[^(moved.Length / 20 + 1)]} (limit 10), "
            + $"most {moved[^1]}; "
            + $"95th percentile {taken[^(taken.Length / 20 + 1)]:0} ms, most {taken[^1]:0} ms (limit 1000), "
            + $"of processor time {all.Max(one => one.Processor):0} ms"));
    }

    private static string Longer(string text)
    {
        int end = text.IndexOf('。', StringComparison.Ordinal);
        return text.Insert(end < 0 ? text.Length : end, "，遗失期间发生的一切后果与本单位无关");
    }

    private readonly record struct Tally(
        int Moved, int ElsewhereMoved, int Afresh, LateOutcome Late, int At, double Milliseconds, double Processor);

    private static List<Tally> Each(CheckedNotice[] notices, Func<int, CheckedNotice> edit, OpenedPaper opened, string change, int most)
    {
        MadeUpIssue made = Make([.. notices.Select((notice, index) => Set(notice, index))], null);
        List<Tally> tallies = [];
        int step = Math.Max(1, notices.Length / most);
        for (int at = 0; at < notices.Length; at += step)
        {
            (CheckedNotice[] now, Func<int, PreviousNotice> became) = Changed(notices, edit, change, at);
            SetNotice[] set = [.. now.Select((notice, index) => Set(notice, index))];
            var previous = new PreviousIssue(made.Layout, [.. Enumerable.Range(0, notices.Length).Select(became)]);
            TimeSpan used = Environment.CpuUsage.TotalTime;
            long started = Stopwatch.GetTimestamp();
            LateOutcome late = Make(set, previous).Late!;
            double taken = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            double processor = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds;
            tallies.Add(new(
                late.Moves.Count(move => !move.IsEdited),
                    late.Moves.Count(move => move is { IsEdited: false, Kind: not MoveKind.InColumn }),
                MoveFinder.Find(Make(set, null).Layout, previous).Count(move => !move.IsEdited), late, at, taken, processor));
        }
        return tallies;

        MadeUpIssue Make(SetNotice[] set, PreviousIssue? previous) =>
            PageMaker.Make(set, opened.Paper.Page, opened.Fonts, new IssueHead(PrintDate, "A12"), previous: previous);

        SetNotice Set(CheckedNotice notice, int index) =>
            NoticeSetter.Set(index, notice, opened.Paper.Page, opened.Fonts, opened.Paper.Masking);
    }

    private static (CheckedNotice[] Now, Func<int, PreviousNotice> Became) Changed(CheckedNotice[] notices, Func<int, CheckedNotice> edit,
        string change, int at) => change switch
    {
        "withdrawn" => ([.. notices.Where((_, i) => i != at)], index => new(index == at ? null : index > at ? index - 1 : index, true)),
        "edited" => ([.. notices.Select((notice, i) => i == at ? edit(at) : notice)],
            index => new(index, index != at)),
        _ => ([.. notices, notices[at]], index => new(index, true)),
    };

    private static void Print(string name, List<Tally> tallies)
    {
        string steps = string.Join(", ", tallies.GroupBy(one => one.Late.Step).OrderBy(step => step.Key)
            .Select(step => $"{step.Key} {step.Count()}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-44} {tallies.Average(one => one.Moved),6:0.0} {tallies.Max(one => one.Moved),5} "
                + $"{tallies.Average(one => one.ElsewhereMoved),6:0.0} "
            + $"{tallies.Average(one => one.Afresh),6:0.0} {tallies.Max(one => one.Afresh),5} {steps}; "
                + $"{tallies.Max(one => one.Milliseconds):0} ms at most, at {tallies.MaxBy(one => one.Milliseconds).At}"));
        foreach (Tally worst in tallies.OrderByDescending(one => one.Moved).Take(2))
            Console.WriteLine($"    {worst.At}: {worst.Moved} moved, {worst.Afresh} afresh; {worst.Late.Why}");
        foreach (var why in tallies.Where(one => one.Late.Step >= LateStep.FromPage).GroupBy(one => one.Late.Why))
            Console.WriteLine($"    {why.Key}: {why.Count()}, up to {why.Max(one => one.Moved)} moved, as at "
                + $"{string.Join(' ', why.OrderByDescending(one => one.Moved).Take(6).Select(one => one.At))}");
    }
}
