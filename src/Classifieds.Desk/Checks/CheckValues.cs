using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Checks;

/// <summary>核号码: a clerk has a list of numbers or amounts of one type checked.</summary>
public sealed class CheckValues(Workbench desk)
{
    /// <summary>A line longer than this, in UTF-16 units, is no value.</summary>
    public const int MostUnits = 10_000;

    /// <summary>What is to be checked.</summary>
    public sealed record Request
    {
        /// <summary>One value a line; blank lines are passed over and not counted.</summary>
        public required IEnumerable<string> Lines { get; init; }

        /// <summary>One of <see cref="IdentifierReader.Types"/>.</summary>
        public required string Type { get; init; }

        /// <summary>The day on which the values are printed; today in Beijing where it is null.</summary>
        public DateOnly? PrintDate { get; init; }
    }

    /// <returns>The readings in the order of the lines, each read as it is asked for; or TYPE-UNKNOWN.</returns>
    public Outcome<IEnumerable<IdentifierReading>> Run(Request request)
    {
        if (!IdentifierReader.Types.Contains(request.Type))
            return new Refusal("TYPE-UNKNOWN",
                $"没有 {request.Type} 这一类，可用的是：{string.Join("、", IdentifierReader.Types)}") { Kind = RefusalKind.Usage };
        DateOnly today = request.PrintDate ?? BeijingTime.DayOf(desk.Clock.GetUtcNow());
        return Outcome.Of(request.Lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => Read(request.Type, line, today)));
    }

    private static IdentifierReading Read(string type, string line, DateOnly today) => line.Length <= MostUnits
        ? IdentifierReader.Read(type, line, today)
        : new IdentifierReading
        {
            Input = line,
            Findings = [NumberFindings.TooLong.At(new TextSpan(0, line.Length), $"{MostUnits} 以上", MostUnits)],
        };
}
