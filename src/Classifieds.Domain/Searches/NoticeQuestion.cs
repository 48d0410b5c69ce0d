using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Searches;

/// <summary>What is looked for among the insertions of a store; everything that is said must hold.</summary>
public sealed record NoticeQuestion
{
    /// <summary>How many a page holds where nothing else is asked.</summary>
    public const int UsualPage = 50;

    /// <summary>Each stands in the printed text of the latest revision, in any order.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>A whole number that the manuscript holds, as <see cref="FormsOf"/> writes it: one of these is enough; none = any.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    public KindId? Kind { get; init; }

    /// <summary>The whole name of whom the notice is about, speaks to, or is signed by: one of these is enough; none = anybody.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public PaperId? Paper { get; init; }

    /// <summary>The first day of print; null = since ever.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of print; null = for ever.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What the record alone comes to; <see cref="NoticeState.Approved"/> stands in no record and finds nothing.</summary>
    public NoticeState? State { get; init; }

    /// <summary>What is before this one is left out; null = from the newest on.</summary>
    public SearchCursor? After { get; init; }

    /// <summary>How many at the most, from 1.</summary>
    public int Most { get; init; } = UsualPage;

    /// <returns>The ways in which a number that a person typed may be written where it is found by: each once, at least one.</returns>
    public static IReadOnlyList<string> FormsOf(string typed)
    {
        string folded = SearchTokens.Fold(typed).Replace("\n", "", StringComparison.Ordinal);
        string bare = string.Concat(folded.Where(char.IsLetterOrDigit));
        return [.. new[] { folded, bare }.Distinct(StringComparer.Ordinal)];
    }
}
