using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Tests.Domain.Identifiers;

public sealed class CreditCodeTests
{
    [TestCase("91350100M000100Y43", TestName = "The standard's own example")]
    [TestCase("91610722MA6X2K7R99", TestName = "Company")]
    [TestCase("92370303MA3C0WQ9XN", TestName = "One-man business, organisation check X")]
    [TestCase("51370303503846171X", TestName = "Association, check character X")]
    [TestCase("12370303494018728H", TestName = "Public institution")]
    [TestCase("N2370303MF200419XE", TestName = "Village collective")]
    public void A_code_whose_two_check_characters_fit_is_read(string typed)
    {
        IdentifierReading reading = Read(typed);
        Assert.That(Codes(reading), Is.Empty);
        Assert.That(reading.Value, Is.EqualTo(typed));
        Assert.That(CreditCode.TryParse(typed, out CreditCode? code) && code.Value == typed, Is.True);
    }

    [TestCase("91610722MA6X2K7R98", "CREDIT-CHECK", TestName = "Wrong check character")]
    [TestCase("91610722MA6X2K7R0D", "CREDIT-ORGANIZATION-CHECK", TestName = "The last character makes up for the organisation code")]
    [TestCase("91610722MA6X2K7R9", "CREDIT-LENGTH")]
    [TestCase("9161O722MA6X2K7R99", "CREDIT-LETTER", TestName = "Letter O for zero")]
    [TestCase("612322197903059970", "CREDIT-RESIDENT-ID")]
    [TestCase("110108000000016", "CREDIT-REGISTRATION-NUMBER")]
    public void A_mistyped_code_is_an_error(string typed, string code)
    {
        IdentifierReading reading = Read(typed);
        Assert.That(Codes(reading), Does.Contain(code));
        Assert.That(reading.IsValid, Is.False);
        Assert.That(CreditCode.TryParse(typed, out _), Is.False);
    }

    [TestCase("9237O3O3MA3COWQ9XN", "92370303MA3C0WQ9XN", TestName = "Every O is a zero")]
    [TestCase("92370303MA3C0WQ9NX", "92370303MA3C0WQ9XN", TestName = "Last two swapped")]
    [TestCase("92370303MA3C0WQ9XM", "92370303MA3C0WQ9XN", TestName = "Check character misread")]
    [TestCase("92370303MA3C0WQ8XN", "92370303MA3C0WQ9XN", TestName = "A digit misread")]
    [TestCase("92370303MA3C0WQ9X", "92370303MA3C0WQ9XN", TestName = "Last one left out")]
    public void The_likeliest_repair_comes_first(string typed, string repair)
    {
        IReadOnlyList<string> fixes = Read(typed).Findings.First(finding => finding.Severity == Severity.Error).Fixes;
        Assert.That(fixes[0], Is.EqualTo(repair));
        Assert.That(fixes.Select(fix => Read(fix).IsValid), Has.All.True);
    }

    // Every slip of one place of real codes: a head that no office gives out is never offered in the place of one that was typed.
    [TestCase("92370303MA3C0WQ9XN")]
    [TestCase("91610722MA6X2K7R99")]
    public void No_repair_has_a_head_that_no_office_gives_out(string code)
    {
        for (int at = 0; at < code.Length; at++)
        {
            foreach (char slip in CreditCode.Alphabet)
            {
                string typed = code[..at] + slip + code[(at + 1)..];
                foreach (string fix in Read(typed).Findings.SelectMany(finding => finding.Fixes))
                    Assert.That(fix[..2] == typed[..2] || !Codes(Read(fix)).Contains("CREDIT-KIND", StringComparison.Ordinal),
                        $"{typed} → {fix}");
            }
        }
    }

    [Test]
    public void Codes_of_the_Fujian_pilot_are_left_to_the_clerk()
    {
        IdentifierReading reading = Read("91350200M00005XX7A");
        Assert.That(Codes(reading), Is.EqualTo("CREDIT-PILOT"));
        Assert.That(reading.IsValid, Is.True);
    }

    private static IdentifierReading Read(string typed) =>
        IdentifierReader.Read(IdentifierType.CreditCode, typed, new DateOnly(2026, 11, 24));

    private static string Codes(IdentifierReading reading) => string.Join(' ', reading.Findings.Select(finding => finding.Code));
}
