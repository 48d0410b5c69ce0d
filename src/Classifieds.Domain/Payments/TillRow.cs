namespace Classifieds.Domain.Payments;

/// <summary>结账的一行: what one clerk took and gave in one way on a day.</summary>
/// <param name="Received">In yuan, and how many times.</param>
/// <param name="Returned">In yuan, above nought, and how many times.</param>
public sealed record TillRow(string By, PaymentWay Way, decimal Received, int Receipts, decimal Returned, int Refunds)
{
    /// <summary>What must be in the drawer, or on the paper's account, of it.</summary>
    public decimal Net => Received - Returned;
}
