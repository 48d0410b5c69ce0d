using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Domain.Payments;

/// <summary>账: what a notice costs, what was paid for it, and what is owed or to be returned.</summary>
/// <remarks>
/// A run that is withdrawn leaves what is to be returned, less the paper's fee; other words leave the difference. Nothing is returned by
/// itself.
/// </remarks>
/// <param name="Quote">Of all of its runs, as it stands.</param>
/// <param name="Payments">Oldest first, refunds among them.</param>
public sealed record NoticeBill(Notice Notice, Quote Quote, IReadOnlyList<Payment> Payments)
{
    /// <summary>应付.</summary>
    public decimal Price => Quote.Total;

    /// <summary>已付: what came in less what went back, on account too.</summary>
    public decimal Paid => Payments.Sum(one => one.Adds);

    /// <summary>Of what was paid, what is on a customer's account and no money yet.</summary>
    public decimal OnAccount => Payments.Where(one => one.Way == PaymentWay.Account).Sum(one => one.Adds);

    /// <summary>欠: nought where nothing is.</summary>
    public decimal Owed => Math.Max(0, Price - Paid);

    /// <summary>应退: nought where nothing is.</summary>
    public decimal ToReturn => Math.Max(0, Paid - Price);

    /// <summary>In Chinese: <c>应付 240 元，已付 100 元，欠 140 元</c>.</summary>
    public string Told =>
        Owed > 0 ? $"{Standing}，欠 {PaidSum.Told(Owed)}"
        : ToReturn > 0 ? $"{Standing}，应退 {PaidSum.Told(ToReturn)}"
        : $"应付 {PaidSum.Told(Price)}，{(OnAccount > 0 ? $"其中挂账 {PaidSum.Told(OnAccount)}" : "付清")}";

    /// <summary>In a column: <c>欠 140 元</c>.</summary>
    public string InColumn =>
        Owed > 0 ? $"欠 {PaidSum.Told(Owed)}"
        : ToReturn > 0 ? $"应退 {PaidSum.Told(ToReturn)}"
        : OnAccount > 0 ? "挂账" : "付清";

    /// <summary>收款. More than is owed is not taken: it would be nobody's money.</summary>
    /// <returns>What is to be stored; or PAY-AMOUNT, PAY-WAY, PAY-CUSTOMER, PAY-SETTLED, PAY-OVER.</returns>
    public Outcome<Payment> Pay(PaymentAsked asked, string by, DateTimeOffset now)
    {
        if (asked.Yuan is { } typed && !PaidSum.Is(typed)) return NoSum(typed);
        if (asked.Way is not { } way) return new Refusal("PAY-WAY", "收款要写明付款方式") { Kind = RefusalKind.Usage };
        if (way == PaymentWay.Account != asked.Customer is not null)
        {
            return new Refusal("PAY-CUSTOMER", way == PaymentWay.Account ? "挂账要写明挂在哪个客户名下" : "只有挂账才写客户")
            {
                Kind = RefusalKind.Usage,
            };
        }
        if (Owed == 0) return Conflict("PAY-SETTLED", $"稿件 {Notice.Id} 不欠款（{Standing}），没有收");
        decimal yuan = asked.Yuan ?? Owed;
        if (yuan > Owed)
        {
            return Conflict("PAY-OVER",
                $"稿件 {Notice.Id} 只欠 {PaidSum.Told(Owed)}，收 {PaidSum.Told(yuan)}就多了 {PaidSum.Told(yuan - Owed)}，请收 {PaidSum.Told(Owed)}");
        }
        if (way == PaymentWay.Account && OnAccount > 0 && Charged != asked.Customer)
            return Conflict("PAY-CUSTOMER", $"稿件 {Notice.Id} 已挂在 {Charged} 名下，不能再挂 {asked.Customer}");
        return new Payment(Notice.Id, 0, IsRefund: false, yuan, way, by, now)
        {
            Payer = asked.Payer.Trim(), Note = asked.Note.Trim(), Customer = asked.Customer, RequestKey = asked.RequestKey,
        };
    }

    /// <summary>退款: never more than was paid, and no money for what is on account.</summary>
    /// <returns>What is to be stored; or PAY-AMOUNT, REFUND-REASON, REFUND-NOTHING, REFUND-AMOUNT, REFUND-OVER.</returns>
    public Outcome<Payment> Refund(PaymentAsked asked, string by, DateTimeOffset now)
    {
        if (asked.Yuan is { } typed && !PaidSum.Is(typed)) return NoSum(typed);
        if (asked.Note.Trim().Length == 0) return new Refusal("REFUND-REASON", "退款要写明原因") { Kind = RefusalKind.Usage };
        if (Paid <= 0) return Conflict("REFUND-NOTHING", $"稿件 {Notice.Id} 没有收过款，没有可退的");
        if (asked.Yuan is null && ToReturn == 0)
        {
            return new Refusal("REFUND-AMOUNT", $"稿件 {Notice.Id} 没有应退的（{Standing}），仍要退请写明金额") { Kind = RefusalKind.Usage };
        }
        // What is on account goes back there first: that costs nobody a coin.
        PaymentWay way = asked.Way ?? (OnAccount > 0
            ? PaymentWay.Account
            : Payments.Last(one => !one.IsRefund && one.Way != PaymentWay.Account).Way);
        decimal most = way == PaymentWay.Account ? OnAccount : Paid - OnAccount;
        decimal yuan = asked.Yuan ?? Math.Min(ToReturn, most);
        if (most == 0 || yuan > most)
        {
            string among = way == PaymentWay.Account ? $"挂账的 {PaidSum.Told(most)}" : $"收到的 {PaidSum.Told(most)}";
            return Conflict("REFUND-OVER", $"稿件 {Notice.Id} 最多退{among}，没有退");
        }
        return new Payment(Notice.Id, 0, IsRefund: true, yuan, way, by, now)
        {
            Payer = asked.Payer.Trim(),
            Note = asked.Note.Trim(),
            Customer = way == PaymentWay.Account ? Charged : null,
            RequestKey = asked.RequestKey,
        };
    }

    // Whose account it was put on last; one notice stands on one account at a time.
    private string? Charged => Payments.LastOrDefault(one => one.Customer is not null)?.Customer;

    private string Standing => $"应付 {PaidSum.Told(Price)}，已付 {PaidSum.Told(Paid)}";

    private static Refusal NoSum(decimal yuan) =>
        new("PAY-AMOUNT", $"“{yuan}”不能收付，金额应大于 0，到分为止，不超过 {PaidSum.Told(PaidSum.Most)}") { Kind = RefusalKind.Usage };

    private static Refusal Conflict(string code, string message) => new(code, message) { Kind = RefusalKind.Conflict };
}
