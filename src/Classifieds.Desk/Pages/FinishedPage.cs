using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Pastes;
using Classifieds.Makeup;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Pages;

/// <summary>A page that has been made, pressed and read back.</summary>
/// <param name="Pdf">The press PDF; what is in it has been read back and is what was to be printed.</param>
/// <param name="Placements">Where each notice stands, in the units of the page.</param>
public sealed record FinishedPage(
    byte[] Pdf, IReadOnlyList<Page> Pages, IReadOnlyList<PlacedNotice> Placements, PageReport Report, IReadOnlyList<CheckedNotice> Notices)
{
    /// <summary>Words of the text that belong to no notice.</summary>
    public IReadOnlyList<Leftover> Leftovers { get; init; } = [];

    /// <param name="page">From 0.</param>
    /// <param name="dpi">10 to 1200.</param>
    public byte[] Png(int page, int dpi) => PngWriter.Write(Pages[page], dpi);

    /// <param name="page">From 0.</param>
    public string Svg(int page) => SvgWriter.Write(Pages[page]);

    /// <summary>试排: it says of itself that it is no plate.</summary>
    public bool IsTrial => Report.Trial;

    /// <summary>What a later run starts from; null where it was not asked for.</summary>
    public KeptPage? Kept { get; init; }
}
