using Classifieds.Desk.Scans;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>存草稿: what was typed since, unless somebody else has saved meanwhile.</summary>
public sealed class SaveDraft(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        /// <summary>The version that the typing began from.</summary>
        public required int From { get; init; }

        public required DraftContent Content { get; init; }

        public required Actor By { get; init; }
    }

    /// <summary>What became of it.</summary>
    /// <param name="Draft">As it is in the store now.</param>
    /// <param name="IsKept">Whether that is what was handed in; else somebody else's words are in the store, and these are not.</param>
    public sealed record Saved(NoticeDraft Draft, bool IsKept);

    /// <remarks>What is handed in twice is kept once.</remarks>
    /// <returns>The draft; or DRAFT-UNKNOWN, DRAFT-TAKEN, DRAFT-LONG.</returns>
    public async Task<Outcome<Saved>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Id).IsRefused(out Refusal? why, out DraftId? id)) return why;
        if (DraftBounds.Check(request.Content).IsRefused(out why)) return why;
        return await desk.NoteStoreAsync<Saved>(async notes =>
        {
            await notes.Scans.ForgetDroppedAsync(desk.Clock.GetUtcNow() - DetachScan.Kept);
            if (await notes.Drafts.FindAsync(id) is not { } there) return DraftBounds.Unknown();
            if (there.TakenAs is not null) return DraftBounds.Taken(there);
            if (there.Content.IsSameAs(request.Content)) return new Saved(there, IsKept: true);
            bool isOwn = request.Content.Hand.Length > 0 && there.Content.Hand == request.Content.Hand;
            if (there.Version != request.From && !isOwn) return new Saved(there, IsKept: false);
            var draft = new NoticeDraft(id, there.Version + 1, request.Content, request.By.Name, desk.Clock.GetUtcNow());
            if (await notes.Drafts.ReplaceAsync(there.Version, draft)) return new Saved(draft, IsKept: true);
            return await notes.Drafts.FindAsync(id) is { } other ? new Saved(other, IsKept: false) : DraftBounds.Unknown();
        }, stop);
    }
}
