using System.Xml.Linq;
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
            Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!["Classifieds.".Length..]),
            Is.EquivalentTo(Rooms().Select(room => room[0])));

    [TestCaseSource(nameof(Rooms))]
    public void A_room_names_only_the_rooms_that_the_picture_shows(string room, string purpose, string spine, string mayName, string packages) =>
        Assert.That(
            Project(room).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)["Classifieds.".Length..])
                .Order(StringComparer.Ordinal),
            Is.EqualTo(Names(mayName)), purpose);

    [TestCaseSource(nameof(Rooms))]
    public void A_room_takes_only_the_packages_that_the_picture_shows(string room, string purpose, string spine, string mayName, string packages) =>
        Assert.That(
            Project(room).Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value)
                .Where(name => !name.Contains(".NativeAssets.", StringComparison.Ordinal)).Order(StringComparer.OrdinalIgnoreCase),
            Is.EqualTo(Names(packages).Order(StringComparer.OrdinalIgnoreCase)), purpose);

    [TestCaseSource(nameof(Rooms))]
    public void What_a_room_takes_does_not_leak_into_the_rooms_that_name_it(string room, string purpose, string spine, string mayName, string packages) =>
        Assert.That(
            Project(room).Descendants("PackageReference")
                .Where(reference => !reference.Attribute("Include")!.Value.Contains(".NativeAssets.", StringComparison.Ordinal))
                .Select(reference => reference.Attribute("PrivateAssets")?.Value),
            Is.All.EqualTo("compile"), purpose);

    [TestCaseSource(nameof(Rooms))]
    public void A_room_has_a_readme_of_five_lines(string room, string purpose, string spine, string mayName, string packages) =>
        Assert.That(File.ReadAllLines(Path.Combine(Repository.Root, "src", $"Classifieds.{room}", "README.md")), Has.Length.EqualTo(5), purpose);
}
