namespace Classifieds.Press.Pictures;

/// <summary>Makes the pixels that are printed out of those that were handed in: each is the mean light of the area it covers.</summary>
/// <remarks>Whole numbers throughout; where sizes are equal, pixels come out as they went in.</remarks>
internal static class PixelAverager
{
    // A cast that no eye takes for a colour, and how many pixels in a thousand may pass it.
    private const int GreyCast = 24;
    private const int MostColouredPermille = 5;

    /// <returns>Three bytes a pixel, sRGB; and whether the picture has colours.</returns>
    public static (byte[] Rgb, bool IsColoured) Average(UprightPixels pixels, PixelCut cut, int across, int down)
    {
        var sums = new long[across * 3];
        var row = new long[across * 3];
        byte[] rgb = new byte[across * down * 3];
        long coloured = 0;
        // In units of 1/down of a row handed in: row y covers [y·down, (y+1)·down), printed row i covers [i·height, (i+1)·height).
        for (int i = 0, y = 0; i < down; i++)
        {
            Array.Clear(sums);
            long begin = (long)i * cut.Height, end = begin + cut.Height;
            for (y = (int)(begin / down); y < cut.Height && (long)y * down < end; y++)
            {
                long share = Math.Min(end, (y + 1L) * down) - Math.Max(begin, (long)y * down);
                coloured += Row(pixels, cut, y, across, row);
                for (int k = 0; k < row.Length; k++) sums[k] += row[k] * share;
            }
            long whole = (long)cut.Width * cut.Height;
            for (int k = 0; k < sums.Length; k++) rgb[i * sums.Length + k] = Light.Written((int)((sums[k] + whole / 2) / whole));
        }
        return (rgb, coloured * 1000 > (long)cut.Width * cut.Height * MostColouredPermille);
    }

    /// <summary>The light of one row, summed over what each printed pixel covers of it; in units of 1/across of a pixel.</summary>
    /// <returns>How many of its pixels have a colour.</returns>
    private static int Row(UprightPixels pixels, PixelCut cut, int y, int across, long[] row)
    {
        Array.Clear(row);
        int coloured = 0;
        for (int x = 0; x < cut.Width; x++)
        {
            (byte red, byte green, byte blue) = pixels.At(cut.Left + x, cut.Top + y);
            if (Math.Max(red, Math.Max(green, blue)) - Math.Min(red, Math.Min(green, blue)) > GreyCast) coloured++;
            long from = (long)x * across, to = from + across;
            for (int j = (int)(from / cut.Width); j < across && (long)j * cut.Width < to; j++)
            {
                long share = Math.Min(to, (j + 1L) * cut.Width) - Math.Max(from, (long)j * cut.Width);
                row[j * 3] += Light.Of(red) * share;
                row[j * 3 + 1] += Light.Of(green) * share;
                row[j * 3 + 2] += Light.Of(blue) * share;
            }
        }
        return coloured;
    }
}
