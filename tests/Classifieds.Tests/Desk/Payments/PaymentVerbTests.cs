using Classifieds.Desk.Notices;
using Classifieds.Desk.Payments;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk.Payments;

/// <summary>Money through the desk's verbs, from the counter to the till, on both engines.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class PaymentVerbTests(DatabaseEngine engine)
{
    private static readonly Actor Clerk = new("王丽", Role.Clerk), Editor = new("陈敏", Role.Editor);
    private static readonly string Longer = PaidDesk.Receipt.Replace("声明作废", "因保管不善遗失，特此登报，声明作废", StringComparison.Ordinal);

    private PaidDesk desk = null!;

    private static CancellationToken Stop => CancellationToken.None;

    [SetUp]
    public async Task OpenAsync()
    {
        desk = await PaidDesk.OpenAsync(engine);
        await desk.TakeAsync(PaidDesk.Receipt);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        if (desk is not null) await desk.DisposeAsync();
    }

    [Test]
    public async Task What_is_paid_is_kept_with_its_receipt_told_in_history_and_covered_by_the_ledger()
    {
        PaidNotice first = (await desk.PayAsync(20, payer: "王秀珍")).Done();
        PaidNotice rest = (await desk.PayAsync(null, PaymentWay.WeChat)).Done();

        Assert.That((first.Payment.Receipt, rest.Payment.Receipt, rest.Payment.Yuan), Is.EqualTo(((int?)1, (int?)2, 100m)));
        Assert.That((first.Bill.Owed, rest.Bill.Owed, rest.Bill.Price), Is.EqualTo((100m, 0m, 120m)));
        Assert.That((await desk.BillAsync())!.Payments.Select(one => (one.Payer, one.By)),
            Is.EqualTo(new[] { ("王秀珍", "林知夏"), ("", "林知夏") }));
        Assert.That(await desk.HistoryAsync(),
            Is.SupersetOf((string[])["收款 20 元（现金，收据第 1 号）", "收款 100 元（微信，收据第 2 号）"]));
        Assert.That((await desk.VerifyAsync()).IsRefused(out _), Is.False);

        await desk.TamperPastTriggersAsync("UPDATE payment SET fen = 12000 WHERE number = 1");
        Assert.That((await desk.VerifyAsync()).Why().Code, Is.EqualTo("LEDGER-STANDING"));
    }

    [Test]
    public async Task A_request_that_comes_again_under_its_key_is_answered_and_not_done_again()
    {
        PaidNotice paid = (await desk.PayAsync(20, key: "web-1")).Done();
        int entries = (await desk.VerifyAsync()).Done().Chains.Sum(chain => chain.Entries);

        PaidNotice again = (await desk.PayAsync(20, key: "web-1")).Done();
        Refusal other = (await desk.PayAsync(30, key: "web-1")).Why();
        Refusal back = (await desk.RefundAsync(20, key: "web-1")).Why();

        Assert.That((again.Payment, again.IsRepeated, paid.IsRepeated), Is.EqualTo((paid.Payment, true, false)));
        Assert.That(again.Bill.Paid, Is.EqualTo(20m));
        Assert.That((other.Code, back.Code), Is.EqualTo(("PAY-KEY", "PAY-KEY")));
        Assert.That((await desk.VerifyAsync()).Done().Chains.Sum(chain => chain.Entries), Is.EqualTo(entries));
    }

    [Test]
    public async Task Two_who_take_the_same_money_at_once_take_it_once()
    {
        Outcome<PaidNotice>[] both = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => desk.PayAsync(null))));

        Assert.That(both.Count(one => !one.IsRefused(out _)), Is.EqualTo(1));
        Assert.That(both.Where(one => one.IsRefused(out _)).Select(one => one.Why().Code), Is.All.EqualTo("PAY-SETTLED"));
        Assert.That((await desk.BillAsync())!.Paid, Is.EqualTo(120m));
    }

    [Test]
    public async Task A_clerk_takes_money_a_manager_alone_gives_it_back_and_an_editor_touches_none()
    {
        await desk.AddUserAsync(Clerk);
        await desk.AddUserAsync(Editor);

        Assert.That((await desk.PayAsync(null, by: Editor)).Why().Code, Is.EqualTo("ROLE-FORBIDDEN"));
        Assert.That((await desk.PayAsync(null, by: Clerk)).Done().Payment.By, Is.EqualTo("王丽"));
        Assert.That((await desk.RefundAsync(20, by: Clerk)).Why().Code, Is.EqualTo("ROLE-FORBIDDEN"));
        Assert.That((await desk.RefundAsync(20, "让利")).Done().Bill.Owed, Is.EqualTo(20m));
        Assert.That((await desk.OpenAccountAsync("恒润建材", 1000, Clerk)).Why().Code, Is.EqualTo("ROLE-FORBIDDEN"));
        Assert.That((await new ReceiveFromCustomer(desk.Bench).RunAsync(
            new() { Name = "恒润建材", Way = PaymentWay.Cash, By = Editor }, Stop)).Why().Code, Is.EqualTo("ROLE-FORBIDDEN"));
    }

    [Test]
    public async Task A_run_that_is_withdrawn_leaves_what_is_to_be_returned_and_restoring_it_leaves_what_is_owed()
    {
        await desk.PayAsync(null);
        await desk.WithdrawAsync();
        Assert.That((await desk.BillAsync())!.ToReturn, Is.EqualTo(120m));

        PaidNotice back = (await desk.RefundAsync(null)).Done();
        (await new RestoreNotice(desk.Bench).RunAsync(new() { Id = PaidDesk.Id, By = PaidDesk.Manager }, Stop)).Done();

        Assert.That((back.Payment.Yuan, back.Payment.Way, back.Payment.Receipt), Is.EqualTo((120m, PaymentWay.Cash, (int?)2)));
        Assert.That((await desk.BillAsync())!.Owed, Is.EqualTo(120m));
        Assert.That(await desk.HistoryAsync(), Has.Some.EqualTo("退款 120 元（现金，退款单第 2 号）：撤稿"));
    }

    [Test]
    public async Task A_run_that_is_withdrawn_behind_its_proof_costs_the_cancellation_fee_and_the_rest_goes_back()
    {
        await desk.PayAsync(null);
        await desk.ApproveAsync();
        desk.Clock.Now += TimeSpan.FromMinutes(1);
        await desk.WithdrawAsync();

        PaidNotice back = (await desk.RefundAsync(null)).Done();

        Assert.That((back.Payment.Yuan, back.Bill.Price, back.Bill.ToReturn, back.Bill.Owed), Is.EqualTo((96m, 24m, 0m, 0m)));
        Assert.That((await desk.RefundAsync(null)).IsRefused(out Refusal? nothing, out _), Is.True);
        Assert.That(nothing!.Code, Is.EqualTo("REFUND-AMOUNT"));
    }

    [Test]
    public async Task Other_words_leave_the_difference_to_be_paid()
    {
        await desk.PayAsync(null);
        NoticeBill before = (await desk.BillAsync())!;

        (await new ReviseNotice(desk.Bench).RunAsync(new() { Id = PaidDesk.Id, Text = Longer, By = PaidDesk.Manager }, Stop)).Done();
        NoticeBill after = (await desk.BillAsync())!;

        Assert.That(before.Owed, Is.Zero);
        Assert.That((after.Paid, after.Owed), Is.EqualTo((120m, after.Price - 120m)));
        Assert.That(after.Owed, Is.GreaterThan(0m));
    }

    [Test]
    public async Task Every_run_that_is_to_come_is_paid_before_the_first()
    {
        await desk.TakeAsync(PaidDesk.Receipt.Replace("0036218", "0036219", StringComparison.Ordinal), new DateOnly(2026, 11, 27));

        NoticeBill bill = (await desk.BillAsync("BC20261125-0002"))!;

        Assert.That((bill.Price, bill.Owed), Is.EqualTo((240m, 240m)));
    }

    [Test]
    public async Task For_what_has_errors_nothing_is_taken()
    {
        await foreach (Outcome<HandedNotice> answer in new AddNotices(desk.Bench).RunAsync(new()
        {
            Text = "李红遗失押金收据一张，收据号：0036219，金额：贰仟元整（3000元），声明作废。",
            Issue = PaidDesk.Issue,
            ForExamination = true,
            By = PaidDesk.Manager,
        }, Stop)) answer.Done();

        Assert.That((await desk.PayAsync(10, id: "BC20261125-0002")).Why().Code, Is.EqualTo("NOTICE-RETURNED"));
    }

    [TestCase("BC20261125-0009", "NOTICE-UNKNOWN")]
    [TestCase("上次那则", "NOTICE-UNKNOWN")]
    [TestCase("BC20261125-0001/1", "PAY-INSERTION")]
    public async Task Money_is_taken_for_a_notice_that_is_there_as_a_whole(string id, string code) =>
        Assert.That((await desk.PayAsync(10, id: id)).Why().Code, Is.EqualTo(code));

    [Test]
    public async Task An_account_takes_notices_up_to_its_limit_and_its_month_adds_up()
    {
        await desk.TakeAsync(PaidDesk.Receipt.Replace("0036218", "0036219", StringComparison.Ordinal));
        await desk.OpenAccountAsync("恒润建材", 200);
        await desk.PayAsync(null, PaymentWay.Account, "恒润建材");
        Refusal over = (await desk.PayAsync(null, PaymentWay.Account, "恒润建材", id: "BC20261125-0002")).Why();
        Refusal unknown = (await desk.PayAsync(null, PaymentWay.Account, "恒润", id: "BC20261125-0002")).Why();
        desk.Clock.Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(8));
        ReceiveFromCustomer.Received received = (await ReceiveAsync(100)).Done();
        ReceiveFromCustomer.Received again = (await ReceiveAsync(100)).Done();

        Assert.That((over.Code, over.Message), Is.EqualTo(("CUSTOMER-LIMIT",
            "客户 恒润建材 限额 200 元，已挂 120 元，再挂 120 元就超了 40 元，请收款或请主管改限额")));
        Assert.That(unknown.Code, Is.EqualTo("CUSTOMER-UNKNOWN"));
        Assert.That((received.Account.Balance, received.Payment.Receipt, again.IsRepeated, again.Account.Balance),
            Is.EqualTo((20m, 1, true, 20m)));
        Assert.That(await StatementAsync(11), Is.EqualTo("0 → 120：BC20261125-0001 挂账 120 120"));
        Assert.That(await StatementAsync(12), Is.EqualTo("120 → 20： 还款（转账，收据第 1 号） -100 20"));
        Assert.That((await desk.VerifyAsync()).IsRefused(out _), Is.False);

        await desk.TamperPastTriggersAsync("UPDATE customer SET limit_fen = 99999900");
        Assert.That((await desk.VerifyAsync()).Why().Message, Does.Contain("挂账客户"));

        Task<Outcome<ReceiveFromCustomer.Received>> ReceiveAsync(decimal yuan) => new ReceiveFromCustomer(desk.Bench).RunAsync(new()
        {
            Name = "恒润建材", Yuan = yuan, Way = PaymentWay.Transfer, RequestKey = "bank-1", By = PaidDesk.Manager,
        }, Stop);
    }

    [Test]
    public async Task What_is_on_account_is_taken_off_it_where_the_notice_is_withdrawn()
    {
        await desk.OpenAccountAsync("恒润建材", 1000);
        await desk.PayAsync(null, PaymentWay.Account, "恒润建材");
        await desk.WithdrawAsync();

        PaidNotice back = (await desk.RefundAsync(null)).Done();

        Assert.That((back.Payment.Way, back.Payment.Customer, back.Payment.Receipt),
            Is.EqualTo((PaymentWay.Account, "恒润建材", (int?)null)));
        CustomerAccount account = (await new ListCustomers(desk.Bench).RunAsync(Stop)).Done().Single();
        Assert.That(account.Balance, Is.Zero);
        Assert.That(await desk.HistoryAsync(), Has.Some.EqualTo("挂账 120 元（恒润建材）").And.Some.EqualTo("冲减挂账 120 元：撤稿"));
    }

    [Test]
    public async Task A_closed_account_takes_no_more()
    {
        await desk.OpenAccountAsync("恒润建材", 1000);
        (await new DisableCustomer(desk.Bench).RunAsync(new() { Name = "恒润建材", By = PaidDesk.Manager }, Stop)).Done();
        Assert.That((await desk.PayAsync(null, PaymentWay.Account, "恒润建材")).Why().Code, Is.EqualTo("CUSTOMER-DISABLED"));

        await desk.OpenAccountAsync("恒润建材", 1000);
        Assert.That((await desk.PayAsync(null, PaymentWay.Account, "恒润建材")).IsRefused(out _), Is.False);
    }

    [TestCase("", 100, "CUSTOMER-NAME")]
    [TestCase(" 恒润", 100, "CUSTOMER-NAME")]
    [TestCase("恒润", -1, "PAY-AMOUNT")]
    [TestCase("恒润", 0.001, "PAY-AMOUNT")]
    public async Task An_account_has_a_name_and_a_limit(string name, decimal limit, string code) =>
        Assert.That((await desk.OpenAccountAsync(name, limit)).Why().Code, Is.EqualTo(code));

    [Test]
    public async Task The_till_counts_the_day_of_beijing_by_clerk_and_way()
    {
        await desk.AddUserAsync(Clerk);
        await desk.PayAsync(20, by: Clerk);
        desk.Clock.Now = new(2026, 11, 24, 23, 59, 59, TimeSpan.FromHours(8));
        await desk.PayAsync(40, PaymentWay.WeChat, by: Clerk);
        desk.Clock.Now = new(2026, 11, 25, 0, 0, 0, TimeSpan.FromHours(8));
        await desk.PayAsync(60);
        await desk.RefundAsync(10, "让利");

        Assert.That(await TillAsync(24), Is.EqualTo("王丽 Cash 20 0, 王丽 WeChat 40 0 = 60"));
        Assert.That(await TillAsync(25), Is.EqualTo("林知夏 Cash 60 10 = 50"));
        Assert.That(await TillAsync(25, "tabloid"), Is.EqualTo("林知夏 Cash 60 10 = 50"));
        Assert.That(await TillAsync(25, "broadsheet"), Is.EqualTo(" = 0"));
        Assert.That(await TillAsync(26), Is.EqualTo(" = 0"));

        async Task<string> TillAsync(int day, string? paper = null)
        {
            Till till = (await new CountTill(desk.Bench).RunAsync(new(new(2026, 11, day), paper), Stop)).Done();
            string rows = string.Join(", ", till.Rows.Select(row => $"{row.By} {row.Way} {row.Received:0} {row.Returned:0}"));
            return $"{rows} = {till.InMoney:0}";
        }
    }

    private async Task<string> StatementAsync(int month)
    {
        TellStatement.Statement told = (await new TellStatement(desk.Bench).RunAsync(
            new() { Name = "恒润建材", Month = new(2026, month, 1) }, Stop)).Done();
        return $"{told.Before:0} → {told.After:0}："
            + string.Join('，', told.Lines.Select(line => $"{line.Notice} {line.What} {line.Charged:0} {line.Balance:0}"));
    }
}
