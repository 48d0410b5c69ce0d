using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Classifieds.Press;
using Classifieds.Press.Inspection;
using Classifieds.Press.Pictures;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using UglyToad.PdfPig;

namespace Classifieds.Tests.Press;

/// <summary>A picture on a page: at the same place and in the same tones in the PDF, the PNG, the SVG and the dump.</summary>
public sealed class PlacedPictureTests
{
    private static readonly Picture Gray = Made(isColour: false);

    private static readonly Picture Cmyk = Made(isColour: true);

    private static readonly Page GrayPage = With(Gray);

    private static readonly Page ColourPage = With(Cmyk);

    private static Picture Made(bool isColour) => PictureConverter.Convert(
        MadePicture.Png(144, 192, (x, y) => new((byte)(255 * x / 144), (byte)(255 * y / 192), (byte)(200 - x))),
        new(Length.Pt(36), Length.Pt(48)) { IsColour = isColour }).Picture!;

    // Twice, so that it is seen that the file holds it once.
    private static Page With(Picture picture) => Specimen.Page with
    {
        Elements =
        [
            .. Specimen.Page.Elements,
            new PageElement.Image(Specimen.At(226, 104), Length.Pt(36), Length.Pt(48), picture),
            new PageElement.Image(Specimen.At(20.5m, 165), Length.Pt(18), Length.Pt(24), picture),
        ],
    };

