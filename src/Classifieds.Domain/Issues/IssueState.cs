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
