namespace Classifieds.Storage.Searches;

internal sealed record NewEntryRow
{
    public const string Columns = $"{SearchRow.Columns}, tokens";

    /// <summary>On a server the number below all of its day, which gives it its own.</summary>
    public required long Entry { get; init; }

    public required string NoticeId { get; init; }
    public required int Insertion { get; init; }
    public required int Revision { get; init; }

    /// <summary>With a space between them.</summary>
    public required string Tokens { get; init; }
}
