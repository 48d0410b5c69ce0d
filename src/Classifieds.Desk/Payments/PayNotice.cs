using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Payments;

/// <summary>收款: what was paid for a notice is written down, with its receipt's number.</summary>
public sealed class PayNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        public required PaymentAsked Asked { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The payment and the bill; or NOTICE-UNKNOWN, NOTICE-RETURNED, PAY-INSERTION, PAY-KEY, CUSTOMER-UNKNOWN, what <see
    /// cref="NoticeBill.Pay"/> and <see cref="CustomerAccount.Charge"/> refuse with, and what a person may be refused with.</returns>
    public Task<Outcome<PaidNotice>> RunAsync(Request request, CancellationToken stop) =>
        new PaymentTaking(desk).RunAsync(request.Id, request.Asked, isRefund: false, request.By, stop);
}
