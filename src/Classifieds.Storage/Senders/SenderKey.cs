using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Senders;

/// <summary>What came in under a sender's key.</summary>
/// <param name="Words">Keyed hash of what was sent.</param>
public sealed record SenderKey(NoticeId Notice, string Words);
