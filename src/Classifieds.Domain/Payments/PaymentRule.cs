namespace Classifieds.Domain.Payments;

/// <summary>收款规则: whether what is owed keeps a notice off the plate.</summary>
public enum PaymentRule
{
    /// <summary>只记账: payments are noted where the desk notes them; nothing is kept off.</summary>
    Noted,

    /// <summary>先付后刊: what is not paid, or on a customer's account, does not run.</summary>
    Required,
}
