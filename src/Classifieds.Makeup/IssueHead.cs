namespace Classifieds.Makeup;

/// <summary>What the folio line says of the issue.</summary>
/// <param name="PrintDate">出版日期.</param>
/// <param name="PageNumber">Of the first page, such as A12; further pages count on.</param>
public sealed record IssueHead(DateOnly PrintDate, string PageNumber)
{
    /// <summary>责编; left out where empty.</summary>
    public string Editor { get; init; } = "";

    /// <summary>试排: whether every page says that it is no plate.</summary>
    public bool IsTrial { get; init; }

    /// <summary>校对; left out where empty.</summary>
    public string Proofreader { get; init; } = "";
}
