namespace Classifieds.Domain.Payments;

/// <summary>One payment as the till counts it, of a notice or of a customer.</summary>
/// <param name="Yuan">Above nought, also of what went back.</param>
public sealed record TillEntry(string By, PaymentWay Way, decimal Yuan, bool IsRefund);
