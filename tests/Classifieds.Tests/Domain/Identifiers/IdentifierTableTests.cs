using System.Reflection;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Masking;

namespace Classifieds.Tests.Domain.Identifiers;

/// <summary>The table of identifiers, kept true: what a row says of a type, its reader does.</summary>
public sealed class IdentifierTableTests
{
    private static IEnumerable<TestCaseData> Kinds =>
        IdentifierTable.All.Select(kind => new TestCaseData(kind).SetArgDisplayNames(kind.Id));

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!);

    [Test]
    public void A_type_has_one_row() => Assert.That(IdentifierReader.Types, Is.Unique.And.EquivalentTo(Constants(typeof(IdentifierType))));

    [Test]
    public void Each_type_of_fact_has_a_name_of_its_own()
    {
        string[] types = [.. Constants(typeof(FactType)).Union(IdentifierReader.Types)];

        Assert.That(types.Select(FactNames.Of), Is.Unique.And.None.EqualTo("号码"));
        Assert.That(FactNames.Of("of-a-users-own"), Is.EqualTo("号码"));
    }

    [TestCaseSource(nameof(Kinds))]
    public void An_example_passes_every_check_of_its_type(IdentifierKind kind)
    {
        IdentifierReading reading = IdentifierReader.Read(kind.Id, kind.Example, Invented.Today);

        Assert.That(reading.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message), Is.Empty);
        Assert.That(reading.Value, Is.Not.Null.And.Not.Empty);
    }

    [TestCaseSource(nameof(Kinds))]
    public void An_example_has_one_of_the_lengths_that_tell_its_type(IdentifierKind kind) =>
        Assert.That(kind.Lengths, Is.Empty.Or.Contain(kind.Example.Length));

    [TestCaseSource(nameof(Kinds))]
    public void Nothing_at_all_is_told_by_the_name_of_the_type(IdentifierKind kind)
    {
        Finding empty = IdentifierReader.Read(kind.Id, "", Invented.Today).Findings.Single();

        Assert.That(empty.Message, Does.Contain(kind.Name));
    }

    [TestCaseSource(nameof(Kinds))]
    public void What_a_number_begins_with_is_a_number_too(IdentifierKind kind)
    {
        if (kind.BeginsWith is not { } first) return;
        int length = IdentifierTable.Find(first)!.Lengths.Max();
        Assert.That(IdentifierReader.Read(first, kind.Example[..length], Invented.Today).IsValid, Is.True);
    }

    [Test]
    public void What_is_masked_where_a_paper_says_nothing_is_a_persons() => Assert.Multiple(() =>
    {
        Assert.That(MaskingPolicy.Usual.Rules.Keys, Is.EquivalentTo(["resident-id", "foreign-resident-id", "bank-card"]));
        foreach (string type in MaskingPolicy.Usual.Rules.Keys)
            Assert.That(IdentifierTable.Find(type)!.Owner, Is.EqualTo(IdentifierOwner.Person), type);
    });

    [TestCase("passport", "护照", "E1234567", true)]
    [TestCase("passport", "护照", "E123456789", true)]
    [TestCase("passport", "护照", "E12345678", false)]
    [TestCase("passport", "护照", "A1234567", false)]
    [TestCase("passport", "护照", "E12345A7", false)]
    [TestCase("birth-certificate", "出生医学证明", "32010100", true)]
    [TestCase("birth-certificate", "出生医学证明", "320101", false)]
    [TestCase("birth-certificate", "独生子女证", "32010100", false)]
    [TestCase("vin", "行驶证", "32010100", false)]
    public void What_was_written_wrongly_is_known_for_it(string type, string thing, string signs, bool isOne) =>
        Assert.That(IdentifierTable.Find(type)!.IsMiswritten(thing, signs, signs.Length), Is.EqualTo(isOne));
}
