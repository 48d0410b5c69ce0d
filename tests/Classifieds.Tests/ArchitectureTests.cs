using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Classifieds.Desk;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests;

/// <summary>The table of rooms in docs/architecture.md, kept true: what it shows is what the csproj files say.</summary>
public sealed class ArchitectureTests
{
    private static IEnumerable<string[]> Rooms() =>
        File.ReadLines(Path.Combine(Repository.Root, "docs", "architecture.md"))
            .SkipWhile(line => !line.StartsWith("| room |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]);

    private static XDocument Project(string room) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", $"Classifieds.{room}", $"Classifieds.{room}.csproj"));

    private static string[] Names(string cell) =>
        [.. cell.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Where(name => name != "–").Order(StringComparer.Ordinal)];

    [Test]
    public void Every_room_of_the_picture_is_a_project_and_every_project_a_room() =>
        Assert.That(
            Directory.GetDirectories(Path.Combine(Repository.Root, "src"))
                .Select(folder => Path.GetFileName(folder)!["Classifieds.".Length..]),
            Is.EquivalentTo(Rooms().Select(room => room[0])));

    [TestCaseSource(nameof(Rooms))]
    public void A_room_names_only_the_rooms_that_the_picture_shows(string room, string purpose, string spine, string mayName,
        string packages) =>
        Assert.That(
            Project(room).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)["Classifieds.".Length..])
                .Order(StringComparer.Ordinal),
            Is.EqualTo(Names(mayName)), purpose);

    [TestCaseSource(nameof(Rooms))]
    public void A_room_takes_only_the_packages_that_the_picture_shows(string room, string purpose, string spine, string mayName,
        string packages) =>
        Assert.That(
            Project(room).Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value)
                .Where(name => !name.Contains(".NativeAssets.", StringComparison.Ordinal)).Order(StringComparer.OrdinalIgnoreCase),
            Is.EqualTo(Names(packages).Order(StringComparer.OrdinalIgnoreCase)), purpose);

    [TestCaseSource(nameof(Rooms))]
    public void What_a_room_takes_does_not_leak_into_the_rooms_that_name_it(string room, string purpose, string spine, string mayName,
        string packages) =>
        Assert.That(
            Project(room).Descendants("PackageReference")
                .Where(reference => !reference.Attribute("Include")!.Value.Contains(".NativeAssets.", StringComparison.Ordinal))
                .Select(reference => reference.Attribute("PrivateAssets")?.Value),
            Is.All.EqualTo("compile"), purpose);

    [TestCaseSource(nameof(Rooms))]
    public void A_room_has_a_readme_of_five_lines(string room, string purpose, string spine, string mayName, string packages) =>
        Assert.That(File.ReadAllLines(Path.Combine(Repository.Root, "src", $"Classifieds.{room}", "README.md")), Has.Length.EqualTo(5),
            purpose);

    private static IEnumerable<string> SourceFiles(string room) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", room), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    [TestCase("Classifieds.Domain", TestName = "No file lies loose in Domain")]
    [TestCase("Classifieds.Desk", "Workbench.cs", TestName = "No file but the workbench lies loose in Desk")]
    [TestCase("Classifieds.Intake", "NoticeReader.cs", TestName = "No file but the spine lies loose in Intake")]
    public void No_file_lies_loose(string room, params string[] but) => Assert.That(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", room), "*.cs").Select(file => Path.GetFileName(file)),
            Is.EquivalentTo(but));

    [Test]
    public void No_two_types_of_the_product_have_one_name() => Assert.That(
        SourceFiles("").SelectMany(file => TopLevelType.Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .CountBy(name => name).Where(count => count.Value > 1).Select(count => count.Key), Is.Empty);

    private static readonly Regex TopLevelType = new(
        @"^(public|internal) (static |sealed |abstract |readonly |partial |ref |unsafe )*"
            + @"(class|record struct|record|struct|enum|interface) "
            + @"(?<name>\w+(?!\w*<))",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture);

    // A verb is what takes the workbench; and what runs takes the workbench.
    private static IEnumerable<TestCaseData> Verbs() => typeof(Workbench).Assembly.GetExportedTypes()
        .Where(type => type.GetConstructors().Any(made => made.GetParameters() is [var only] && only.ParameterType == typeof(Workbench))
            || type.GetMethods().Any(method => method.Name is "Run" or "RunAsync"))
        .Select(type => new TestCaseData(type).SetArgDisplayNames(type.Name));

    [TestCaseSource(nameof(Verbs))]
    public void A_verb_is_sealed_takes_the_workbench_and_answers_an_outcome(Type verb)
    {
        Assert.That(verb.IsSealed && !verb.IsAbstract, "sealed");
        Assert.That(verb.GetConstructors().Single().GetParameters().Select(one => one.ParameterType), Is.EqualTo([typeof(Workbench)]));
        MethodInfo run = verb.GetMethods().Single(method => method.DeclaringType == verb && !method.IsSpecialName && !method.IsStatic);
        bool isAsync = run.Name == "RunAsync";
        Assert.That(run.Name, Is.EqualTo("Run").Or.EqualTo("RunAsync"));
        Assert.That(Answered(run.ReturnType, isAsync)?.GetGenericTypeDefinition(), Is.EqualTo(typeof(Outcome<>)), run.ReturnType.Name);
        Assert.That(
            run.GetParameters().Select(one => one.ParameterType).Where(type => type != typeof(CancellationToken)),
                Has.Exactly(run.Name == "Run" ? 1 : run.GetParameters().Length - 1).Items);
        Assert.That(run.GetParameters().Where(one => typeof(Delegate).IsAssignableFrom(one.ParameterType)), Is.Empty, "no callback");
    }

    private static Type? Answered(Type returned, bool isAsync) => !isAsync ? returned
        : returned.GetGenericTypeDefinition() == typeof(Task<>) || returned.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
            ? returned.GetGenericArguments()[0]
            : null;

    [TestCaseSource(nameof(Verbs))]
    public void A_verb_opens_no_file_and_asks_no_console(Type verb)
    {
        string file = SourceFiles("Classifieds.Desk").Single(path => Path.GetFileNameWithoutExtension(path) == verb.Name);

        Assert.That(OutsideWorld.Matches(File.ReadAllText(file)).Select(match => match.Value), Is.Empty);
    }

    private static readonly Regex OutsideWorld = new(@"\b(Console|File|Path|Directory|Environment|TimeProvider)\.\w+");

    [Test]
    public void Words_go_to_people_through_one_place_each_way() => Assert.That(
        SourceFiles("Classifieds.Cli").Where(file => Streams.IsMatch(File.ReadAllText(file))).Select(file => Path.GetFileName(file)),
        Is.EquivalentTo(["Say.cs", "StandardOutput.cs"]));

    private static readonly Regex Streams = new(@"\bConsole\.(Out|Error|Write|WriteLine|OpenStandardOutput|OpenStandardError)\b");

    [Test]
    public void An_exit_code_is_made_of_a_refusal_in_one_place() => Assert.That(
        SourceFiles("Classifieds.Cli").Where(file => File.ReadAllText(file).Contains("switch", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("RefusalKind.Conflict", StringComparison.Ordinal))
                .Select(file => Path.GetFileName(file)),
        Is.EquivalentTo(["ExitCode.cs"]));

    [Test]
    public void Comments_count_no_steps() => Assert.That(
        SourceFiles("").Where(file => StepNumber.IsMatch(File.ReadAllText(file))).Select(file => Path.GetFileName(file)), Is.Empty);

    private static readonly Regex StepNumber = new(@"///.*\b(step|stage|part) \d", RegexOptions.IgnoreCase);
}
