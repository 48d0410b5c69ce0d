using System.Globalization;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Users;
using Classifieds.Desk.Wire;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Storage;

namespace Classifieds.Desk.Payments;

/// <summary>Money for a notice, in or out, in one piece of work with its receipt's number and its entry in the ledger.</summary>
internal sealed class PaymentTaking(Workbench desk)
{
    private const string Repeated = "PAY-REPEATED";

    public async Task<Outcome<PaidNotice>> RunAsync(
        string typed, PaymentAsked asked, bool isRefund, Actor asking, CancellationToken stop)
    {
        if (Named(typed).IsRefused(out Refusal? why, out NoticeId? id)) return why;
        if (asked.RequestKey is { } key && !IsKey(key))
            return new Refusal("PAY-KEY", "请求键应是 1 至 100 个字，没有控制符") { Kind = RefusalKind.Usage };
        Outcome<Notice> finding = await desk.ReadStoreAsync(work => NoticeChange.FindAsync(work, id), stop);
        if (finding.IsRefused(out why, out Notice? found)) return why;
        // Fonts are read before the store is held.
        if (desk.Paper(found.Issue.Paper.ToString()).IsRefused(out why)) return why;
        var bills = new NoticeBills(desk);
        // What a customer may still have put on the account is the same in all papers.
        Turn turn = !isRefund && asked.Way == PaymentWay.Account ? Turn.OfStore : Turn.OfNotice(id);
        Outcome<PaidNotice> taking = await desk.WriteStoreAsync<PaidNotice>(turn, async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            DeskDeed deed = isRefund ? DeskDeed.Refund : DeskDeed.TakePayment;
            if ((await UserRoll.FindAsync(work, asking, deed, now)).IsRefused(out Refusal? whyNot, out Actor? by)) return whyNot;
            if (asked.RequestKey is { } key)
            {
                await work.HoldStoreAsync();
                if (await work.Payments.WithKeyAsync(key) is { } done) return Again(done, id, asked, isRefund);
            }
            if ((await NoticeChange.FindAsync(work, id)).IsRefused(out whyNot, out Notice? notice)) return whyNot;
            if ((await bills.TellAsync(work, notice, by.Name)).IsRefused(out whyNot, out NoticeBill? bill)) return whyNot;
            // Not before the price was told: a receipt has the last quote of before it.
            now = desk.Clock.GetUtcNow();
            Outcome<Payment> deciding = isRefund ? bill.Refund(asked, by.Name, now) : bill.Pay(asked, by.Name, now);
            if (deciding.IsRefused(out whyNot, out Payment? decided)) return whyNot;
            if (await OverchargeAsync(work, decided) is { } overcharge) return overcharge;
            Payment stored = await work.Payments.AddAsync(decided, notice.Issue.Paper);
            await work.RecordAsync(new(now, by.Name, isRefund ? "refund" : "pay") { Notice = id, Detail = DetailOf(stored) });
            return new PaidNotice(stored, bill with { Payments = [.. bill.Payments, stored] }, IsRepeated: false);
        }, stop);
        if (!taking.IsRefused(out why) || why.Code != Repeated) return taking;
        // Nothing is written for what was done before: it is told as it was.
        return await desk.ReadStoreAsync<PaidNotice>(async work =>
        {
            Payment done = (await work.Payments.WithKeyAsync(asked.RequestKey!))!;
            Revision latest = await work.Notices.LatestAsync(id);
            return await bills.OfAsync(work, found, latest.Number, await work.Quotes.LastAsync(id), await work.Payments.OfAsync(id))
                is { } now
                ? new PaidNotice(done, now, IsRepeated: true)
                : new Refusal("NOTICE-RETURNED", $"稿件 {id} 的这一笔早已办过，现在有错误，没有报价") { Kind = RefusalKind.Conflict };
        }, stop);
    }

    /// <summary>What the caller of an API makes up to know its request by.</summary>
    public static bool IsKey(string key) => key.Length is >= 1 and <= 100 && !key.Any(char.IsControl);

    /// <returns>The whole notice that was typed: money is for all of its runs; or NOTICE-UNKNOWN, PAY-INSERTION.</returns>
    public static Outcome<NoticeId> Named(string typed)
    {
        if (NoticeChange.Named(typed).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        return id.Number is null
            ? id.Notice
            : new Refusal("PAY-INSERTION", $"{id} 是一次刊登，收付按整则稿件，请写 {id.Notice}") { Kind = RefusalKind.Usage };
    }

    private static Refusal Again(Payment done, NoticeId id, PaymentAsked asked, bool isRefund)
    {
        bool isSame = done.Notice == id && done.IsRefund == isRefund && (asked.Yuan ?? done.Yuan) == done.Yuan
            && (asked.Way ?? done.Way) == done.Way && (isRefund || asked.Customer == done.Customer);
        return new(isSame ? Repeated : "PAY-KEY", $"请求键“{asked.RequestKey}”已用在稿件 {done.Notice} 的另一笔收付上，没有办")
        {
            Kind = RefusalKind.Conflict,
        };
    }

    // What is put on an account is checked against what stands open there.
    private static async Task<Refusal?> OverchargeAsync(Work work, Payment decided)
    {
        if (decided is not { Customer: { } name, IsRefund: false }) return null;
        if ((await CustomerRoll.FindAsync(work, name)).IsRefused(out Refusal? why, out CustomerAccount? account)) return why;
        return account.Charge(decided.Yuan).IsRefused(out why) ? why : null;
    }

    // In the clear and for ever: who paid is not in it.
    private static string DetailOf(Payment payment)
    {
        string receipt = payment.Receipt?.ToString(CultureInfo.InvariantCulture) ?? "-";
        string last = payment.IsRefund ? payment.Note : payment.Customer ?? "";
        return $"{PaidSum.InColumn(payment.Yuan)} {WireWords.Of(payment.Way)} {receipt} {last}".TrimEnd();
    }
}
