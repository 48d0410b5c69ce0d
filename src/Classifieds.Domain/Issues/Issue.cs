namespace Classifieds.Domain.Issues;

/// <summary>How far an issue has come.</summary>
public enum IssueState
{
    /// <summary>Takes notices.</summary>
    Open,

    /// <summary>截稿: takes no more.</summary>
    Closed,

    /// <summary>Its page went to press.</summary>
    Published,
}

/// <summary>刊期: one day's page of one paper.</summary>
/// <param name="Deadline">截稿: when it stops taking notices; null where the paper sets none.</param>
public sealed record Issue(IssueId Id, IssueState State, DateTimeOffset? Deadline)
{
    public bool TakesNoticesAt(DateTimeOffset now) => State == IssueState.Open && (Deadline is null || now <= Deadline);
}
