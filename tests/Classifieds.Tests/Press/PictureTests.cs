using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Classifieds.Press;
using Classifieds.Testing;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Press;

public sealed class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Test]
    public void The_PNG_shows_what_poppler_shows_of_the_press_PDF()
    {
        string folder = Directory.CreateTempSubdirectory("picture-").FullName;
        try
        {
            string file = Path.Combine(folder, "specimen.pdf");
            File.WriteAllBytes(file, PressRun.Pdf([Specimen.Page], Specimen.Settings));
            using (Process poppler = Process.Start("pdftoppm",
                ["-gray", "-r", "288", "-singlefile", file, Path.Combine(folder, "poppler")])) poppler.WaitForExit();
            GreyPicture theirs = GreyPicture.FromPgm(File.ReadAllBytes(Path.Combine(folder, "poppler.pgm"))).Coarser(8);

            GreyPicture ours = GreyPicture.FromPng(PngWriter.Write(Specimen.Page, 288)).Coarser(8);

            Assert.That((ours.Width, ours.Height), Is.EqualTo((theirs.Width, theirs.Height)));
            // Blacks differ a little between the two, edges by their smoothing; a glyph out of place by 0.5 pt differs by 60 and more.
            int worst = ours.Pixels.Zip(theirs.Pixels).Max(pair => Math.Abs(pair.First - pair.Second));
            Assert.That(worst, Is.LessThan(40));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void The_PNG_is_grey_for_black_ink_and_coloured_for_colour()
    {
        var red = new Ink(0, 100, 100, 0);
        Page page = Specimen.Page with { Elements = [new PageElement.Bar(Specimen.At(1, 1), Length.Pt(10), Length.Pt(10), red)] };

        Assert.That(PngWriter.Write(Specimen.Page, 30)[25], Is.EqualTo(0), "PNG colour type grey");
        Assert.That(PngWriter.Write(page, 30)[25], Is.EqualTo(2).Or.EqualTo(6), "PNG colour type RGB, with or without alpha");
    }

    [TestCase(9)]
    [TestCase(1201)]
    public void A_resolution_out_of_range_is_refused(int dpi) =>
        Assert.That(() => PngWriter.Write(Specimen.Page, dpi), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void The_SVG_has_the_trims_size_in_millimetres()
    {
        XElement svg = XElement.Parse(SvgWriter.Write(Specimen.Page));

        Assert.That((string?)svg.Attribute("width"), Is.EqualTo("105.833mm"));
        Assert.That((string?)svg.Attribute("viewBox"), Is.EqualTo("0 0 300 200"));
    }

    [Test]
    public void Every_glyph_of_the_SVG_stands_where_the_page_has_it()
    {
        XElement svg = XElement.Parse(SvgWriter.Write(Specimen.Page));
        PageElement.GlyphRun[] runs = [.. Specimen.Page.Elements.OfType<PageElement.GlyphRun>()];

        XElement[] groups = [.. svg.Elements(Svg + "g")];
        Assert.That(groups, Has.Length.EqualTo(runs.Length));
        foreach ((XElement group, PageElement.GlyphRun run) in groups.Zip(runs))
        {
            double[] matrix = [.. ((string)group.Attribute("transform")!)[7..^1].Split(' ')
                .Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
            double[] shown = [.. group.Elements(Svg + "use").Select(use => matrix[4] + matrix[0] * ((double?)use.Attribute("x") ?? 0))];
            double[] placed = [.. run.Glyphs.Where(glyph => glyph.Text != " ")
                .Select(glyph => (run.Origin.X + glyph.X).Millipoints / 1000.0)];
            Assert.That(shown, Is.EqualTo(placed).Within(0.001));
            Assert.That(matrix[5], Is.EqualTo(run.Origin.Y.Millipoints / 1000.0).Within(0.0005));
        }
    }

    [Test]
    public void Ids_of_the_SVG_begin_as_asked_and_each_use_has_its_outline()
    {
        XElement svg = XElement.Parse(SvgWriter.Write(Specimen.Page, "n7-"));
        HashSet<string> ids = [.. svg.Descendants(Svg + "path").Select(path => (string?)path.Attribute("id")).OfType<string>()];

        Assert.That(ids, Has.All.StartsWith("n7-"));
        Assert.That(svg.Descendants(Svg + "use").Select(use => ((string)use.Attribute("href")!)[1..]).Distinct(), Is.SubsetOf(ids));
    }

    [Test]
    public void A_page_dump_names_every_mark_and_its_place() =>
        Golden.Check("every-mark-of-a-page.page.txt", PageDump.Write([Specimen.Page]));

    [Test]
    public void A_page_dump_tells_where_every_glyph_stands_when_asked()
    {
        var page = new Page(Length.Pt(100), Length.Pt(20),
            [Specimen.Run(new SquareTypeface(), "遗失，", Specimen.At(10, 15), Length.Pt(8), Length.Pt(0.25m))]);

        Assert.That(PageDump.Write([page], everyGlyph: true), Is.EqualTo("""
            page 1  100 x 20 pt
            face Square-Regular
                   10        15      8  遗失，
                       at 10 18.25 26.5

            """));
    }

    [Test]
    public void A_picture_of_a_face_without_a_file_is_refused()
    {
        Page page = Specimen.Page with { Elements = [Specimen.Run(new SquareTypeface(), "甲", Specimen.At(1, 1), Length.Pt(8))] };

        Assert.That(() => SvgWriter.Write(page), Throws.InvalidOperationException);
        Assert.That(() => PngWriter.Write(page, 30), Throws.InvalidOperationException);
    }
}
