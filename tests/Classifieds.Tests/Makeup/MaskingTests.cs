using Classifieds.Domain.Facts;
using Classifieds.Domain.Masking;

namespace Classifieds.Tests.Makeup;

public sealed class MaskingTests
{
    [TestCase("612322197903059970", "612322********9970")]
    [TestCase("61232219790305997X", "612322********997X")]
    [TestCase("612322 19790305 9970", "612322 ******** 9970", TestName = "Blanks inside the number stay where they are")]
    [TestCase("612322790305997", "612322*****5997", TestName = "The old number of fifteen digits")]
    [TestCase("612322********9970", "612322********9970", TestName = "What the sender hid already stays as it is")]
    [TestCase("12345", "*****", TestName = "Too short to keep both ends")]
    public void A_resident_number_is_printed_in_part_and_at_its_own_length(string number, string printed)
    {
        string text = $"本人遗失身份证（{number}），声明作废。";
        var notice = SquarePaper.Plain(text) with { Facts = [new(FactType.ResidentId, new(8, number.Length), number, number)] };

        Assert.That(MaskingPolicy.Usual.Print(notice), Is.EqualTo($"本人遗失身份证（{printed}），声明作废。"));
        Assert.That(MaskingPolicy.None.Print(notice), Is.EqualTo(text));
    }

    [TestCase("account-number", "1402011001100123456", "1402***********3456")]
    [TestCase("bank-card", "6222020502001234567", "622202*********4567", TestName = "By the paper's rule where it has one")]
    [TestCase("account-number", "35010219", "********", TestName = "Hidden whole where little would be left to hide")]
    public void A_number_that_the_kind_masks_is_printed_in_part_also_where_the_paper_says_nothing_of_it(string type, string number,
        string printed)
    {
        var notice = SquarePaper.Plain($"存折（{number}）") with { Facts = [new(type, new(3, number.Length), number, number)] };

        Assert.That(MaskingPolicy.Usual.Print(notice with { Masked = [type] }), Is.EqualTo($"存折（{printed}）"));
        Assert.That(MaskingPolicy.None.Print(notice with { Masked = [type] }), Is.EqualTo(notice.Text),
            "the advertiser agreed to all of it");
    }

    [Test]
    public void A_number_that_neither_kind_nor_paper_masks_is_printed_whole()
    {
        var notice = SquarePaper.Plain("存折（1402011001100123456）") with
        {
            Facts = [new("account-number", new(3, 19), "1402011001100123456", "1402011001100123456")],
        };

        Assert.That(MaskingPolicy.Usual.Print(notice), Is.EqualTo(notice.Text));
    }

    [TestCase("disability-card", "61232219790305997042", "612322**********7042")]
    [TestCase("document-number", "61232219790305997042", "612322**********7042", TestName = "Though its label does not say what it is")]
    public void A_disability_card_is_masked_as_the_resident_number_in_it(string type, string number, string printed)
    {
        var notice = SquarePaper.Plain($"残疾证（{number}）") with { Facts = [new(type, new(4, 20), number, number)] };

        Assert.That(MaskingPolicy.Usual.Print(notice), Is.EqualTo($"残疾证（{printed}）"));
    }

    [TestCase("612322197903059970", "612322********9970", TestName = "It passes every check of a resident number")]
    [TestCase("612322197903059971", "612322197903059971", TestName = "It does not")]
    public void A_certificate_number_without_a_type_is_masked_where_it_can_only_be_a_resident_number(string number, string printed)
    {
        var notice = SquarePaper.Plain($"证件号码：{number}") with { Facts = [new(FactType.DocumentNumber, new(5, 18), number, number)] };

        Assert.That(MaskingPolicy.Usual.Print(notice), Is.EqualTo($"证件号码：{printed}"));
    }
}
