using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Payments;

/// <summary>开账: a customer may have notices run first and pays by the month; or has another limit than before.</summary>
public sealed class AddCustomer(Workbench desk)
{
    public sealed record Request
    {
        public required string Name { get; init; }

        /// <summary>限额, in yuan.</summary>
        public required decimal Limit { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The account; or CUSTOMER-NAME, PAY-AMOUNT, and what a person may be refused with.</returns>
    public Task<Outcome<CustomerAccount>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<CustomerAccount>(
        async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if (!Customer.IsName(request.Name))
            {
                return new Refusal("CUSTOMER-NAME", $"“{request.Name}”不能作客户名，应是 1 至 {Customer.LongestName} 个字")
                {
                    Kind = RefusalKind.Usage,
                };
            }
            if (request.Limit != 0 && !PaidSum.Is(request.Limit))
            {
                return new Refusal("PAY-AMOUNT", $"限额“{request.Limit}”应是 0 至 {PaidSum.Told(PaidSum.Most)}，到分为止")
                {
                    Kind = RefusalKind.Usage,
                };
            }
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.ManageCustomers, now)).IsRefused(out Refusal? why, out Actor? by))
                return why;
            Customer customer = await work.Customers.FindAsync(request.Name) is { } known
                ? known with { Limit = request.Limit, Disabled = null }
                : new(request.Name, request.Limit, by.Name, now);
            await work.Customers.PutAsync(customer);
            await work.RecordAsync(new(now, by.Name, "customer-add") { Detail = $"{PaidSum.InColumn(customer.Limit)} {customer.Name}" });
            return new CustomerAccount(customer, await work.Customers.BalanceAsync(customer.Name));
        }, stop, mayMake: true);
}
