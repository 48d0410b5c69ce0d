using Classifieds.Testing;

namespace Classifieds.Tests.Shapes;

/// <summary>Whatever is handed in, the work grows in step with its size: told by steps, not by time.</summary>
/// <remarks><c>eng/bench.sh shapes</c> tells it of all shapes by time, at 2, 4 and 8 MB.</remarks>
public sealed class ShapeTests
{
    private const string Check = "Checks.CheckNotices";
    private const string Read = "Submissions.ReadForms";
    private const string Page = "Pages.MakePage";

    private static readonly int[] Kilobytes = [64, 128, 256];

    // The last is just under NoticeReader.MostUnits.
    private static readonly int[] Units = [4_900, 9_800, 19_600];

    private CountedDesk desk = null!;

    [OneTimeSetUp]
    public void Open() => desk = new();

    private static IEnumerable<TestCaseData> Every =>
        from name in InputShapes.Names from verb in (string[])[Read, Check, Page] select Case(name, verb);

    // Chat heads within one notice are words that no field holds, compared with the wording word by word up to UnheldWords.MostCells.
    private static IEnumerable<TestCaseData> Within =>
        from name in InputShapes.NamesOfPieces from verb in (string[])[Read, Check]
        where (name, verb) is not ("chat heads", Read) select Case(name, verb);

    private static TestCaseData Case(string name, string verb) => new TestCaseData(name, verb).SetArgDisplayNames(name, verb);

    [TestCaseSource(nameof(Every))]
    public void Work_doubles_where_the_input_does(string name, string verb)
    {
        long[] steps = Steps(name, verb, Kilobytes.Select(size => InputShapes.Make(name, size * 1024)));

        Assert.That(steps.Zip(steps.Skip(1)).Select(pair => (double)pair.Second / pair.First), Is.All.LessThanOrEqualTo(2.2));
    }

    /// <summary>What is bounded by a notice's length would pass for linear over many notices. Tries that are bounded by their number come
    /// sooner or later: what counts is both doublings together.</summary>
    [TestCaseSource(nameof(Within))]
    public void Work_doubles_where_a_notice_does(string name, string verb)
    {
        long[] steps = Steps(name, verb, Units.Select(units => InputShapes.Repeated(name, units)));

        Assert.That((double)steps[^1] / steps[0], Is.LessThanOrEqualTo(2.2 * 2.2));
    }

    [Test]
    public void Every_character_that_is_read_is_counted() =>
        Assert.That(desk.Run(Read, InputShapes.Make("Han", 64 * 1024)), Is.GreaterThan(64 * 1024 / 3));

    private long[] Steps(string name, string verb, IEnumerable<string> texts)
    {
        long[] steps = [.. texts.Select(text => desk.Run(verb, text))];
        TestContext.Out.WriteLine($"{name}, {verb}: {string.Join(", ", steps)} steps");
        return steps;
    }
}
