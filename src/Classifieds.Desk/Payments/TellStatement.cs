using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Payments;

/// <summary>对账单: what was put on a customer's account in a month, taken off it and paid, and what stands open.</summary>
public sealed class TellStatement(Workbench desk)
{
    public sealed record Request
    {
        public required string Name { get; init; }

        /// <summary>The first day of the month.</summary>
        public required DateOnly Month { get; init; }
    }

    /// <param name="Notice">Null of what the customer paid.</param>
    /// <param name="Charged">What it adds to what stands open; below nought where it takes off.</param>
    /// <param name="What">In Chinese.</param>
    public sealed record Line(DateTimeOffset At, string By, NoticeId? Notice, string What, decimal Charged, decimal Balance);

    /// <param name="Before">What stood open as the month began.</param>
    /// <param name="Lines">Oldest first.</param>
    public sealed record Statement(Customer Customer, DateOnly Month, decimal Before, IReadOnlyList<Line> Lines)
    {
        /// <summary>What stands open as the month ends.</summary>
        public decimal After => Before + Lines.Sum(line => line.Charged);
    }

    /// <returns>The statement; or CUSTOMER-UNKNOWN.</returns>
    public Task<Outcome<Statement>> RunAsync(Request request, CancellationToken stop) => desk.ReadStoreAsync<Statement>(async work =>
    {
        if ((await CustomerRoll.FindAsync(work, request.Name)).IsRefused(out Refusal? why, out CustomerAccount? account)) return why;
        string name = account.Customer.Name;
        IEnumerable<Line> charges = (await work.Payments.OfCustomerAsync(name)).Select(one => new Line(
            one.At, one.By, one.Notice, one.IsRefund ? $"冲减：{one.Note}" : one.Note.Length > 0 ? $"挂账：{one.Note}" : "挂账", one.Adds, 0));
        IEnumerable<Line> received = (await work.Customers.PaymentsAsync(name)).Select(one => new Line(
            one.At, one.By, null, $"还款（{PaymentWords.Of(one.Way)}，收据第 {one.Receipt} 号）", -one.Yuan, 0));
        Line[] all = [.. charges.Concat(received).OrderBy(line => line.At)];
        DateTimeOffset from = BeijingTime.StartOf(request.Month), before = BeijingTime.StartOf(request.Month.AddMonths(1));
        decimal opening = all.Where(line => line.At < from).Sum(line => line.Charged), balance = opening;
        List<Line> lines = [];
        foreach (Line line in all.Where(line => line.At >= from && line.At < before))
            lines.Add(line with { Balance = balance += line.Charged });
        return new Statement(account.Customer, request.Month, opening, lines);
    }, stop);
}
