using System.Globalization;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Users;
using Classifieds.Desk.Wire;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Payments;

/// <summary>还款: a customer pays on the account.</summary>
public sealed class ReceiveFromCustomer(Workbench desk)
{
    private const string Repeated = "PAY-REPEATED";

    public sealed record Request
    {
        public required string Name { get; init; }

        /// <summary>In yuan; null: all that stands open.</summary>
        public decimal? Yuan { get; init; }

        public required PaymentWay Way { get; init; }

        public string Note { get; init; } = "";

        /// <summary>Whose receipt it is, by the name of its profile; null for the usual paper.</summary>
        public string? Paper { get; init; }

        /// <summary>What the caller knows this request by; null where it gives none.</summary>
        public string? RequestKey { get; init; }

        public required Actor By { get; init; }
    }

    /// <param name="IsRepeated">Whether it had been done before, under the same key, and was not done again.</param>
    public sealed record Received(CustomerPayment Payment, CustomerAccount Account, bool IsRepeated);

    /// <returns>The payment and the account; or CUSTOMER-UNKNOWN, PAY-KEY, what <see cref="CustomerAccount.Receive"/> refuses with, and
    /// what a person may be refused with.</returns>
    public async Task<Outcome<Received>> RunAsync(Request request, CancellationToken stop)
    {
        if (request.RequestKey is { } key && !PaymentTaking.IsKey(key))
            return new Refusal("PAY-KEY", "请求键应是 1 至 100 个字，没有控制符") { Kind = RefusalKind.Usage };
        if (desk.Profile(request.Paper).IsRefused(out Refusal? why, out Paper? paper)) return why;
        Outcome<Received> receiving = await desk.WriteStoreAsync<Received>(async work =>
        {
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.TakePayment, now)).IsRefused(out Refusal? whyNot, out Actor? by))
                return whyNot;
            if (request.RequestKey is { } key && await work.Customers.WithKeyAsync(key) is { } done) return Again(done, request);
            if ((await CustomerRoll.FindAsync(work, request.Name)).IsRefused(out whyNot, out CustomerAccount? account)) return whyNot;
            if (account.Receive(request.Yuan, request.Way).IsRefused(out whyNot, out decimal yuan)) return whyNot;
            CustomerPayment stored = await work.Customers.AddAsync(
                new(account.Customer.Name, 0, paper.Id, yuan, request.Way, by.Name, now)
                {
                    Note = request.Note.Trim(), RequestKey = request.RequestKey,
                });
            await work.RecordAsync(new(now, by.Name, "customer-pay")
            {
                Detail = string.Create(CultureInfo.InvariantCulture,
                    $"{PaidSum.InColumn(yuan)} {WireWords.Of(stored.Way)} {stored.Receipt} {stored.Customer}"),
            });
            return new Received(stored, account with { Balance = account.Balance - yuan }, IsRepeated: false);
        }, stop);
        if (!receiving.IsRefused(out why) || why.Code != Repeated) return receiving;
        return await desk.ReadStoreAsync<Received>(async work =>
            (await CustomerRoll.FindAsync(work, request.Name)).IsRefused(out Refusal? whyNot, out CustomerAccount? account)
                ? whyNot
                : new Received((await work.Customers.WithKeyAsync(request.RequestKey!))!, account, IsRepeated: true), stop);
    }

    private static Refusal Again(CustomerPayment done, Request request)
    {
        bool isSame = done.Customer == request.Name.Trim() && done.Way == request.Way && (request.Yuan ?? done.Yuan) == done.Yuan;
        return new(isSame ? Repeated : "PAY-KEY", $"请求键“{request.RequestKey}”已用在客户 {done.Customer} 的另一笔还款上，没有办")
        {
            Kind = RefusalKind.Conflict,
        };
    }
}
