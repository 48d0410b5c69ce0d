using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Payments;

/// <summary>客户清单: who has an account, and what stands open with each.</summary>
public sealed class ListCustomers(Workbench desk)
{
    public Task<Outcome<IReadOnlyList<CustomerAccount>>> RunAsync(CancellationToken stop) =>
        desk.ReadStoreAsync(async work =>
        {
            List<CustomerAccount> accounts = [];
            foreach (Customer customer in await work.Customers.AllAsync())
                accounts.Add(new(customer, await work.Customers.BalanceAsync(customer.Name)));
            return Outcome.Of<IReadOnlyList<CustomerAccount>>(accounts);
        }, stop);
}
