namespace Classifieds.Domain.Proofs;

/// <summary>Who speaks in the thread of a proof.</summary>
public enum CommentSide
{
    /// <summary>登报人.</summary>
    Advertiser,

    /// <summary>本报.</summary>
    Desk,
}
