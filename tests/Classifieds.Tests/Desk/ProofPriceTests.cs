using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Notices;
using Classifieds.Testing;
using Classifieds.Tests.Intake;

namespace Classifieds.Tests.Desk;

/// <summary>报价 on the proof: what the paper's rate card has for the kind of notice, by the price key that the
/// catalogue gives the kind.</summary>
public sealed class ProofPriceTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    private static readonly OpenedPaper Tabloid = TestDesk.Paper(PaperFolder.Default);

    [TestCase("滨河市恒润建材有限公司遗失公章一枚，声明作废。", 300, "1 件 × 300 元", TestName = "A seal has its own price")]
    [TestCase("滨河市恒润建材有限公司遗失公章、财务专用章各一枚，声明作废。", 600, "2 件 × 300 元", TestName = "Two seals cost twice as much")]
    [TestCase("滨河市恒润建材有限公司遗失营业执照正本，声明作废。", 300, "1 件 × 300 元", TestName = "So has a business licence")]
    [TestCase("滨河市恒润建材有限公司遗失营业执照正本、营业执照副本，声明作废。", 600, "2 件 × 300 元", TestName = "Both copies of a licence are two")]
    [TestCase("李建国遗失居民身份证，声明作废。", 120, "起价 1 件 × 120 元", TestName = "An identity card pays by the line, the least price at least")]
    public void A_proof_tells_the_price_of_its_kind(string manuscript, decimal yuan, string reckoning)
    {
        CheckedNotice notice = TestDesk.Check(Tabloid, manuscript, Day)[0];

        FinishedProofs proofs = TestDesk.Proofs(Tabloid, [new("1", 1, Day, notice)], masks: true).Done();

        Assert.That((proofs.Made[0].Quote.Total, proofs.Made[0].Quote.Reckoning), Is.EqualTo((yuan, reckoning)));
    }

    [Test]
    public void A_form_of_a_kind_is_priced_as_that_kind() => Assert.Multiple(() =>
    {
        foreach (var kind in House.Catalogue.Kinds.Where(kind => kind.FormOf is not null))
            Assert.That(House.Catalogue.PriceKeyOf(kind.Id), Is.EqualTo(House.Catalogue.Find(kind.FormOf!)!.PriceKey), kind.Id.ToString());
    });
}
