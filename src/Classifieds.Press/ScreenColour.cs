using Classifieds.Typesetting.Pages;

namespace Classifieds.Press;

/// <summary>How an ink looks on a screen: near enough to judge a page by, no proof of colour.</summary>
internal static class ScreenColour
{
    private const int Darkest = 0x1A; // black on newsprint is a dark grey

    public static (byte Red, byte Green, byte Blue) Of(Ink ink)
    {
        return (Of100(ink.Cyan), Of100(ink.Magenta), Of100(ink.Yellow));

        byte Of100(int ink100) => (byte)(Darkest + (255 - Darkest) * (100 - ink100) * (100 - ink.Black) / 10_000);
    }

    /// <summary>The light of one channel under its ink and black, each from 0 to 255.</summary>
    public static byte Channel(int ink, int black) => (byte)(Darkest + (255 - Darkest) * (255 - ink) * (255 - black) / (255 * 255));

    /// <summary>As <c>#1a1a1a</c>.</summary>
    public static string Css(Ink ink)
    {
        (byte red, byte green, byte blue) = Of(ink);
        return $"#{red:x2}{green:x2}{blue:x2}";
    }
}
