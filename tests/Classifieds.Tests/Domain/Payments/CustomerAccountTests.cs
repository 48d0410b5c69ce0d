using System.Globalization;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Tests.Domain.Payments;

/// <summary>How much may stand open with a customer, and what is taken of it.</summary>
public sealed class CustomerAccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [TestCase("1000", "0", "1000", ExpectedResult = "1000")]
    [TestCase("1000", "900", "100", ExpectedResult = "1000")]
    [TestCase("1000", "900", "100.01", ExpectedResult = "CUSTOMER-LIMIT")]
    [TestCase("1000", "1200", "0.01", ExpectedResult = "CUSTOMER-LIMIT", TestName = "A limit that was lowered takes nothing more")]
    [TestCase("0", "0", "1", ExpectedResult = "CUSTOMER-LIMIT")]
    public string An_account_takes_what_its_limit_leaves(string limit, string balance, string yuan) =>
        Account(limit, balance).Charge(Yuan(yuan)).IsRefused(out Refusal? why, out CustomerAccount? charged)
            ? why.Code : charged.Balance.ToString(CultureInfo.InvariantCulture);

    [Test]
    public void A_closed_account_takes_nothing_and_is_still_paid_on()
    {
        CustomerAccount closed = Account("1000", "300") with { Customer = new("甲公司", 1000, "林知夏", Now) { Disabled = Now } };

        Assert.That(closed.Charge(1).IsRefused(out Refusal? why), Is.True);
        Assert.That((why!.Code, closed.Room), Is.EqualTo(("CUSTOMER-DISABLED", 0m)));
        Assert.That(closed.Receive(300, PaymentWay.Transfer).IsRefused(out _), Is.False);
    }

    [TestCase("300", "", ExpectedResult = "300")]
    [TestCase("300", "120.5", ExpectedResult = "120.5")]
    [TestCase("300", "300.01", ExpectedResult = "CUSTOMER-OVER")]
    [TestCase("0", "1", ExpectedResult = "CUSTOMER-SETTLED")]
    [TestCase("300", "0", ExpectedResult = "PAY-AMOUNT")]
    public string A_customer_pays_what_stands_open_and_nothing_more(string balance, string yuan) =>
        Account("1000", balance).Receive(yuan.Length == 0 ? null : Yuan(yuan), PaymentWay.Transfer)
            .IsRefused(out Refusal? why, out decimal taken) ? why.Code : taken.ToString(CultureInfo.InvariantCulture);

    [Test]
    public void Nobody_pays_an_account_with_an_account() => Assert.That(
        Account("1000", "300").Receive(100, PaymentWay.Account).IsRefused(out Refusal? why) ? why.Code : "", Is.EqualTo("PAY-WAY"));

    private static CustomerAccount Account(string limit, string balance) =>
        new(new("甲公司", Yuan(limit), "林知夏", Now), Yuan(balance));

    private static decimal Yuan(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
