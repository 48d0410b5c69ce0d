using Classifieds.Desk.Photos;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Scans;

namespace Classifieds.Desk.Drafts;

/// <summary>分稿: a paste of several becomes a draft each; the one it was is gone.</summary>
public sealed class PartDraft(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>As typed.</summary>
        public required string Id { get; init; }

        /// <summary>The version that the clerk saw parted.</summary>
        public required int Version { get; init; }

        /// <summary>Parts that belong to the one before them, from 0.</summary>
        public IReadOnlyList<int> Joined { get; init; } = [];

        public required Actor By { get; init; }
    }

    /// <returns>The drafts in the order of the paste; or DRAFT-UNKNOWN, DRAFT-TAKEN, DRAFT-STALE.</returns>
    public async Task<Outcome<IReadOnlyList<NoticeDraft>>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Id).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.NoteStoreAsync<IReadOnlyList<NoticeDraft>>(async notes =>
        {
            if (await notes.Drafts.FindAsync(id) is not { } draft) return DraftBounds.Unknown();
            if (draft.TakenAs is not null) return DraftBounds.Taken(draft);
            if (draft.Version != request.Version)
                return new Refusal("DRAFT-STALE", "这份草稿刚刚又改过，没有分，请看过现在的再分") { Kind = RefusalKind.Conflict };
            DateTimeOffset now = desk.Clock.GetUtcNow();
            List<NoticeDraft> made = [];
            foreach (string part in DraftParts.Join(DraftParts.Of(draft.Content.Text), [.. request.Joined]))
            {
                // The first was typed first: the list shows what changed last on top.
                var one = new NoticeDraft(
                    DraftId.New(), 1, DraftParts.With(draft.Content, part), request.By.Name, now.AddMilliseconds(-made.Count));
                await notes.Drafts.AddAsync(one);
                made.Add(one);
            }
            // The photograph goes with the part that names it.
            if (await notes.Drafts.PhotoOfAsync(id) is { } photo)
                await notes.Drafts.KeepPhotoAsync((made.Find(one => PhotoNames.In(one.Content.Text).Count > 0) ?? made[0]).Id, photo);
            // Nobody can tell on which sheet which part stands.
            foreach (SheetScan scan in await notes.Scans.OfAsync(id, withPixels: true))
                foreach (NoticeDraft one in made) await notes.Scans.AddAsync(one.Id, scan);
            await notes.Drafts.DeleteAsync(id);
            return made;
        }, stop);
    }
}
