using System.Text;
using Classifieds.Press.Pictures;
using SkiaSharp;

namespace Classifieds.Tests.Press;

/// <summary>Of a file that was handed in its pixels are kept and nothing else.</summary>
public sealed class PictureCleanerTests
{
    private static SKColor[] PixelsOf(byte[] png, out int width)
    {
        using SKBitmap bitmap = SKBitmap.Decode(png);
        width = bitmap.Width;
        return bitmap.Pixels;
    }

    [Test]
    public void Pixels_come_out_as_they_went_in()
    {
        byte[] png = MadePicture.Png(60, 80, (x, y) => new((byte)(x * 4), (byte)(y * 3), 90));

        CleanedPicture cleaned = PictureCleaner.Clean(png);

        Assert.That((cleaned.Fault, cleaned.Width, cleaned.Height), Is.EqualTo((PictureFault.None, 60, 80)));
        Assert.That(PixelsOf(cleaned.Png!, out _), Is.EqualTo(PixelsOf(png, out _)));
    }

    // 6: the camera was held so that the picture's top is at the right of the file.
    [Test]
    public void It_stands_upright_and_what_the_file_says_of_place_and_camera_is_gone()
    {
        byte[] jpeg = MadePicture.Jpeg(80, 40, (x, _) => MadePicture.Grey(x < 40 ? 0 : 255));

        CleanedPicture cleaned = PictureCleaner.Clean(MadePicture.WithExif(jpeg, 6, "GPS 26.64 N 118.17 E, Huawei"));

        SKColor[] pixels = PixelsOf(cleaned.Png!, out int width);
        Assert.That((cleaned.Width, cleaned.Height, width), Is.EqualTo((40, 80, 40)));
        Assert.That((pixels[0].Red, pixels[^1].Red), Is.EqualTo(((byte)0, (byte)255)));
        Assert.That(Encoding.Latin1.GetString(cleaned.Png!), Does.Not.Contain("Huawei").And.Not.Contain("Exif"));
    }

    [Test]
    public void What_was_put_behind_a_picture_or_into_it_stays_behind()
    {
        byte[] png = MadePicture.Greys(60, 80), zip = "PK\u0003\u0004 <script>alert(1)</script> payload.exe"u8.ToArray();

        byte[] cleaned = PictureCleaner.Clean((byte[])[.. png, .. zip]).Png!;

        Assert.That(Encoding.Latin1.GetString(cleaned), Does.Not.Contain("script").And.Not.Contain("payload"));
        Assert.That(cleaned, Is.EqualTo(PictureCleaner.Clean(png).Png));
    }

    [Test]
    public void A_large_picture_keeps_its_shape_and_no_more_pixels_than_print()
    {
        CleanedPicture cleaned = PictureCleaner.Clean(MadePicture.Greys(1000, 1500));

        int pixels = PixelsOf(cleaned.Png!, out int width).Length;
        Assert.That((cleaned.Width, cleaned.Height, width, pixels / width), Is.EqualTo((1000, 1500, 533, 800)));
    }

    [Test]
    public void A_bomb_is_never_unpacked_half_a_picture_is_none_and_words_are_none_whatever_their_name()
    {
        byte[] png = MadePicture.Greys(60, 80);

        Assert.That(PictureCleaner.Clean(MadePicture.Bomb(30_000, 30_000)),
            Is.EqualTo(new CleanedPicture(PictureFault.TooManyPixels, 30_000, 30_000)));
        Assert.That(PictureCleaner.Clean(png.AsMemory(0, png.Length / 2)).Fault, Is.EqualTo(PictureFault.Broken));
        Assert.That(PictureCleaner.Clean("<svg onload=alert(1)>"u8.ToArray()).Fault, Is.EqualTo(PictureFault.Format));
        Assert.That(PictureCleaner.Clean(ReadOnlyMemory<byte>.Empty).Fault, Is.EqualTo(PictureFault.Format));
    }
}
