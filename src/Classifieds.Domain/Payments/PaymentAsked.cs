namespace Classifieds.Domain.Payments;

/// <summary>What somebody wants taken or given back.</summary>
/// <param name="Yuan">Null: all that is owed, or is to be returned.</param>
/// <param name="Way">Null: of a refund, the way the last of it came.</param>
public sealed record PaymentAsked(decimal? Yuan, PaymentWay? Way)
{
    /// <summary>付款人, or who is given it back.</summary>
    public string Payer { get; init; } = "";

    /// <summary>备注; of a refund its reason, which must be given.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whose account is charged, where the way is 挂账; null else.</summary>
    public string? Customer { get; init; }

    /// <summary>What the caller knows this request by: asked again, it is not done again; null where it gives none.</summary>
    public string? RequestKey { get; init; }
}
