using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Privacy;

/// <summary>查保存期限: the desk's rules, and what has been kept as long as they say. It writes nothing.</summary>
public sealed class TellRetention(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>At the most so much that is due; the longest past first.</summary>
        public int Most { get; init; } = 500;
    }

    public sealed record Told(RetentionRules Rules, IReadOnlyList<ErasureDue> Due);

    /// <returns>Or RETENTION-INVALID, and why templates or store cannot be had.</returns>
    public async Task<Outcome<Told>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Retention().IsRefused(out Refusal? why, out RetentionRules? rules)) return why;
        DateOnly today = BeijingTime.DayOf(desk.Clock.GetUtcNow());
        return await desk.ReadStoreAsync<Told>(
            async work => new Told(rules, await work.Erasures.DueAsync(rules, today, request.Most)), stop);
    }
}
