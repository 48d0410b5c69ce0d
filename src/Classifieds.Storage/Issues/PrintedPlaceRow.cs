using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Issues;

internal sealed record PrintedPlaceRow
{
    public required string NoticeId { get; init; }
    public required int Revision { get; init; }
    public required int Page { get; init; }
    public required int PageColumn { get; init; }
    public required int X { get; init; }
    public required int Y { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required int Lines { get; init; }

    public PrintedPlace ToPlace() => StoredRow.Read(NoticeId, () => new PrintedPlace(
        Domain.Notices.NoticeId.TryParse(NoticeId, out NoticeId? id) ? id : throw new InvalidOperationException($"Stored id {NoticeId}."),
        Revision, Page, PageColumn, X, Y, Width, Height, Lines));
}
