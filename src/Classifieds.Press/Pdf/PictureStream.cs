using System.Globalization;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press.Pdf;

/// <summary>A picture as an image XObject of PDF (ISO 32000-1, 8.9.5): device tones, no profile, no loss.</summary>
internal static class PictureStream
{
    private const byte Paeth = 4; // the filter of PNG that suits tones best; told row by row, and the same in all

    public static void Write(ObjectWriter file, int number, Picture picture)
    {
        int columns = picture.Width, colours = picture.Inks;
        file.Stream(
            number,
            string.Create(CultureInfo.InvariantCulture,
                $"/Type/XObject/Subtype/Image/Width {columns}/Height {picture.Height}"
                + $"/ColorSpace/{(picture.IsGray ? "DeviceGray" : "DeviceCMYK")}"
                    + $"/BitsPerComponent 8/Interpolate false/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors {colours}"
                        + $"/BitsPerComponent 8/Columns {columns}>>"),
            Flate.Pack(Predicted(picture)));
    }

    private static byte[] Predicted(Picture picture)
    {
        ReadOnlySpan<byte> samples = picture.Samples.Span;
        int step = picture.Inks, length = picture.Width * step;
        byte[] rows = new byte[(length + 1) * picture.Height];
        for (int y = 0; y < picture.Height; y++)
        {
            rows[y * (length + 1)] = Paeth;
            for (int x = 0; x < length; x++)
            {
                int at = y * length + x;
                int left = x >= step ? samples[at - step] : 0, above = y > 0 ? samples[at - length] : 0;
                int corner = x >= step && y > 0 ? samples[at - length - step] : 0;
                rows[y * (length + 1) + 1 + x] = (byte)((samples[at] - Expected(left, above, corner)) & 255);
            }
        }
        return rows;
    }

    // PNG (ISO/IEC 15948), 9.4.
    private static int Expected(int left, int above, int corner)
    {
        int guess = left + above - corner;
        (int fromLeft, int fromAbove, int fromCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return fromLeft <= fromAbove && fromLeft <= fromCorner ? left : fromAbove <= fromCorner ? above : corner;
    }
}
