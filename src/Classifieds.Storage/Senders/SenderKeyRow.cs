namespace Classifieds.Storage.Senders;

internal sealed record SenderKeyRow
{
    /// <summary>The sender's key.</summary>
    public required string SentAs { get; init; }

    public required string NoticeId { get; init; }
    public required string Words { get; init; }
}
