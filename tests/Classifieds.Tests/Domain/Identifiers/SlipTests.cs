using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Tests.Intake;

namespace Classifieds.Tests.Domain.Identifiers;

/// <summary>Numbers of one sign throughout, plates with any dot, codes with any dash, a region that had ended before the birth.</summary>
public sealed class SlipTests
{
    private static IdentifierReading Read(string type, string typed) => IdentifierReader.Read(type, typed, House.PrintDate);

    private static string Codes(IdentifierReading reading) => string.Join(' ', reading.Findings.Select(finding => finding.Code));

    [TestCase("credit-code", "000000000000000000")]
    [TestCase("credit-code", "111111111111111111")]
    [TestCase("organization-code", "000000000")]
    [TestCase("bank-card", "0000000000000000")]
    public void A_number_of_one_sign_throughout_is_none(string type, string typed) => Assert.That(Read(type, typed).IsValid, Is.False);

    [Test]
    public void A_plate_is_read_with_any_dot_between_and_a_bullet_there_hides_nothing()
    {
        foreach (string dot in (string[])["", "·", "•", ".", "．", "‧", "∙", "･", "⋅", "﹒", "・", " ", "-", "—"])
        {
            IdentifierReading reading = Read("plate", $"浙A{dot}12345");
            Assert.That(reading.Value, Is.EqualTo("浙A12345"), dot);
            Assert.That(reading.IsMasked, Is.False, dot);
            Assert.That(reading.IsValid, Is.True, dot);
            Assert.That(House.Read($"张三遗失浙A{dot}12345行驶证，声明作废。").First("plate")?.Value, Is.EqualTo("浙A12345"), dot);
        }
        Assert.That(Read("plate", "浙A•••45").IsMasked, Is.True);
        Assert.That(Read("plate", "浙A12•45").IsMasked, Is.True);
    }

    [TestCase("陝A12345", "陕A12345")]
    [TestCase("陜A12345", "陕A12345")]
    [TestCase("蘇A12345", "苏A12345")]
    [TestCase("滬A12345", "沪A12345")]
    public void A_province_in_its_old_sign_is_read_and_told(string typed, string plate)
    {
        IdentifierReading reading = Read("plate", typed);
        Assert.That(reading.Value, Is.EqualTo(plate));
        Assert.That(Codes(reading), Is.EqualTo("NUMBER-LOOK-ALIKE"));
        Assert.That(House.Read($"张三遗失{typed}行驶证，声明作废。").First("plate")?.Value, Is.EqualTo(plate));
    }

    [TestCase("WJ01-12345", true)]
    [TestCase("WJ01-1234消", true)]
    [TestCase("WJ19-0123边", true)]
    [TestCase("WJ01-警1234", true)]
    [TestCase("WJ京12345", true)]
    [TestCase("WJ京1234X", true)]
    [TestCase("WJ01-123消", false)]
    [TestCase("WJ01-1234国", false)]
    [TestCase("WJ1-12345", false)]
    public void The_armed_police_have_plates_of_before_2012_too(string typed, bool valid)
    {
        Assert.That(Read("plate", typed).IsValid, Is.EqualTo(valid), Codes(Read("plate", typed)));
        if (valid)
            Assert.That(House.Read($"张三遗失行驶证，车牌号：{typed}，声明作废。").Findings.Where(finding => finding.Severity == Severity.Error), Is.Empty);
    }

    [Test]
    public void An_organisation_code_has_any_dash_or_none()
    {
        foreach (string dash in (string[])["", "-", "－", "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "─"])
        {
            Assert.That(Read("organization-code", $"M000100Y{dash}4").Value, Is.EqualTo("M000100Y4"), dash);
            var notice = House.Read($"海东甲公司遗失组织机构代码证，组织机构代码：M000100Y{dash}4，声明作废。");
            Assert.That(notice.First("organization-code")?.Value, Is.EqualTo("M000100Y4"), dash);
            Assert.That(notice.Findings.Where(finding => finding.Severity == Severity.Error), Is.Empty, dash);
        }
    }

    [TestCase("M0001D0Y4")]
    [TestCase("M00010DY4")]
    [TestCase("M000l00Y4")]
    public void What_an_eye_takes_for_another_sign_in_one_is_offered_and_never_put_in(string typed)
    {
        IdentifierReading reading = Read("organization-code", typed);
        Assert.That(reading.IsValid, Is.False);
        Assert.That(reading.Findings.SelectMany(finding => finding.Fixes), Does.Contain("M000100Y4"));
        Assert.That(reading.Value, Is.EqualTo(typed.ToUpperInvariant()));
    }

    [TestCase("612322199603059976", "612322199603059")]
    [TestCase("612322200303059971", "612322200303059")]
    public void A_region_that_had_ended_before_the_birth_is_a_warning(string _, string first15)
    {
        string first17 = first15 + "97";
        IdentifierReading reading = Read("resident-id", first17 + ResidentId.CheckCharacter(first17));
        Assert.That(reading.IsValid, Is.True);
        Assert.That(Codes(reading), Is.EqualTo("ID-REGION-BEFORE-BIRTH"));
    }

    [TestCase("612322197903059")] // born while it was in force
    [TestCase("610722200303059")] // its successor
    [TestCase("110101200303059")] // in force
    [TestCase("610722197003059")] // the code is younger than the person, who got a number later
    public void One_that_was_in_force_at_the_birth_or_later_is_none(string first15)
    {
        string first17 = first15 + "97";
        Assert.That(Codes(Read("resident-id", first17 + ResidentId.CheckCharacter(first17))), Is.Empty);
    }
}
