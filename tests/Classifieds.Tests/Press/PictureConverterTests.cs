using System.Text;
using Classifieds.Press;
using Classifieds.Press.Pictures;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using SkiaSharp;

namespace Classifieds.Tests.Press;

/// <summary>What becomes of a picture that was handed in; sizes are such that a pixel is a pixel.</summary>
public sealed class PictureConverterTests
{
    // A square inch; 72 pixels to the inch are 72 pixels.
    private static readonly PictureWish Inch = new(Length.Pt(72), Length.Pt(72));

    [Test]
    public void Greys_come_out_as_they_went_in()
    {
        ConvertedPicture made = PictureConverter.Convert(MadePicture.Png(72, 72, (x, y) => MadePicture.Grey(x + 2 * y)), Inch);

        Assert.That((made.Fault, made.Ppi, made.IsColoured, made.CutAtSides, made.CutInHeight),
            Is.EqualTo((PictureFault.None, 72, false, 0, 0)));
        Assert.That(made.Picture!.Samples.ToArray(), Is.EqualTo(Enumerable.Range(0, 72 * 72).Select(i => (byte)(i % 72 + i / 72 * 2))));
    }

    // Relative luminance of sRGB (BT.709), written as sRGB again.
    [TestCase(255, 0, 0, 127)]
    [TestCase(0, 255, 0, 220)]
    [TestCase(0, 0, 255, 76)]
    [TestCase(255, 255, 0, 247)]
    public void A_colour_becomes_the_grey_that_is_as_bright(byte red, byte green, byte blue, int grey)
    {
        ConvertedPicture made = PictureConverter.Convert(MadePicture.Png(72, 72, (_, _) => new(red, green, blue)), Inch);

        Assert.That(made.IsColoured, Is.True);
        Assert.That(made.Picture!.Samples.ToArray(), Is.All.EqualTo(grey).Within(1));
    }

    [TestCase(255, 255, 255, 0, 0, 0, 0)]
    [TestCase(0, 0, 0, 0, 0, 0, 255)]
    [TestCase(128, 128, 128, 0, 0, 0, 127)]
    [TestCase(255, 0, 0, 0, 255, 255, 0)]
    [TestCase(100, 50, 20, 0, 50, 80, 155)]
    public void In_four_inks_grey_is_black_alone(byte red, byte green, byte blue, int cyan, int magenta, int yellow, int black)
    {
        ConvertedPicture made = PictureConverter.Convert(MadePicture.Png(72, 72, (_, _) => new(red, green, blue)),
            Inch with { IsColour = true });

        Assert.That(made.Picture!.Inks, Is.EqualTo(4));
        Assert.That(made.Picture.Samples[..4].ToArray(), Is.EqualTo(new[] { cyan, magenta, yellow, black }));
    }

    [Test]
    public void No_pixel_has_more_ink_than_the_paper_takes()
    {
        ConvertedPicture made = PictureConverter.Convert(
            MadePicture.Png(72, 72, (x, y) => new((byte)(x * 3), (byte)(y * 3), 0)), Inch with { IsColour = true, MostInk = 180 });

        int[] sums = [.. made.Picture!.Samples.ToArray().Chunk(4).Select(inks => inks.Sum(ink => ink))];
        Assert.That(sums.Max(), Is.InRange(170 * 255 / 100, 180 * 255 / 100));
    }

    // Half black, half white: half the light, which is written 188.
    [Test]
    public void More_pixels_than_are_printed_are_averaged_as_light()
    {
        ConvertedPicture made = PictureConverter.Convert(MadePicture.Png(144, 144, (x, y) => MadePicture.Grey((x + y) % 2 * 255)),
            Inch with { MostPpi = 72 });

        Assert.That((made.Ppi, made.Picture!.Width, made.Picture.Height), Is.EqualTo((144, 72, 72)));
        Assert.That(made.Picture.Samples.ToArray(), Is.All.EqualTo(188));
    }

    [Test]
    public void A_picture_that_is_much_too_large_keeps_its_shape_and_its_tones()
    {
        ConvertedPicture made = PictureConverter.Convert(
            MadePicture.Jpeg(900, 600, (x, _) => MadePicture.Grey(x < 450 ? 40 : 200)),
                new(Length.Pt(72), Length.Pt(48)) { MostPpi = 100 });

        Assert.That((made.Picture!.Width, made.Picture.Height, made.Ppi), Is.EqualTo((100, 67, 900)));
        Assert.That(made.Picture.Samples.Span[33 * 100 + 10], Is.EqualTo(40).Within(2));
        Assert.That(made.Picture.Samples.Span[66 * 100 + 90], Is.EqualTo(200).Within(2));
    }

    [Test]
    public void What_is_too_wide_loses_both_sides_and_what_is_too_high_its_foot()
    {
        ConvertedPicture wide = PictureConverter.Convert(MadePicture.Png(92, 72, (x, _) =>
            MadePicture.Grey(x is >= 10 and < 82 ? 100 : 250)), Inch);
        ConvertedPicture high = PictureConverter.Convert(MadePicture.Png(72, 92, (_, y) => MadePicture.Grey(y < 72 ? 100 : 250)), Inch);
        ConvertedPicture middle = PictureConverter.Convert(
            MadePicture.Png(72, 92, (_, y) => MadePicture.Grey(y is >= 10 and < 82 ? 100 : 250)), Inch with { KeepsTop = false });

        Assert.That((wide.CutAtSides, wide.CutInHeight, high.CutAtSides, high.CutInHeight), Is.EqualTo((21, 0, 0, 21)));
        foreach (ConvertedPicture made in (ConvertedPicture[])[wide, high, middle])
            Assert.That(made.Picture!.Samples.ToArray(), Is.All.EqualTo(100));
    }

