using Classifieds.Domain.Outcomes;

namespace Classifieds.Storage.Notices;

/// <summary>What a list of the store holds.</summary>
/// <param name="Damaged">NOTICE-DAMAGED, one for each notice that can no longer be read; empty where the store is sound.</param>
public sealed record NoticeList(IReadOnlyList<ListedNotice> Notices, IReadOnlyList<Refusal> Damaged);
