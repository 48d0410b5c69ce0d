namespace Classifieds.Storage.Notices;

internal sealed record IdentifierRow
{
    public const string Columns = "hash, notice_id, revision";

    /// <summary>Keyed hash of the identifier.</summary>
    public required string Hash { get; init; }

    public required string NoticeId { get; init; }
    public required int Revision { get; init; }
}
