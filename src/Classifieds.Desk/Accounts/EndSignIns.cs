using Classifieds.Desk.Users;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>退出: one sign-in of somebody, or all but one. One's own are one's own to end; those of others are a manager's.</summary>
public sealed class EndSignIns(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>Whose.</summary>
        public required string Name { get; init; }

        /// <summary>The one that is ended; null for all.</summary>
        public string? Id { get; init; }

        /// <summary>Where all are ended, one that stays; null for none.</summary>
        public string? But { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>How many were ended; or what who asks may be refused with.</returns>
    public async Task<Outcome<int>> RunAsync(Request request, CancellationToken stop)
    {
        if (request.By.Name != request.Name)
        {
            Outcome<Actor> asked = await desk.ReadStoreAsync(work => UserRoll.KnownAsync(work.Users, request.By.Name), stop);
            if (asked.Then(by => Permissions.Of(by, DeskDeed.ManageUsers)).IsRefused(out Refusal? why)) return why;
        }
        return await desk.NoteStoreAsync<int>(async notes =>
        {
            if (request.Id is not { } id) return await notes.SignIns.EndAllAsync(request.Name, request.But);
            // Whoever guesses an id ends nobody else's.
            SignIn? one = await notes.SignIns.FindAsync(id);
            return one?.Name == request.Name && await notes.SignIns.EndAsync(id) ? 1 : 0;
        }, stop);
    }
}
