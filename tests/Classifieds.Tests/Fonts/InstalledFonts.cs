using Classifieds.Fonts;

namespace Classifieds.Tests.Fonts;

/// <summary>The faces that eng/test.sh installs. Opened once for all tests.</summary>
internal static class InstalledFonts
{
    private static readonly FontFinder Finder = new();

    public static Typeface Serif => Find("Noto Serif CJK SC");

    public static Typeface SansBold => Find("Noto Sans CJK SC", FontWeight.Bold);

    public static Typeface Kai => Find("LXGW WenKai");

    public static Typeface Rare => Find("HanaMinB");

    private static Typeface Find(string family, FontWeight weight = FontWeight.Regular) =>
        Finder.TryFind(family, weight, out Typeface? face, out FontRefusal? refusal)
            ? face
            : throw new InvalidOperationException(refusal.Message);
}
