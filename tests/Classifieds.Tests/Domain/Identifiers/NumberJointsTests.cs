using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Tests.Domain.Identifiers;

/// <summary>A number is read aloud by the joints of its type, never across what stands printed in it.</summary>
public sealed class NumberJointsTests
{
    [TestCase(FactType.Phone, "0599-88461201", "0599- 8846 1201")]
    [TestCase(FactType.Phone, "0533-2180001", "0533- 218 0001")]
    [TestCase(FactType.Phone, "010-88461201", "010- 8846 1201")]
    [TestCase(FactType.Phone, "（0599）88461201", "（0599） 8846 1201")]
    [TestCase(FactType.Phone, "059988461201", "0599 8846 1201")]
    [TestCase(FactType.Phone, "0599-88461201转805", "0599- 8846 1201转 805")]
    [TestCase(FactType.Phone, "0533-2180001-12", "0533- 218 0001- 12")]
    [TestCase(FactType.Phone, "13800138000", "138 0013 8000")]
    [TestCase(FactType.Phone, "138****8000", "138 **** 8000")]
    [TestCase(FactType.Phone, "1380-0138-000", "1380- 0138- 000")]
    [TestCase(FactType.Phone, "8613800138000", "86 138 0013 8000")]
    [TestCase(FactType.Phone, "4001234567", "400 123 4567")]
    [TestCase(FactType.Phone, "400-1234-567", "400- 1234- 567")]
    [TestCase(FactType.Phone, "88461201", "8846 1201")]
    [TestCase(FactType.Phone, "2180001", "218 0001")]
    [TestCase(FactType.Phone, "96110", "96110")]
    [TestCase(FactType.Phone, "00852-23456789", "00852- 2345 6789")]
    [TestCase(FactType.ResidentId, "612322197903059970", "612322 19790305 9970")]
    [TestCase(FactType.ResidentId, "612322********9970", "612322 ******** 9970")]
    [TestCase(FactType.ResidentId, "612322790305997", "612322 790305 997")]
    [TestCase(FactType.CreditCode, "91350100M000100Y43", "91 350100 M000100Y4 3")]
    [TestCase(FactType.OrganizationCode, "M000100Y-4", "M000100Y- 4")]
    [TestCase(IdentifierType.RegistrationNumber, "110108000000016", "110108 00000001 6")]
    [TestCase(IdentifierType.BankCard, "6222021234567890128", "6222 0212 3456 7890 128")]
    [TestCase(IdentifierType.Passport, "E12345678", "E 1234 5678")]
    [TestCase(IdentifierType.Passport, "EJ1234567", "EJ 1234 567")]
    [TestCase(IdentifierType.Vin, "LFV2A21K0E3000001", "LFV 2A21K0 E3000001")]
    [TestCase(IdentifierType.Container, "CSQU3054383", "CSQU 305438 3")]
    [TestCase(IdentifierType.DisabilityCard, "61232219790305997042", "612322 19790305 9970 42")]
    [TestCase(IdentifierType.Invoice, "3200171130 01234567", "3200 1711 30 0123 4567")]
    [TestCase(FactType.ReceiptNumber, "0009615", "0009 615")]
    [TestCase(FactType.ReceiptNumber, "2026-0009615", "2026- 0009 615")]
    [TestCase("of-a-users-own", "AB123456", "AB12 3456")]
    public void Each_type_has_its_own(string type, string printed, string read)
    {
        IReadOnlyList<NumberGroup> groups = IdentifierTable.JointsOf(type)!.Part(printed);

        Assert.That(string.Join(' ', groups.Select(group => group.Words)), Is.EqualTo(read));
        Assert.That(groups[0].First, Is.EqualTo(1));
        Assert.That(groups.Zip(groups.Skip(1)).All(two => two.Second.First == two.First.Last + 1), Is.True);
        Assert.That(groups[^1].Last, Is.EqualTo(printed.Count(unit => char.IsAsciiLetterOrDigit(unit) || unit == '*')));
    }

    [TestCase(FactType.ReceiptNumber, "0009")]
    [TestCase(FactType.ReceiptNumber, "")]
    [TestCase(FactType.ReceiptNumber, "（2026）滨房证第0009615号")]
    [TestCase(FactType.Phone, "114")]
    public void What_is_short_or_has_words_in_it_is_read_as_it_stands(string type, string printed) =>
        Assert.That(IdentifierTable.JointsOf(type)!.Part(printed), Is.Empty);

    [TestCase(FactType.Amount)]
    [TestCase(IdentifierType.Plate)]
    public void Amounts_and_plates_are_read_as_words(string type) => Assert.That(IdentifierTable.JointsOf(type), Is.Null);

    [Test]
    public void Every_example_of_the_table_is_said_without_losing_a_sign() => Assert.Multiple(() =>
    {
        foreach (IdentifierKind kind in IdentifierTable.All)
            if (kind.Joints is { } joints)
                Assert.That(string.Concat(joints.Part(kind.Example).Select(group => group.Words)),
                    Is.EqualTo(kind.Example.Replace(" ", "", StringComparison.Ordinal)), kind.Id);
    });
}
