namespace Classifieds.Press.Pictures;

/// <summary>分色: colours of a screen into inks on newsprint.</summary>
/// <remarks>
/// A coldset press gains about a quarter in the middle tones, which is near what a screen's own curve does: written values go over
/// as they are. Grey is made of black alone as far as it goes (full grey component replacement): two chromatic inks and black at the most,
/// dry and in register.
/// </remarks>
internal static class InkSeparator
{
    // Of the light of red, green and blue, in ten thousandths (ITU-R BT.709).
    private const int RedShare = 2126, GreenShare = 7152, BlueShare = 722;

    /// <param name="rgb">Three bytes a pixel, sRGB.</param>
    /// <returns>One byte a pixel, 0 = black.</returns>
    public static byte[] ToGray(ReadOnlySpan<byte> rgb)
    {
        byte[] gray = new byte[rgb.Length / 3];
        for (int i = 0; i < gray.Length; i++)
        {
            (byte red, byte green, byte blue) = (rgb[i * 3], rgb[i * 3 + 1], rgb[i * 3 + 2]);
            gray[i] = red == green && green == blue
                ? red
                : Light.Written((RedShare * Light.Of(red) + GreenShare * Light.Of(green) + BlueShare * Light.Of(blue)) / 10_000);
        }
        return gray;
    }

    /// <param name="mostInk">Sum of the inks in percent that no pixel passes.</param>
    /// <returns>Four bytes a pixel: cyan, magenta, yellow, black; 255 = all of the ink.</returns>
    public static byte[] ToInks(ReadOnlySpan<byte> rgb, int mostInk)
    {
        byte[] inks = new byte[rgb.Length / 3 * 4];
        int most = mostInk * 255 / 100;
        for (int i = 0; i < inks.Length / 4; i++)
        {
            int cyan = 255 - rgb[i * 3], magenta = 255 - rgb[i * 3 + 1], yellow = 255 - rgb[i * 3 + 2];
            int black = Math.Min(cyan, Math.Min(magenta, yellow));
            (cyan, magenta, yellow) = (cyan - black, magenta - black, yellow - black);
            int colours = cyan + magenta + yellow, room = Math.Max(0, most - black);
            if (colours > room) (cyan, magenta, yellow) = (cyan * room / colours, magenta * room / colours, yellow * room / colours);
            (inks[i * 4], inks[i * 4 + 1], inks[i * 4 + 2], inks[i * 4 + 3]) = ((byte)cyan, (byte)magenta, (byte)yellow, (byte)black);
        }
        return inks;
    }
}
