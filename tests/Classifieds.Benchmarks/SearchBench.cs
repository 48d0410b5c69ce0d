using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Searches;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Storage;
using Classifieds.Storage.Keys;

namespace Classifieds.Benchmarks;

/// <summary>The first page of a search among many notices: a name of one hit, of a thousand, 公司, a number; and an issue's
/// list.</summary>
internal static class SearchBench
{
    private const int EachIssue = 300, Turns = 200, WarmTurns = 20;

    private static readonly PaperId Paper = new("tabloid");
    private static readonly DateOnly First = new(2016, 1, 1);

    /// <param name="count">At least 2,000; a thousand of them have the common name.</param>
    /// <param name="store">A file that is not there yet, or an empty database of a server.</param>
    public static async Task RunAsync(int count, string store)
    {
        string key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength));
        StoreSetting setting = BenchDesk.Value(StoreSetting.Read(store, name => name == "CLASSIFIEDS_KEY" ? key : null));
        DatabaseLocation location = DatabaseLocation.Parse(store);
        if (location.File is { } file)
            foreach (string old in Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileName(file) + "*"))
                File.Delete(old);
        var desk = new Workbench(new DeskPlaces(TemplateFolder.Find(), setting), TimeProvider.System);
        long start = Stopwatch.GetTimestamp();
        Database database = await Database.OpenAsync(location, KeySource.Given(key), mayMake: true, CancellationToken.None);
        await SearchFilling.FillAsync(
            location, store, Enumerable.Range(0, count).Where(at => at != count / 2).Select(at => NoticeOf(at, count)));
        // The one that is looked for by its number, as the program enters it.
        await database.WriteAsync(work => AddAsync(work, count / 2, count), CancellationToken.None);
        Tell($"{location.Engine}: {count} notices entered in", Stopwatch.GetElapsedTime(start).TotalSeconds, "s");

        start = Stopwatch.GetTimestamp();
        await Database.OpenAsync(location, KeySource.Given(key), mayMake: false, CancellationToken.None);
        Tell($"{location.Engine}: opened again in", Stopwatch.GetElapsedTime(start).TotalMilliseconds, "ms");
        await MeasureAsync("a name of one hit", 1, () => SearchAsync(new() { Words = ["雨桐"] }));
        await MeasureAsync("a name of 1,000 hits", 50, () => SearchAsync(new() { Words = ["佳怡"] }));
        await MeasureAsync("公司", 50, () => SearchAsync(new() { Words = ["公司"] }));
        await MeasureAsync("a number", 1, () => SearchAsync(new() { Number = NumberOf(count / 2) }));
        await MeasureAsync("公司 of a year long ago", 50,
            () => SearchAsync(new() { Words = ["公司"], From = First, To = First.AddDays(365) }));
        await MeasureAsync("the list of an issue", EachIssue, async () => BenchDesk.Value(await new ListNotices(desk).RunAsync(
            new(DayOf(count / 2), Paper.ToString()), CancellationToken.None)).Items.Count);

        async Task<int> SearchAsync(SearchNotices.Request asked) =>
            BenchDesk.Value(await new SearchNotices(desk).RunAsync(asked, CancellationToken.None)).Items.Count;

        async Task MeasureAsync(string what, int expected, Func<Task<int>> ask)
        {
            List<double> times = [];
            for (int turn = -WarmTurns; turn < Turns; turn++)
            {
                long begun = Stopwatch.GetTimestamp();
                int found = await ask();
                if (found != expected) throw new InvalidOperationException($"{what}: {found} found.");
                if (turn >= 0) times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
            times.Sort();
            Tell($"{location.Engine}: {what}, 95th percentile", times[(int)(Turns * 0.95)], $"ms (median {times[Turns / 2]:0.0})");
        }
    }

    private const int KeyLength = 32;

    private static DateOnly DayOf(int at) => First.AddDays(at / EachIssue);

    private static string NumberOf(int at) => string.Create(CultureInfo.InvariantCulture, $"3703{at:D9}");

    private static SearchFilling.Filled NoticeOf(int at, int count)
    {
        (string party, string text) = WordsOf(at, count);
        return new(new NoticeId(DayOf(at), at % EachIssue + 1), Paper, party, text);
    }

    private static async Task<bool> AddAsync(Work work, int at, int count)
    {
        (string party, string text) = WordsOf(at, count);
        int number = text.IndexOf(NumberOf(at), StringComparison.Ordinal);
        var content = new CheckedNotice
        {
            Manuscript = text, Text = text, Kind = SearchFilling.Kind, Family = NoticeFamily.Seal, Section = SearchFilling.Section,
            Facts =
            [
                new(FactType.Party, new(0, party.Length), party, party),
                new(FactType.SealNumber, new(number, NumberOf(at).Length), NumberOf(at), NumberOf(at)),
            ],
        };
        var id = new NoticeId(DayOf(at), at % EachIssue + 1);
        await work.Notices.AddAsync(new Notice
        {
            Id = id, Kind = content.Kind, Family = content.Family, Section = content.Section,
            Received = DateTimeOffset.UnixEpoch, Changed = DateTimeOffset.UnixEpoch,
            Insertions = [new(1, new IssueId(Paper, id.TakenFor)) { Published = DateTimeOffset.UnixEpoch }],
        });
        await work.Notices.AddRevisionAsync(new(id, 1, content, text, DateTimeOffset.UnixEpoch, "王丽"), [NumberOf(at)]);
        await work.RecordAsync(new(DateTimeOffset.UnixEpoch, "王丽", "bench"));
        return true;
    }

    private static (string Party, string Text) WordsOf(int at, int count)
    {
        string name = at == count / 2 ? "江雨桐" : at % (count / 1000) == 1 ? "沈佳怡" : NameOf(at);
        string party = at % 2 == 0 ? $"淄博{name}商贸有限公司" : name;
        return (party, $"{party}遗失{(at % 3 == 0 ? "公章" : "收款收据")}一枚，编号：{NumberOf(at)}，"
            + $"声明作废，特此声明。联系电话：1380{at % 10_000_000:D7}。");
    }

    // As many names as there are notices, of common characters.
    private static string NameOf(int at)
    {
        const string first = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", rest = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红建国志文斌海波辉";
        return $"{first[at % first.Length]}{rest[at / 20 % rest.Length]}{rest[at / 700 % rest.Length]}";
    }

    private static void Tell(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{value:0.0}\t{unit}"));
}
