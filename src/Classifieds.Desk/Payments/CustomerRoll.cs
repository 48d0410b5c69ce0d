using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Storage;

namespace Classifieds.Desk.Payments;

/// <summary>客户名册: a customer with what stands open.</summary>
internal static class CustomerRoll
{
    /// <returns>Or CUSTOMER-UNKNOWN.</returns>
    public static async Task<Outcome<CustomerAccount>> FindAsync(Work work, string name) =>
        await work.Customers.FindAsync(name.Trim()) is { } customer
            ? new CustomerAccount(customer, await work.Customers.BalanceAsync(customer.Name))
            : new Refusal("CUSTOMER-UNKNOWN", $"没有客户“{name.Trim()}”，请主管用 customer add 开账") { Kind = RefusalKind.NotFound };
}
