using Classifieds.Testing;

namespace Classifieds.Tests.Shapes;

/// <summary>Whatever is handed in, the work grows in step with its size: told by steps, not by time.</summary>
/// <remarks><c>eng/bench.sh shapes</c> tells it of all shapes by time, at 2, 4 and 8 MB.</remarks>
[NonParallelizable] // the steps of all threads are counted together
public sealed class ShapeTests
{
    private const string Check = "Checks.CheckNotices";
    private const string Read = "Submissions.ReadForms";
    private const string Page = "Pages.MakePage";

    // In step, but the longest to wait for.
    private static readonly string[] Slow = ["digits and blanks, in long notices", "numbered notices"];

    private static readonly int[] Kilobytes = [64, 128, 256];

    private CountedDesk desk = null!;

    [OneTimeSetUp]
    public void Open() => desk = new();

    // Every other of the shapes read, one in four of the others checked; all of them take minutes.
    private static IEnumerable<TestCaseData> Usual =>
    [
        .. InputShapes.Names.Where((_, at) => at % 2 == 1).Except(Slow).Select(name => Case(name, Read)),
        .. InputShapes.Names.Where((_, at) => at % 4 == 2).Except(Slow).Select(name => Case(name, Check)),
        Case("ordinary notices", Check), Case("opening brackets", Check),
        .. ((string[])["ordinary notices", "titled notices", "tiny notices", "starred notices", "telephones", "chat heads"])
            .Select(name => Case(name, Page)),
    ];

    private static IEnumerable<TestCaseData> Every =>
        from name in InputShapes.Names from verb in (string[])[Check, Read, Page] select Case(name, verb);

    private static TestCaseData Case(string name, string verb) => new TestCaseData(name, verb).SetArgDisplayNames(name, verb);

    [TestCaseSource(nameof(Usual))]
    public void Work_doubles_where_the_input_does(string name, string verb)
    {
        long[] steps = [.. Kilobytes.Select(size => desk.Run(verb, InputShapes.Make(name, size * 1024)))];

        TestContext.Out.WriteLine($"{name}, {verb}: {string.Join(", ", steps)} steps");
        Assert.That(steps.Zip(steps.Skip(1)).Select(pair => (double)pair.Second / pair.First), Is.All.LessThanOrEqualTo(2.2));
    }

    /// <summary>Takes minutes; a page whose number of heads or pages changes its way of being made may take a step of its own.</summary>
    [TestCaseSource(nameof(Every)), Explicit]
    public void Of_every_shape_too(string name, string verb) => Work_doubles_where_the_input_does(name, verb);

    [Test]
    public void Every_character_that_is_read_is_counted() =>
        Assert.That(desk.Run(Read, InputShapes.Make("Han", 64 * 1024)), Is.GreaterThan(64 * 1024 / 3));
}
