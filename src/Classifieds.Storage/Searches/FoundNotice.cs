using Classifieds.Domain.Searches;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Searches;

/// <summary>One insertion that a search found.</summary>
/// <param name="Cursor">What follows it is found behind this.</param>
public sealed record FoundNotice(SearchCursor Cursor, ListedNotice Listed);
