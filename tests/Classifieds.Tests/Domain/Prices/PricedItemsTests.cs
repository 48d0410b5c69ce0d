using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Domain.Prices;

/// <summary>件数 of notices as they are read: by the thing, and by the number where the paper's card counts so.</summary>
public sealed class PricedItemsTests
{
    [TestCase("李建国遗失居民身份证，号码：110101199003074530，声明作废。", 1, 1, TestName = "A certificate is one, its holder's number no other")]
    [TestCase("李建国遗失居民身份证、驾驶证，声明作废。", 2, 2, TestName = "Two certificates are two")]
    [TestCase("滨河市恒润建材有限公司遗失公章、财务专用章各一枚，声明作废。", 2, 2, TestName = "Two seals are two")]
    [TestCase("王秀珍遗失押金收据一张，收据号：0036218，声明作废。", 1, 1, TestName = "One receipt of one number")]
    [TestCase("王秀珍遗失押金收据三张，收据号：0036218、0036219、0036220，声明作废。", 1, 3, TestName = "Three numbers of receipts")]
    [TestCase("王秀珍遗失押金收据三张，声明作废。", 1, 3, TestName = "Three receipts that are counted")]
    [TestCase("王秀珍遗失押金收据一张，收据号：0036218，收据号：0036218，声明作废。", 1, 1, TestName = "A number said twice is one")]
    [TestCase("滨河市恒润建材有限公司遗失增值税专用发票一份，发票代码：3500261130，发票号码：01234567，声明作废。", 1, 1,
        TestName = "An invoice's code is none of its numbers")]
    [TestCase("寻人启事\n王福来，男，78岁，于2026年11月21日在水南走失。电话：15200000138，王先生。", 1, 1, TestName = "What loses no thing is one")]
    public void Items_are_counted(string manuscript, int things, int numbers)
    {
        CheckedNotice notice = TestDesk.Check(null, manuscript, StoreDesk.Issue)[0];

        Assert.That(
            (PricedItems.Of(notice, countsNumbers: false), PricedItems.Of(notice, countsNumbers: true)), Is.EqualTo((things, numbers)),
            string.Join("; ", notice.Facts));
    }

    [Test]
    public void The_gutter_charges_each_number()
    {
        const string text = "王秀珍遗失普通发票三张，发票号码：01234567、01234568、01234569，声明作废。";

        PriceBasis basis = Classifieds.Desk.Prices.NoticePrice.BasisOf(
            TestDesk.Check(TestDesk.Paper("gutter"), text, StoreDesk.Issue)[0], TestDesk.Paper("gutter"), TestDesk.Catalogue)!;

        Quote quote = TestDesk.Paper("gutter").Paper.Rates.Quote(basis);
        Assert.That((quote.Total, quote.Reckoning), Is.EqualTo((900m, "3 件 × 300 元")));
    }
}
