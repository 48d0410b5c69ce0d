using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Payments;

/// <summary>What was taken or given back for a notice, and its bill then.</summary>
/// <param name="IsRepeated">Whether it had been done before, under the same key, and was not done again.</param>
public sealed record PaidNotice(Payment Payment, NoticeBill Bill, bool IsRepeated);
