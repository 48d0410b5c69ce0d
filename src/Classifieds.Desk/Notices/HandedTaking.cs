using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>What somebody hands in to be taken.</summary>
/// <param name="Asking">As he says; the store knows in what role.</param>
internal sealed record HandedTaking(NoticeTaking.Taking Taking, Actor Asking)
{
    /// <summary>What else is done when it is taken, in the same piece of work, by whom and when; a refusal takes all of it back. It may be
    /// done again where that was another's fault.</summary>
    public Func<Work, TakenNotice, Actor, DateTimeOffset, Task<Refusal?>> With { get; init; } =
        (_, _, _, _) => Task.FromResult<Refusal?>(null);
}
