using System.Globalization;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Prices;
using Classifieds.Testing;

namespace Classifieds.Tests.Domain.Payments;

/// <summary>What is owed and what is to be returned, and what is not taken or given: tables of sums.</summary>
public sealed class NoticeBillTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly NoticeId Id = new(new(2026, 11, 25), 7);

    // Payments as they are told: +240 cash, -60 cash, +240 account:甲公司.
    [TestCase("120", "", ExpectedResult = "120 0 120 0")]
    [TestCase("120", "+120 cash", ExpectedResult = "120 120 0 0")]
    [TestCase("120", "+50 cash +70 wechat", ExpectedResult = "120 120 0 0")]
    [TestCase("120", "+119.99 cash", ExpectedResult = "120 119.99 0.01 0")]
    [TestCase("360", "+120 cash", ExpectedResult = "360 120 240 0")]
    [TestCase("240", "+360 cash", ExpectedResult = "240 360 0 120")]
    [TestCase("0", "+120 cash", ExpectedResult = "0 120 0 120")]
    [TestCase("24", "+120 cash -96 cash", ExpectedResult = "24 24 0 0")]
    [TestCase("120", "+120 account:甲公司", ExpectedResult = "120 120 0 0")]
    [TestCase("120", "+120 cash -20 cash", ExpectedResult = "120 100 20 0")]
    [TestCase("80", "+120 cash", ExpectedResult = "80 120 0 40")]
    [TestCase("0", "", ExpectedResult = "0 0 0 0")]
    [TestCase("99.99", "+99.99 card", ExpectedResult = "99.99 99.99 0 0")]
    public string What_is_owed_or_to_be_returned_is_the_price_beside_what_was_paid(string price, string payments)
    {
        NoticeBill bill = Bill(price, payments);

        return string.Join(' ', new[] { bill.Price, bill.Paid, bill.Owed, bill.ToReturn }.Select(Plain));
    }

    [TestCase("", "cash", "", ExpectedResult = "120 cash")]
    [TestCase("50", "wechat", "", ExpectedResult = "50 wechat")]
    [TestCase("50", "cash", "+70 cash", ExpectedResult = "50 cash")]
    [TestCase("", "cash", "+70 cash", ExpectedResult = "50 cash")]
    [TestCase("120.01", "cash", "", ExpectedResult = "PAY-OVER")]
    [TestCase("51", "cash", "+70 cash", ExpectedResult = "PAY-OVER")]
    [TestCase("1", "cash", "+120 cash", ExpectedResult = "PAY-SETTLED")]
    [TestCase("1", "cash", "+120 account:甲公司", ExpectedResult = "PAY-SETTLED")]
    [TestCase("0", "cash", "", ExpectedResult = "PAY-AMOUNT")]
    [TestCase("-5", "cash", "", ExpectedResult = "PAY-AMOUNT")]
    [TestCase("0.001", "cash", "", ExpectedResult = "PAY-AMOUNT")]
    [TestCase("10000000", "cash", "", ExpectedResult = "PAY-AMOUNT")]
    [TestCase("50", "", "", ExpectedResult = "PAY-WAY")]
    [TestCase("50", "account", "", ExpectedResult = "PAY-CUSTOMER")]
    [TestCase("50", "account:甲公司", "", ExpectedResult = "50 account:甲公司")]
    [TestCase("50", "account:甲公司", "+70 account:甲公司", ExpectedResult = "50 account:甲公司")]
    [TestCase("50", "account:乙公司", "+70 account:甲公司", ExpectedResult = "PAY-CUSTOMER")]
    [TestCase("50", "account:乙公司", "+70 account:甲公司 -70 account:甲公司", ExpectedResult = "50 account:乙公司")]
    [TestCase("50", "cash:甲公司", "", ExpectedResult = "PAY-CUSTOMER")]
    public string Of_a_notice_of_120_is_taken_what_is_owed_and_nothing_more(string yuan, string way, string paid) =>
        Told(Bill("120", paid).Pay(Asked(yuan, way), "王丽", Now));

    [TestCase(0, "", "", "多收", "", ExpectedResult = "REFUND-NOTHING")]
    [TestCase(0, "", "", "多收", "+120 cash", ExpectedResult = "REFUND-AMOUNT")]
    [TestCase(1, "", "", "撤稿", "+120 cash", ExpectedResult = "120 cash")]
    [TestCase(1, "", "", "撤稿", "+70 cash +50 wechat", ExpectedResult = "120 wechat")]
    [TestCase(1, "100", "cash", "撤稿", "+120 wechat", ExpectedResult = "100 cash")]
    [TestCase(0, "20", "cash", "让利", "+120 cash", ExpectedResult = "20 cash")]
    [TestCase(1, "121", "", "撤稿", "+120 cash", ExpectedResult = "REFUND-OVER")]
    [TestCase(1, "1", "", "撤稿", "+120 cash -120 cash", ExpectedResult = "REFUND-NOTHING")]
    [TestCase(1, "61", "", "撤稿", "+120 cash -60 cash", ExpectedResult = "REFUND-OVER")]
    [TestCase(1, "", "", "撤稿", "+120 account:甲公司", ExpectedResult = "120 account:甲公司")]
    [TestCase(1, "120", "cash", "撤稿", "+120 account:甲公司", ExpectedResult = "REFUND-OVER")]
    [TestCase(1, "", "cash", "撤稿", "+120 account:甲公司", ExpectedResult = "REFUND-OVER")]
    [TestCase(1, "120", "account", "撤稿", "+120 cash", ExpectedResult = "REFUND-OVER")]
    [TestCase(1, "", "", "撤稿", "+100 account:甲公司 +20 cash", ExpectedResult = "100 account:甲公司")]
    [TestCase(1, "", "", "撤稿", "+100 account:甲公司 +20 cash -100 account:甲公司", ExpectedResult = "20 cash")]
    [TestCase(1, "20", "cash", "撤稿", "+100 account:甲公司 +20 cash", ExpectedResult = "20 cash")]
    [TestCase(1, "21", "cash", "撤稿", "+100 account:甲公司 +20 cash", ExpectedResult = "REFUND-OVER")]
    [TestCase(1, "", "", "  ", "+120 cash", ExpectedResult = "REFUND-REASON")]
    [TestCase(1, "0", "", "撤稿", "+120 cash", ExpectedResult = "PAY-AMOUNT")]
    public string Of_a_notice_of_120_goes_back_what_came_in_and_nothing_more(
        int withdrawn, string yuan, string way, string reason, string paid) =>
        Told(Bill(withdrawn > 0 ? "0" : "120", paid).Refund(Asked(yuan, way) with { Note = reason }, "林知夏", Now));

    [Test]
    public void What_is_not_taken_is_told_in_one_sentence_with_what_would_be() => Assert.That(
        Bill("120", "+70 cash").Pay(Asked("60", "cash"), "王丽", Now).Why().Message,
        Is.EqualTo("稿件 20261125-0007 只欠 50 元，收 60 元就多了 10 元，请收 50 元"));

    [TestCase("", "应付 120 元，已付 0 元，欠 120 元", "欠 120 元")]
    [TestCase("+20.5 cash", "应付 120 元，已付 20.5 元，欠 99.5 元", "欠 99.5 元")]
    [TestCase("+120 cash", "应付 120 元，付清", "付清")]
    [TestCase("+120 account:甲公司", "应付 120 元，其中挂账 120 元", "挂账")]
    [TestCase("+150 cash", "应付 120 元，已付 150 元，应退 30 元", "应退 30 元")]
    public void A_bill_is_told_in_chinese(string paid, string told, string inColumn)
    {
        NoticeBill bill = Bill("120", paid);

        Assert.That((bill.Told, bill.InColumn), Is.EqualTo((told, inColumn)));
    }

    private static PaymentAsked Asked(string yuan, string way)
    {
        string[] parts = way.Split(':');
        return new(yuan.Length == 0 ? null : decimal.Parse(yuan, CultureInfo.InvariantCulture), WayOf(parts[0]))
        {
            Customer = parts.ElementAtOrDefault(1),
        };
    }

    private static string Told(Outcome<Payment> deciding) => deciding.IsRefused(out Refusal? why, out Payment? payment)
        ? why.Code
        : $"{Plain(payment.Yuan)} {WireOf(payment.Way)}{(payment.Customer is { } customer ? $":{customer}" : "")}";

    private static NoticeBill Bill(string price, string payments)
    {
        var notice = new Notice
        {
            Id = Id,
            Insertions = [new(1, new(new("tabloid"), Id.TakenFor))],
            Kind = new("lost-receipt"),
            Family = NoticeFamily.Loss,
            Section = "挂失声明",
            Received = Now,
            Changed = Now,
        };
        string[] parts = payments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(notice, new([new(QuoteLineKind.Run, "", decimal.Parse(price, CultureInfo.InvariantCulture))], []),
        [
            .. parts.Chunk(2).Select((one, index) => new Payment(Id, index + 1, one[0][0] == '-',
                decimal.Parse(one[0][1..], CultureInfo.InvariantCulture), WayOf(one[1].Split(':')[0])!.Value, "王丽", Now)
            {
                Customer = one[1].Split(':').ElementAtOrDefault(1),
            }),
        ]);
    }

    private static string Plain(decimal yuan) => yuan.ToString("0.##", CultureInfo.InvariantCulture);

    private static PaymentWay? WayOf(string word) => word switch
    {
        "cash" => PaymentWay.Cash,
        "wechat" => PaymentWay.WeChat,
        "card" => PaymentWay.Card,
        "account" => PaymentWay.Account,
        _ => null,
    };

    private static string WireOf(PaymentWay way) => Classifieds.Desk.Wire.WireWords.Of(way);
}
