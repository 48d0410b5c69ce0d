using Classifieds.Desk.Pages;
using Classifieds.Desk.Payments;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Press.Inspection;
using Classifieds.Storage;
using Classifieds.Testing;
using Classifieds.Tests.Press;

namespace Classifieds.Tests.Desk.Payments;

/// <summary>Receipts as files, from the same press as the pages.</summary>
public sealed class MakeReceiptTests
{
    private PaidDesk desk = null!;

    private static CancellationToken Stop => CancellationToken.None;

    [SetUp]
    public async Task OpenAsync()
    {
        desk = await PaidDesk.OpenAsync(DatabaseEngine.Sqlite);
        await desk.TakeAsync(PaidDesk.Receipt);
    }

    [TearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    [Test]
    public async Task A_notices_receipts_and_refunds_are_a_sheet_each_and_preflight_finds_nothing()
    {
        await desk.PayAsync(70.5m, payer: "王秀珍");
        await desk.PayAsync(null, PaymentWay.WeChat);
        await desk.RefundAsync(20, "让利");

        MakeReceipt.Made made = (await MakeAsync()).Done();

        Assert.That((made.Sheets, string.Join(' ', made.Numbers)), Is.EqualTo((3, "1 2 3")));
        Assert.That(PreflightFile.Run(made.Pdf, new PlantLimits()).Findings.Select(one => one.Finding.Message), Is.Empty);
        string words = TextOf(made.Pdf);
        foreach (string part in (string[])["王秀珍", "柒拾元零伍角", "70.50", "肆拾玖元伍角", "此前已付", "退款单", "贰拾元整", "让利", "3行×40元"])
            Assert.That(words, Does.Contain(part));
    }

    [Test]
    public async Task A_receipt_that_is_made_again_is_the_same_to_the_byte_whatever_the_notice_costs_by_then()
    {
        await desk.PayAsync(null, payer: "王秀珍");
        byte[] first = (await MakeAsync(1)).Done().Pdf;

        desk.Clock.Now = desk.Clock.Now.AddHours(1);
        await desk.ReviseAsync(PaidDesk.Receipt.Replace("声明作废", "因保管不善遗失，特此登报，声明作废", StringComparison.Ordinal));
        await desk.PayAsync(null);

        Assert.That((await MakeAsync(1)).Done().Pdf, Is.EqualTo(first));
        Assert.That(TextOf((await MakeAsync(2)).Done().Pdf), Does.Contain("此前已付").And.Contain("4行×40元"));
    }

    [Test]
    public async Task What_was_not_paid_has_no_receipt()
    {
        Assert.That((await MakeAsync()).Why().Code, Is.EqualTo("RECEIPT-NONE"));
        await desk.OpenAccountAsync("恒润建材", 1000);
        await desk.PayAsync(null, PaymentWay.Account, "恒润建材");

        Assert.That((await MakeAsync()).Why().Code, Is.EqualTo("RECEIPT-ACCOUNT"));
        Assert.That((await MakeAsync(9)).Why().Code, Is.EqualTo("RECEIPT-NONE"));
    }

    [Test]
    public async Task What_a_customer_paid_on_the_account_has_a_receipt_in_the_row_of_the_papers_receipts()
    {
        await desk.OpenAccountAsync("恒润建材", 1000);
        await desk.TakeAsync(PaidDesk.Receipt.Replace("0036218", "0036219"));
        await desk.PayAsync(null, payer: "王秀珍");
        await desk.PayAsync(null, PaymentWay.Account, "恒润建材", id: "BC20261125-0002");
        Assert.That((await OfCustomerAsync("恒润建材")).Why().Code, Is.EqualTo("RECEIPT-NONE"), "on account nothing was received");
        CustomerPayment first = await ReceiveAsync(70.5m, "十一月");
        CustomerPayment rest = await ReceiveAsync(null, "");

        MakeReceipt.Made made = (await OfCustomerAsync("恒润建材")).Done();
        byte[] again = (await OfCustomerAsync("恒润建材", first.Receipt)).Done().Pdf;
        await ReceiveLaterAsync();

        Assert.That((made.Sheets, string.Join(' ', made.Numbers)), Is.EqualTo((2, "2 3")), "the first is the notice's");
        Assert.That((first.Receipt, rest.Receipt), Is.EqualTo((2, 3)));
        Assert.That(PreflightFile.Run(made.Pdf, new PlantLimits()).Findings.Select(one => one.Finding.Message), Is.Empty);
        string words = TextOf(made.Pdf);
        foreach (string part in (string[])["恒润建材", "柒拾元零伍角", "70.50", "挂账还款", "十一月", "肆拾玖元伍角", "转账"])
            Assert.That(words, Does.Contain(part));
        Assert.That((await OfCustomerAsync("恒润建材", first.Receipt)).Done().Pdf, Is.EqualTo(again));
        Assert.That((await OfCustomerAsync("恒润建材", 1)).Why().Code, Is.EqualTo("RECEIPT-NONE"), "that is the notice's");
        Assert.That((await OfCustomerAsync("没有的客户")).Why().Code, Is.EqualTo("CUSTOMER-UNKNOWN"));
    }

    [TestCase(null, null)]
    [TestCase(PaidDesk.Id, "恒润建材")]
    public async Task A_receipt_is_a_notices_or_a_customers(string? id, string? customer)
    {
        Refusal why = (await new MakeReceipt(desk.Bench).RunAsync(new() { Id = id, Customer = customer }, Stop)).Why();

        Assert.That((why.Code, why.Kind), Is.EqualTo(("RECEIPT-WHOSE", RefusalKind.Usage)));
    }

    private async Task<CustomerPayment> ReceiveAsync(decimal? yuan, string note) => (await new ReceiveFromCustomer(desk.Bench).RunAsync(
        new() { Name = "恒润建材", Yuan = yuan, Way = PaymentWay.Transfer, Note = note, By = PaidDesk.Manager }, Stop)).Done().Payment;

    // What is owed and paid afterwards is no matter of an earlier receipt.
    private async Task ReceiveLaterAsync()
    {
        desk.Clock.Now = desk.Clock.Now.AddHours(1);
        await desk.TakeAsync(PaidDesk.Receipt.Replace("0036218", "0036220"));
        await desk.PayAsync(null, PaymentWay.Account, "恒润建材", id: "BC20261125-0003");
        await ReceiveAsync(null, "");
    }

    private Task<Outcome<MakeReceipt.Made>> OfCustomerAsync(string name, int? number = null) =>
        new MakeReceipt(desk.Bench).RunAsync(new() { Customer = name, Number = number }, Stop);

    [Test]
    public async Task A_name_that_no_font_draws_is_refused_and_never_a_box()
    {
        await desk.PayAsync(null, payer: "王\uE000");

        Assert.That((await MakeAsync()).Why().Code, Is.EqualTo("GLYPH-MISSING"));
    }

    // As a reader of the file would copy it out, without blanks.
    private static string TextOf(byte[] pdf)
    {
        string file = Path.GetTempFileName();
        File.WriteAllBytes(file, pdf);
        string text = PressTool.Run("pdftotext", "-raw", file, "-");
        File.Delete(file);
        return string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));
    }

    private Task<Outcome<MakeReceipt.Made>> MakeAsync(int? number = null) =>
        new MakeReceipt(desk.Bench).RunAsync(new() { Id = PaidDesk.Id, Number = number }, Stop);
}