    // EXIF 2.3, tag 274: where row 0 and column 0 of the file belong in the picture. The file has a dark corner at its top left.
    [TestCase(1, 0, 0)]
    [TestCase(2, 1, 0)]
    [TestCase(3, 1, 1)]
    [TestCase(4, 0, 1)]
    [TestCase(5, 0, 0)]
    [TestCase(6, 1, 0)]
    [TestCase(7, 1, 1)]
    [TestCase(8, 0, 1)]
    public void A_picture_stands_upright_however_the_camera_was_held(int orientation, int right, int bottom)
    {
        byte[] file = MadePicture.WithExif(
            MadePicture.Jpeg(80, 160, (x, y) => MadePicture.Grey(x < 40 && y < 80 ? 30 : x >= 40 && y < 80 ? 120 : 220)), orientation,
                "secret");
        bool isTurned = orientation >= 5;
        (int width, int height) = isTurned ? (160, 80) : (80, 160);

        Picture picture = PictureConverter.Convert(file, new(Length.Pt(width), Length.Pt(height))).Picture!;

        Assert.That((picture.Width, picture.Height), Is.EqualTo((width, height)));
        Assert.That(Corner(right, bottom), Is.EqualTo(30).Within(3), "the file's top left");
        Assert.That(isTurned ? Corner(right, 1 - bottom) : Corner(1 - right, bottom), Is.EqualTo(120).Within(3), "the file's top right");

        int Corner(int x, int y) =>
            picture.Samples.Span[(y == 0 ? height / 4 : height * 3 / 4) * width + (x == 0 ? width / 4 : width * 3 / 4)];
    }

    [Test]
    public void Nothing_that_the_camera_wrote_beside_the_pixels_gets_into_the_page()
    {
        byte[] file = MadePicture.WithExif(MadePicture.Jpeg(72, 72, (x, _) => MadePicture.Grey(x)), 1, "GPS 26.6352 N 118.1780 E");
        Picture picture = PictureConverter.Convert(file, Inch).Picture!;
        Page page = Specimen.Page with { Elements = [.. Specimen.Page.Elements,
            new PageElement.Image(Specimen.At(180, 20), Length.Pt(72), Length.Pt(72), picture)] };

        Assert.That(Encoding.Latin1.GetString(file), Does.Contain("118.1780"));
        Assert.That(Encoding.Latin1.GetString(picture.Samples.Span), Does.Not.Contain("118.1780"));
        Assert.That(Encoding.Latin1.GetString(PressRun.Pdf([page], Specimen.Settings)) + SvgWriter.Write(page),
            Does.Not.Contain("118.1780").And.Not.Contain("Exif"));
    }

    [Test]
    public void What_can_be_seen_through_lies_on_white_paper()
    {
        ConvertedPicture made = PictureConverter.Convert(MadePicture.Png(72, 72, (x, _) =>
            x < 36 ? new SKColor(0, 0, 0, 0) : new SKColor(0, 0, 0, 128)), Inch);

        Assert.That((made.Picture!.Samples.Span[0], made.Picture.Samples.Span[71]), Is.EqualTo(((byte)255, (byte)127)));
    }

    [Test]
    public void The_same_file_gives_the_same_picture_and_another_one_another()
    {
        byte[] file = MadePicture.Jpeg(300, 300, (x, y) => new((byte)(x & 255), (byte)(y & 255), 90));

        string hash = PictureConverter.Convert(file, Inch).Picture!.Hash;

        Assert.That(PictureConverter.Convert(file, Inch).Picture!.Hash, Is.EqualTo(hash));
        Assert.That(PictureConverter.Convert(MadePicture.Greys(300, 300), Inch).Picture!.Hash, Is.Not.EqualTo(hash));
    }

    [Test]
    public void What_is_no_picture_is_told_and_nothing_throws()
    {
        byte[] png = MadePicture.Greys(100, 100), jpeg = MadePicture.Jpeg(100, 100, (x, _) => MadePicture.Grey(x));

        Assert.That(PictureConverter.Convert(Array.Empty<byte>(), Inch).Fault, Is.EqualTo(PictureFault.Format));
        Assert.That(PictureConverter.Convert("GIF89a; a picture, but not one that is taken"u8.ToArray(), Inch).Fault,
            Is.EqualTo(PictureFault.Format));
        Assert.That(PictureConverter.Convert(png.AsMemory(0, png.Length / 2), Inch).Fault, Is.EqualTo(PictureFault.Broken));
        Assert.That(PictureConverter.Convert(jpeg.AsMemory(0, jpeg.Length / 2), Inch).Fault, Is.EqualTo(PictureFault.Broken));
        Assert.That(PictureConverter.Convert(MadePicture.Bomb(30_000, 30_000), Inch),
            Is.EqualTo(new ConvertedPicture(PictureFault.TooManyPixels, 30_000, 30_000)));
        for (int length = 1; length < png.Length; length += 7)
            Assert.That(() => PictureConverter.Convert(png.AsMemory(0, length), Inch), Throws.Nothing);
    }

    [TestCase(1, 1)]
    [TestCase(1, 500)]
    [TestCase(500, 1)]
    public void A_picture_of_one_pixel_s_breadth_is_a_picture(int width, int height) =>
        Assert.That(PictureConverter.Convert(MadePicture.Png(width, height, (_, _) => MadePicture.Grey(90)),
            Inch).Picture!.Samples.ToArray(), Is.All.EqualTo(90));
}
