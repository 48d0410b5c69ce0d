using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>看分稿: into which notices a draft would be parted; nothing is changed.</summary>
public sealed class ProposeParts(Workbench desk)
{
    /// <param name="Id">As typed.</param>
    public sealed record Request(string Id);

    public sealed record Proposed(NoticeDraft Draft, IReadOnlyList<string> Parts);

    /// <returns>Or DRAFT-UNKNOWN, DRAFT-TAKEN.</returns>
    public async Task<Outcome<Proposed>> RunAsync(Request request, CancellationToken stop)
    {
        Outcome<NoticeDraft> found = await new ShowDraft(desk).RunAsync(new(request.Id), stop);
        if (found.IsRefused(out Refusal? why, out NoticeDraft? draft)) return why;
        return draft.TakenAs is null ? new Proposed(draft, DraftParts.Of(draft.Content.Text)) : DraftBounds.Taken(draft);
    }
}
