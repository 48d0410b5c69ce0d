using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Pages;

/// <summary>A page that has been made, pressed and read back.</summary>
/// <param name="Pdf">The press PDF; what is in it has been read back and is what was to be printed.</param>
/// <param name="Placements">Where each notice stands, in the units of the page.</param>
public sealed record FinishedPage(
    byte[] Pdf, IReadOnlyList<Page> Pages, IReadOnlyList<PlacedNotice> Placements, PageReport Report, IReadOnlyList<CheckedNotice> Notices)
{
    /// <summary>What a later run starts from; null where it was not asked for.</summary>
    public KeptPage? Kept { get; init; }
}
