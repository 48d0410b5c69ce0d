using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Payments;

/// <summary>一笔: money that came in for a notice, or went back; never changed once it is written.</summary>
/// <param name="Number">1, 2, 3 … within the notice; 0 before it is stored.</param>
/// <param name="Yuan">Above nought, also of what went back.</param>
/// <param name="By">Who took it or gave it.</param>
public sealed record Payment(NoticeId Notice, int Number, bool IsRefund, decimal Yuan, PaymentWay Way, string By, DateTimeOffset At)
{
    /// <summary>付款人, or who was given it back; empty where nobody asked.</summary>
    public string Payer { get; init; } = "";

    /// <summary>备注; of a refund its reason.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whose account; null where it is on none.</summary>
    public string? Customer { get; init; }

    /// <summary>收据号: running within the paper; null on account, where no money passed.</summary>
    public int? Receipt { get; init; }

    /// <summary>What the caller knows its request by; null where it gave none.</summary>
    public string? RequestKey { get; init; }

    /// <summary>What it adds to what was paid.</summary>
    public decimal Adds => IsRefund ? -Yuan : Yuan;
}
