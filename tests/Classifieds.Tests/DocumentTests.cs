using Classifieds.Testing;

namespace Classifieds.Tests;

/// <summary>What is read as text, prose and code, can be read: no line is longer than <see cref="MostCharacters"/>.</summary>
public sealed class DocumentTests
{
    private const int MostCharacters = 140;

    private static IEnumerable<string> Documents() => Files("*.md");

    [TestCaseSource(nameof(Documents))]
    public void Lines_of_a_document_can_be_read(string file) =>
        Assert.That(LongLines(file, Prose(File.ReadAllLines(At(file)))), Is.Empty);

    [Test]
    public void Lines_of_code_can_be_read() =>
        Assert.That(Files("*.cs").SelectMany(file => LongLines(file, File.ReadAllLines(At(file)).Index())), Is.Empty);

    [Test]
    public void Decisions_are_numbered_from_1_without_a_gap()
    {
        string[] heads = [.. File.ReadLines(At("docs/decisions.md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal))];

        Assert.That(heads.Select(head => head.Split(' ')[1]), Is.EqualTo(Enumerable.Range(1, heads.Length).Select(number => $"{number}.")));
        Assert.That(heads, Has.Length.GreaterThan(40));
    }

    // Blocks between fences are what a program answers, and the row of a table cannot be broken.
    private static IEnumerable<(int Index, string Line)> Prose(string[] lines)
    {
        bool isFenced = false;
        foreach ((int index, string line) in lines.Index())
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isFenced = !isFenced;
            else if (!isFenced && !line.StartsWith('|')) yield return (index, line);
        }
    }

    private static IEnumerable<string> LongLines(string file, IEnumerable<(int Index, string Line)> lines) =>
        lines.Where(one => one.Line.Length > MostCharacters).Select(one => $"{file}:{one.Index + 1} has {one.Line.Length}");

    private static string At(string file) => Path.Combine(Repository.Root, file);

    private static IEnumerable<string> Files(string pattern) =>
        ((string[])["docs", "src", "tests", "templates", "seeds"])
            .SelectMany(folder => Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root, pattern))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
