namespace Classifieds.Press.Pictures;

/// <summary>Between what a file writes (sRGB, IEC 61966-2-1) and light, in which tones can be averaged; 65535 = all of it.</summary>
internal static class Light
{
    private static readonly int[] ByWritten = [.. Enumerable.Range(0, 256).Select(written => (int)Math.Round(Of(written / 255.0) * 65535))];

    public static int Of(byte written) => ByWritten[written];

    /// <returns>The written value whose light is nearest.</returns>
    public static byte Written(int light)
    {
        int above = Array.BinarySearch(ByWritten, light);
        if (above >= 0) return (byte)above;
        above = ~above;
        if (above == 0) return 0;
        if (above > 255) return 255;
        return (byte)(light - ByWritten[above - 1] < ByWritten[above] - light ? above - 1 : above);
    }

    private static double Of(double written) => written <= 0.04045 ? written / 12.92 : Math.Pow((written + 0.055) / 1.055, 2.4);
}
