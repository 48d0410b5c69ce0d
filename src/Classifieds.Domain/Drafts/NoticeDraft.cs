using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Drafts;

/// <summary>草稿: what a clerk is still typing. It is no notice yet: nothing of it is printed or in the ledger.</summary>
/// <param name="Version">1, 2, 3 …: whoever saves names the one he began from, so that nobody's words are written over unseen.</param>
public sealed record NoticeDraft(DraftId Id, int Version, DraftContent Content, string ChangedBy, DateTimeOffset ChangedAt)
{
    /// <summary>The most that is kept of one, in UTF-16 units: a long chat.</summary>
    public const int MostUnits = 200_000;

    /// <summary>The notice that it became; then its words are gone from here.</summary>
    public NoticeId? TakenAs { get; init; }
}
