using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Tests.Intake.Reading.Numbers;

/// <summary>A telephone with its country code in every way to write one, and what is no telephone all the same.</summary>
public sealed class TelephoneTests
{
    private static readonly string[] Countries = ["0086-", "0086", "86-", "86", "+86-", "+86 ", "+86", "（86）", "（+86）", "（0086）"];

    private static readonly (string Written, string Value)[] Numbers =
    [
        ("571-88180273", "0571-88180273"), ("0571-88180273", "0571-88180273"), ("13800138000", "13800138000"),
            ("10-62345678", "010-62345678"),
        ("533-8272215", "0533-8272215"), ("138 0013 8000", "13800138000"),
    ];

    [Test]
    public void The_mainland_s_code_is_read_off_however_it_is_written()
    {
        Assert.Multiple(() =>
        {
            foreach (string country in Countries)
            {
                foreach (var (written, value) in Numbers)
                {
                    string typed = country + written;
                    IdentifierReading reading = IdentifierReader.Read(IdentifierType.Phone, typed, House.PrintDate);
                    Assert.That(reading.IsValid, Is.True, typed);
                    Assert.That(reading.Value, Is.EqualTo(value), typed);

                    var notice = House.Read($"公告\n本路段施工，请绕行，联系电话：{typed}。\n海东市公路局\n2026年11月24日");
                    Assert.That(notice.Facts.Where(fact => fact.Type == FactType.Phone).Select(fact => fact.Value),
                        Is.EqualTo(new[] { value }), typed);
                    Assert.That(notice.Findings.Where(finding => finding.Severity > Severity.Info), Is.Empty, typed);
                }
            }
        });
    }

    [TestCase("00852-21234567")]
    [TestCase("852-21234567")]
    [TestCase("+852 2123 4567")]
    [TestCase("00853-28123456")]
    [TestCase("00886-2-21234567")]
    [TestCase("886-2-21234567")]
    [TestCase("00886-912345678")]
    [TestCase("0081-3-12345678")]
    [TestCase("001-212-1234567")]
    public void A_number_outside_the_mainland_is_at_most_an_info(string typed)
    {
        Assert.That(IdentifierReader.Read(IdentifierType.Phone, typed, House.PrintDate).Findings.Select(finding => finding.Code),
            Does.Contain("PHONE-ABROAD"));
        var notice = House.Read($"公告\n联系电话：{typed}。\n海东市公路局\n2026年11月24日");
        Assert.That(notice.Facts.Count(fact => fact.Type == FactType.Phone), Is.EqualTo(1));
        Assert.That(notice.Findings.Where(finding => finding.Severity > Severity.Info), Is.Empty);
    }

    [TestCase("0086-571-881802")]
    [TestCase("0086-1380013800")]
    [TestCase("86-571-8818027399")]
    [TestCase("852-2123456")]
    [TestCase("00886-21234")]
    [TestCase("138001380001")]
    [TestCase("057188180")]
    public void One_with_a_digit_too_few_or_too_many_is_an_error(string typed) =>
        Assert.That(IdentifierReader.Read(IdentifierType.Phone, typed, House.PrintDate).IsValid, Is.False);
}
