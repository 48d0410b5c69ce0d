using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Testing;

namespace Classifieds.Tests.Domain.Findings;

/// <summary>Table, document and code say the same about every finding.</summary>
public sealed class FindingTableTests
{
    // Those whose example a reader of one number or amount reads.
    private static IEnumerable<FindingKind> IdentifierKinds => FindingTable.All.Where(kind => IdentifierReader.Types.Contains(kind.As));

    [TestCaseSource(nameof(IdentifierKinds))]
    public void The_example_of_a_finding_makes_that_finding(FindingKind kind)
    {
        IdentifierReading reading = IdentifierReader.Read(kind.As, kind.Example, FindingTable.ExampleDate);

        Finding? made = reading.Findings.FirstOrDefault(finding => finding.Code == kind.Code);
        Assert.That(made, Is.Not.Null, $"{kind.Example} makes {string.Join(' ', reading.Findings.Select(finding => finding.Code))}");
        Assert.That(made!.Severity, Is.EqualTo(kind.Severity));
        Assert.That(made.Message, Does.Not.EndWith("。").And.Not.Contain("{"));
    }

    [Test]
    public void Every_code_stands_once() =>
        Assert.That(FindingTable.All.Select(kind => kind.Code), Is.Unique);

    [Test]
    public void The_document_is_the_table()
    {
        string file = Path.Combine(Repository.Root, "docs", "findings.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1") File.WriteAllText(file, FindingTable.Markdown());
        Assert.That(File.ReadAllText(file), Is.EqualTo(FindingTable.Markdown()));
    }

    // A finding worded outside the table would have a code that the document does not list.
    [Test]
    public void No_finding_is_made_outside_the_table()
    {
        string[] outside =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                // A stored reading gives back what was made and kept.
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)
                    && Path.GetFileName(file) is not ("FindingKind.cs" or "ReadingJson.cs"))
                .Where(file => File.ReadAllText(file).Contains("new Finding(", StringComparison.Ordinal)),
        ];
        Assert.That(outside, Is.Empty);
    }
}
