using System.Security.Cryptography;

namespace Classifieds.Press.Pictures;

/// <summary>照片转换: the bytes of a JPEG or PNG in, a picture for the plate out, upright, cropped, in black or in four inks.</summary>
/// <remarks>
/// Only pixels pass: what the file says of camera, place and time stays behind. It is never stretched: what does not fit the
/// rectangle is cut off. Same bytes and wish, same picture.
/// </remarks>
public static class PictureConverter
{
    /// <summary>Of the file's picture, width times height: a quarter of a gigabyte once it is decoded.</summary>
    public const int MostPixels = 60_000_000;

    public static ConvertedPicture Convert(ReadOnlyMemory<byte> file, PictureWish wish)
    {
        PictureFault fault = PictureFile.Open(file, out PictureFile? opened);
        using PictureFile? handed = opened;
        if (handed is null || fault != PictureFault.None) return new(fault, handed?.Width ?? 0, handed?.Height ?? 0);
        (int width, int height) = (handed.Width, handed.Height);
        PixelCut cut = PixelCut.Of(width, height, wish);
        (int across, int down) = cut.SizeAt(wish);
        if (!handed.Decode(cut.Width, cut.Height, across, down)) return new(PictureFault.Broken, width, height);
        UprightPixels upright = handed.Pixels;
        PixelCut decoded = PixelCut.Of(upright.Width, upright.Height, wish);
        (byte[] rgb, bool isColoured) = PixelAverager.Average(upright, decoded, across, down);
        byte[] samples = wish.IsColour ? InkSeparator.ToInks(rgb, wish.MostInk) : InkSeparator.ToGray(rgb);
        return new(PictureFault.None, width, height)
        {
            Picture = new(across, down, wish.IsColour ? 4 : 1, samples, System.Convert.ToHexStringLower(SHA256.HashData(samples))),
            Ppi = cut.PpiAt(wish),
            IsColoured = isColoured,
            CutAtSides = (width - cut.Width) * 100 / width,
            CutInHeight = (height - cut.Height) * 100 / height,
        };
    }
}
