using System.Text;
using Classifieds.Desk.Pages;

namespace Classifieds.Cli.Files;

/// <summary>A finished page as files: press PDF, pictures, SVG.</summary>
internal static class PageFiles
{
    /// <param name="pdf">Where the press PDF goes.</param>
    /// <param name="png">Where the picture of the first page goes, or null; page 2 gets <c>-2</c> before the ending, and so on.</param>
    /// <param name="svg">As <paramref name="png"/>.</param>
    /// <param name="dpi">Of the pictures.</param>
    public static IEnumerable<OutputFile> Of(FinishedPage page, string pdf, string? png, string? svg, int dpi)
    {
        yield return new(pdf, page.Pdf);
        for (int i = 0; i < page.Report.Pages; i++)
        {
            if (png is not null) yield return new(Numbered(png, i), page.Png(i, dpi));
            if (svg is not null) yield return new(Numbered(svg, i), Encoding.UTF8.GetBytes(page.Svg(i)));
        }
    }

    private static string Numbered(string path, int page) => page == 0
        ? path
        : Path.Combine(Path.GetDirectoryName(path) ?? "", $"{Path.GetFileNameWithoutExtension(path)}-{page + 1}{Path.GetExtension(path)}");
}
