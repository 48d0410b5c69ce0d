using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Laws;

/// <summary>One rule of law that a notice's text can show to be kept or not.</summary>
public sealed record LawRule
{
    /// <summary>Unique in the file.</summary>
    public required string Id { get; init; }

    /// <summary>Statute and article, such as 公司法 224.</summary>
    public required string Clause { get; init; }

    public required string Title { get; init; }

    /// <summary>The first print date it holds on.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The last print date it holds on; null while it is in force.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Ids of the catalogue's kinds; empty for every kind.</summary>
    public IReadOnlyList<KindId> Kinds { get; init; } = [];

    /// <summary>It holds only for notices that say one of these; empty for all.</summary>
    public IReadOnlyList<string> When { get; init; } = [];

    /// <summary>It does not hold for notices that say one of these.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    public required Severity Severity { get; init; }

    /// <summary>What the clerk is told, in Chinese, without full stop; the clause follows it.</summary>
    public required string Sentence { get; init; }

    public required LawCheck Check { get; init; }

    public bool HoldsOn(DateOnly printDate) => printDate >= Since && !(printDate > Until);
}
