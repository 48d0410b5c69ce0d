namespace Classifieds.Storage.Notices;

internal sealed record ListedRow : NoticeRow
{
    public required int Insertion { get; init; }
    public required int Revision { get; init; }
    public required string Printed { get; init; }
}
