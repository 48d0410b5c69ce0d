using Classifieds.Makeup.Proofs;
using Classifieds.Press;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Proofs;

/// <summary>链接的二维码 for a screen; the sheet has its own.</summary>
public static class LinkSymbol
{
    private static readonly Length Side = Length.Mm(48);

    /// <returns>SVG, black on white, its quiet zone about it.</returns>
    public static string Svg(string link) => SvgWriter.Write(LinkPicture.Of(link, Side), "qr");
}
