using System.Text.RegularExpressions;
using Classifieds.Testing;

namespace Classifieds.WebTests;

/// <summary>docs/security.md says what holds; each of its rows names a test that is there.</summary>
public sealed class SecurityDocumentTests
{
    private static string[] Rows() => [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "security.md"))
        .Where(line => line.StartsWith("| V", StringComparison.Ordinal))];

    [Test]
    public void Every_row_names_tests_and_each_is_there()
    {
        HashSet<string> known = [.. typeof(SecurityDocumentTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"))];
        foreach (string row in Rows())
        {
            string[] named = [.. Regex.Matches(row, @"`(\w+Tests\.\w+)`").Select(match => match.Groups[1].Value)];
            Assert.That(named, Is.Not.Empty, row);
            Assert.That(named.Where(name => !known.Contains(name)), Is.Empty, row);
        }
        Assert.That(Rows(), Has.Length.GreaterThan(20));
    }
}
