using Classifieds.Domain.Outcomes;

namespace Classifieds.Domain.Payments;

/// <summary>客户账: what stands open with a customer.</summary>
/// <param name="Balance">欠: what was put on the account less what was taken off it and paid; in yuan.</param>
public sealed record CustomerAccount(Customer Customer, decimal Balance)
{
    /// <summary>What may still be put on it.</summary>
    public decimal Room => Customer.Disabled is null ? Math.Max(0, Customer.Limit - Balance) : 0;

    /// <summary>挂账.</summary>
    /// <returns>The account as it is then; or CUSTOMER-DISABLED, CUSTOMER-LIMIT.</returns>
    public Outcome<CustomerAccount> Charge(decimal yuan)
    {
        if (Customer.Disabled is not null)
            return Conflict("CUSTOMER-DISABLED", $"客户 {Customer.Name} 已停用，不能再挂账，请收款或请主管恢复");
        if (yuan > Room)
        {
            return Conflict("CUSTOMER-LIMIT", $"客户 {Customer.Name} 限额 {PaidSum.Told(Customer.Limit)}，已挂 {PaidSum.Told(Balance)}，"
                + $"再挂 {PaidSum.Told(yuan)}就超了 {PaidSum.Told(Balance + yuan - Customer.Limit)}，请收款或请主管改限额");
        }
        return this with { Balance = Balance + yuan };
    }

    /// <summary>还款. More than is owed is not taken.</summary>
    /// <param name="yuan">Null: all that is owed.</param>
    /// <returns>What is to be taken; or PAY-AMOUNT, PAY-WAY, CUSTOMER-SETTLED, CUSTOMER-OVER.</returns>
    public Outcome<decimal> Receive(decimal? yuan, PaymentWay way)
    {
        if (yuan is { } typed && !PaidSum.Is(typed))
        {
            return new Refusal("PAY-AMOUNT", $"“{typed}”不能收付，金额应大于 0，到分为止，不超过 {PaidSum.Told(PaidSum.Most)}")
            {
                Kind = RefusalKind.Usage,
            };
        }
        if (way == PaymentWay.Account) return new Refusal("PAY-WAY", "还款不能用挂账，请写收到的方式") { Kind = RefusalKind.Usage };
        if (Balance <= 0) return Conflict("CUSTOMER-SETTLED", $"客户 {Customer.Name} 不欠款，没有收");
        decimal taken = yuan ?? Balance;
        return taken > Balance
            ? Conflict("CUSTOMER-OVER", $"客户 {Customer.Name} 只欠 {PaidSum.Told(Balance)}，收 {PaidSum.Told(taken)}就多了，没有收")
            : taken;
    }

    private static Refusal Conflict(string code, string message) => new(code, message) { Kind = RefusalKind.Conflict };
}
