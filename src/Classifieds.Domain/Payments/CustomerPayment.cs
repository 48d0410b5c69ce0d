using Classifieds.Domain.Issues;

namespace Classifieds.Domain.Payments;

/// <summary>还款: money that a customer paid on the account.</summary>
/// <param name="Number">1, 2, 3 … within the customer; 0 before it is stored.</param>
/// <param name="Paper">Whose receipt it is.</param>
/// <param name="Way">Never 挂账.</param>
public sealed record CustomerPayment(string Customer, int Number, PaperId Paper, decimal Yuan, PaymentWay Way, string By, DateTimeOffset At)
{
    public string Note { get; init; } = "";

    /// <summary>收据号: running within the paper.</summary>
    public int Receipt { get; init; }

    public string? RequestKey { get; init; }
}
