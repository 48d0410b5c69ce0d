using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>What every verb on drafts refuses.</summary>
internal static class DraftBounds
{
    /// <returns>Itself; or DRAFT-LONG.</returns>
    public static Outcome<DraftContent> Check(DraftContent content) => content.Text.Length > NoticeDraft.MostUnits
        ? new Refusal("DRAFT-LONG", $"底稿有 {content.Text.Length} 个字，一份草稿最多 {NoticeDraft.MostUnits} 个，请分几份收") { Kind = RefusalKind.Usage }
        : content;

    /// <param name="typed">As it stands in an address.</param>
    /// <returns>Or DRAFT-UNKNOWN.</returns>
    public static Outcome<DraftId> Named(string typed) => DraftId.TryParse(typed, out DraftId? id) ? id : Unknown();

    public static Refusal Unknown() =>
        new("DRAFT-UNKNOWN", "没有这份草稿，可能已经删去，请回稿件清单看") { Kind = RefusalKind.NotFound };

    public static Refusal Taken(NoticeDraft draft) =>
        new("DRAFT-TAKEN", $"这份草稿已经收下，是稿件 {draft.TakenAs}") { Kind = RefusalKind.Conflict };
}