    [Test]
    public void The_PDF_holds_it_once_in_device_tones_at_its_place_and_pixel_for_pixel()
    {
        foreach ((Page page, Picture picture) in ((Page, Picture)[])[(GrayPage, Gray), (ColourPage, Cmyk)])
        {
            byte[] pdf = PressRun.Pdf([page, page], Specimen.Settings);
            using PdfDocument document = PdfDocument.Open(pdf);
            UglyToad.PdfPig.Content.IPdfImage[] images = [.. document.GetPage(2).GetImages()];

            Assert.That(images, Has.Length.EqualTo(2));
            Assert.That((images[0].BoundingBox.Left, images[0].BoundingBox.Bottom, images[0].BoundingBox.Width,
                images[0].BoundingBox.Height), Is.EqualTo((226.0, 48.0, 36.0, 48.0)));
            Assert.That(images[0].TryGetBytesAsMemory(out Memory<byte> bytes), Is.True);
            Assert.That(bytes.ToArray(), Is.EqualTo(picture.Samples.ToArray()));
            string file = Encoding.Latin1.GetString(pdf);
            Assert.That(file.Split("/Subtype/Image"), Has.Length.EqualTo(2), "one image object");
            Assert.That(file, Does.Contain(picture.IsGray
                ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceCMYK").And.Not.Contain("DeviceRGB").And.Not.Contain("SMask"));
        }
    }

    [Test]
    public void The_bytes_are_the_same_each_time_and_a_page_without_pictures_names_none()
    {
        Assert.That(PressRun.Pdf([With(Made(isColour: false))], Specimen.Settings),
            Is.EqualTo(PressRun.Pdf([GrayPage], Specimen.Settings)));
        Assert.That(Encoding.Latin1.GetString(PressRun.Pdf([Specimen.Page], Specimen.Settings)),
            Does.Not.Contain("XObject").And.Not.Contain("ImageB"));
    }

    [Test]
    public void It_passes_preflight_on_black_and_on_coloured_pages()
    {
        foreach (Page page in (Page[])[GrayPage, ColourPage])
        {
            Assert.That(Preflight.Check([page]), Is.Empty);
            InspectedFile file = FileInspector.Inspect(PressRun.Pdf([page], Specimen.Settings), new PlantLimits());
            Assert.That(file.Faults.Select(fault => fault.Kind), Has.None.AnyOf(
                FileFaultKind.Rgb, FileFaultKind.ColourSpace, FileFaultKind.PictureInk, FileFaultKind.CoarsePicture,
                    FileFaultKind.VeryCoarsePicture, FileFaultKind.Filter));
        }
    }

    [Test]
    public void A_picture_that_is_too_coarse_or_has_too_much_ink_is_told_before_and_after()
    {
        var black = new Picture(30, 30, 4, Enumerable.Repeat((byte)255, 3600).ToArray(), "black");
        Page page = Specimen.Page with { Elements = [new PageElement.Image(Specimen.At(20, 20), Length.Pt(72), Length.Pt(72), black)] };

        Assert.That(Preflight.Check([page]).Select(fault => fault.Kind),
            Is.EqualTo([FileFaultKind.VeryCoarsePicture, FileFaultKind.PictureInk]));
        Assert.That(FileInspector.Inspect(PressRun.Pdf([page], Specimen.Settings), new PlantLimits()).Faults.Select(fault =>
            (fault.Kind, fault.Details[0])),
            Is.SupersetOf([(FileFaultKind.VeryCoarsePicture, "30"), (FileFaultKind.PictureInk, "400")]));
    }

    [Test]
    public void The_SVG_shows_it_where_the_page_has_it()
    {
        XElement[] images = [.. XElement.Parse(SvgWriter.Write(GrayPage)).Elements("{http://www.w3.org/2000/svg}image")];

        Assert.That(images.Select(image => string.Join(' ', image.Attributes().Take(4).Select(one => one.Value))),
            Is.EqualTo(["226 104 36 48", "20.5 165 18 24"]));
        string href = (string)images[0].Attribute("href")!;
        Assert.That(href, Does.StartWith("data:image/png;base64,"));
        GreyPicture shown = GreyPicture.FromPng(Convert.FromBase64String(href[(href.IndexOf(',', StringComparison.Ordinal) + 1)..]));
        Assert.That((shown.Width, shown.Height), Is.EqualTo((Gray.Width, Gray.Height)));
        Assert.That(shown.Pixels[0], Is.EqualTo(0x1A + (255 - 0x1A) * Gray.Samples.Span[0] / 255));
    }

    // With little light between black on newsprint as we show it and poppler's own black, tones agree as type does.
    [Test]
    public void The_PNG_shows_what_poppler_shows_of_the_PDF()
    {
        string folder = Directory.CreateTempSubdirectory("placed-").FullName;
        try
        {
            string file = Path.Combine(folder, "page.pdf");
            File.WriteAllBytes(file, PressRun.Pdf([GrayPage], Specimen.Settings));
            using (Process poppler = Process.Start("pdftoppm",
                ["-gray", "-r", "288", "-singlefile", file, Path.Combine(folder, "poppler")])) poppler.WaitForExit();
            GreyPicture theirs = GreyPicture.FromPgm(File.ReadAllBytes(Path.Combine(folder, "poppler.pgm"))).Coarser(8);

            GreyPicture ours = GreyPicture.FromPng(PngWriter.Write(GrayPage, 288)).Coarser(8);

            int worst = ours.Pixels.Zip(theirs.Pixels).Max(pair => Math.Abs(pair.First - pair.Second));
            Assert.That(worst, Is.LessThan(40));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void The_PNG_is_coloured_where_the_picture_is()
    {
        Assert.That(PngWriter.Write(GrayPage, 30)[25], Is.EqualTo(0), "PNG colour type grey");
        Assert.That(PngWriter.Write(ColourPage, 30)[25], Is.EqualTo(2).Or.EqualTo(6), "PNG colour type RGB");
    }

    [Test]
    public void The_dump_names_its_place_its_pixels_and_its_hash()
    {
        string[] lines = PageDump.Write([GrayPage]).Split('\n');

        Assert.That(lines[^3..^1], Is.EqualTo(
        [
            string.Create(CultureInfo.InvariantCulture, $"      226       104  image 36 x 48, 144 x 192 px gray {Gray.Hash[..16]}"),
            string.Create(CultureInfo.InvariantCulture, $"     20.5       165  image 18 x 24, 144 x 192 px gray {Gray.Hash[..16]}"),
        ]));
    }

    [Test]
    public void A_press_of_black_alone_takes_grey_pictures_and_no_others()
    {
        Assert.That(OutputIntent.Newsprint.TryWithProfile(MadeProfile.Gray(), out OutputIntent? gray, out _), Is.True);
        PressSettings settings = Specimen.Settings with { Intent = gray! };

        Assert.That(PressRun.Pdf([GrayPage], settings), Is.Not.Empty);
        Assert.That(() => PressRun.Pdf([ColourPage], settings), Throws.InvalidOperationException);
    }

    [TestCase(0, 1, 1)]
    [TestCase(2, 2, 1)]
    [TestCase(2, 2, 2)]
    public void A_picture_whose_samples_are_not_as_many_as_its_pixels_is_none(int width, int height, int inks) =>
        Assert.That(() => new Picture(width, height, inks, new byte[3], "x"), Throws.ArgumentException);
}
