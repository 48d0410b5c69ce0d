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
