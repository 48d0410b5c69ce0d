using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Columns;

/// <summary>A column in the words it was asked for; <see cref="MeasuredColumn"/> reads them.</summary>
/// <param name="Paper">Whose body font to set with; null for the default paper.</param>
public sealed record AskedColumn(string Measure, string Size, string Level, string Style, string? Paper)
{
    /// <summary>Why no column can be meant by these words; null where one can.</summary>
    public Refusal? Fault => MeasuredColumn.Read(Measure, Size, Level, Style).IsRefused(out Refusal? why) ? why : null;
}
