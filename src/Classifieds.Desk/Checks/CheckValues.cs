using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Checks;

/// <summary>A clerk has a list of numbers or amounts of one type checked, one on each line.</summary>
public sealed class CheckValues(TimeProvider clock)
{
    /// <param name="path">A file, or <c>-</c> for standard input. Blank lines are passed over and not counted.</param>
    /// <param name="type">One of <see cref="IdentifierReader.Types"/>.</param>
    /// <param name="printDate">The day on which the values are printed; today in Beijing where it is null.</param>
    /// <returns>The readings in the order of the lines, read as they are asked for.</returns>
    public Outcome<IEnumerable<IdentifierReading>> Run(string path, string type, DateOnly? printDate)
    {
        DateOnly today = printDate ?? BeijingTime.DayOf(clock.GetUtcNow());
        return TextLines.Open(path) switch
        {
            Outcome<IEnumerable<string>>.Done(var lines) =>
                new Outcome<IEnumerable<IdentifierReading>>.Done(lines.Select(line => Read(type, line, today))),
            Outcome<IEnumerable<string>>.Refused(var why) => why,
            _ => throw new InvalidOperationException("Outcome has only the two cases above."),
        };
    }

    private static IdentifierReading Read(string type, string line, DateOnly today) => line.Length <= TextLines.MostUnits
        ? IdentifierReader.Read(type, line, today)
        : new IdentifierReading
        {
            Input = line,
            Findings = [NumberFindings.TooLong.At(new TextSpan(0, line.Length), $"{TextLines.MostUnits} 以上", TextLines.MostUnits)],
        };
}
