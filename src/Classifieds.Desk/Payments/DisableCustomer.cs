using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Payments;

/// <summary>停账: nothing more is put on a customer's account; what stands open stays open.</summary>
public sealed class DisableCustomer(Workbench desk)
{
    public sealed record Request
    {
        public required string Name { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The account; or CUSTOMER-UNKNOWN, and what a person may be refused with.</returns>
    public Task<Outcome<CustomerAccount>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<CustomerAccount>(
        async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.ManageCustomers, now)).IsRefused(out Refusal? why, out Actor? by))
                return why;
            if ((await CustomerRoll.FindAsync(work, request.Name)).IsRefused(out why, out CustomerAccount? account)) return why;
            Customer closed = account.Customer with { Disabled = account.Customer.Disabled ?? now };
            await work.Customers.PutAsync(closed);
            await work.RecordAsync(new(now, by.Name, "customer-disable") { Detail = closed.Name });
            return account with { Customer = closed };
        }, stop);
}
