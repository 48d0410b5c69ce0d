using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Catalogues;

/// <summary>保存期限: how long the words and the photograph of a notice are kept after its last day, by kind.</summary>
/// <param name="Usual">Of kinds without a rule of their own.</param>
public sealed record RetentionRules(RetentionRule Usual, IReadOnlyDictionary<KindId, RetentionRule> ByKind)
{
    /// <summary>Nothing ever ends.</summary>
    public static RetentionRules None { get; } = new(new(null, null), new Dictionary<KindId, RetentionRule>());

    public RetentionRule Of(KindId kind) => ByKind.GetValueOrDefault(kind, Usual);

    /// <returns>The day until which it is kept; null where it is kept for good.</returns>
    /// <param name="lastDay">Of its last run, or of the last it was to have.</param>
    public DateOnly? EndOf(KindId kind, NoticePart part, DateOnly lastDay) =>
        Of(kind).Of(part) is { } months ? lastDay.AddMonths(months) : null;

    /// <returns>A notice whose last day is later than this ends nowhere before <paramref name="today"/> is over; null where none ever
    /// ends.</returns>
    public DateOnly? LatestEnd(NoticePart part, DateOnly today) =>
        ByKind.Values.Append(Usual).Select(rule => rule.Of(part)).Min() is { } shortest
            ? today.AddMonths(-shortest).AddDays(MonthsSlip) : null;

    // The last day of a month, months on, may be an earlier day of its month.
    private const int MonthsSlip = 3;
}
