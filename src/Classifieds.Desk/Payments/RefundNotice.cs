using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Payments;

/// <summary>退款: money of a notice goes back, never more than was paid.</summary>
public sealed class RefundNotice(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        /// <summary>Its note is the reason.</summary>
        public required PaymentAsked Asked { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The refund and the bill; or NOTICE-UNKNOWN, NOTICE-RETURNED, PAY-INSERTION, PAY-KEY, what <see
    /// cref="NoticeBill.Refund"/> refuses with, and what a person may be refused with.</returns>
    public Task<Outcome<PaidNotice>> RunAsync(Request request, CancellationToken stop) =>
        new PaymentTaking(desk).RunAsync(request.Id, request.Asked, isRefund: true, request.By, stop);
}
