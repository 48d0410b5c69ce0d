namespace Classifieds.Storage.Senders;

internal sealed record SenderKeyRow
{
    public required string NoticeId { get; init; }
    public required string Words { get; init; }
}
