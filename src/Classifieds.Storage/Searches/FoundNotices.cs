using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Searches;

namespace Classifieds.Storage.Searches;

/// <summary>A page of what a search found.</summary>
/// <param name="Next">Where the next page begins; null where there is none.</param>
/// <param name="Damaged">NOTICE-DAMAGED, one for each notice that can no longer be read.</param>
public sealed record FoundNotices(IReadOnlyList<FoundNotice> Found, SearchCursor? Next, IReadOnlyList<Refusal> Damaged);
