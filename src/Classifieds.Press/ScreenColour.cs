using Classifieds.Typesetting.Pages;

namespace Classifieds.Press;

/// <summary>How an ink looks on a screen: near enough to judge a page by, no proof of colour.</summary>
internal static class ScreenColour
{
    private const int Darkest = 0x1A; // black on newsprint is a dark grey

    public static (byte Red, byte Green, byte Blue) Of(Ink ink)
    {
        return (Channel(ink.Cyan), Channel(ink.Magenta), Channel(ink.Yellow));

        byte Channel(int ink100) => (byte)(Darkest + (255 - Darkest) * (100 - ink100) * (100 - ink.Black) / 10_000);
    }

    /// <summary>As <c>#1a1a1a</c>.</summary>
    public static string Css(Ink ink)
    {
        (byte red, byte green, byte blue) = Of(ink);
        return $"#{red:x2}{green:x2}{blue:x2}";
    }
}
