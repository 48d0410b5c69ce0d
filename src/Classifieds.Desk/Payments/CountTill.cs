using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Payments;

/// <summary>结账: adds up a day's receipts and refunds by clerk and way of paying.</summary>
public sealed class CountTill(Workbench desk)
{
    /// <param name="Day">On Beijing's clock.</param>
    /// <param name="Paper">Null for all papers.</param>
    public sealed record Request(DateOnly Day, string? Paper);

    public Task<Outcome<Till>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<Till>(async work =>
    {
        PaperId? paper = null;
        // A paper that cannot be has no till.
        if (request.Paper is not null && !PaperId.TryParse(request.Paper, out paper)) return Till.Of([]);
        return Till.Of(await work.Payments.BetweenAsync(
            BeijingTime.StartOf(request.Day), BeijingTime.StartOf(request.Day.AddDays(1)), paper));
    }, stop);
}
