using System.Globalization;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press.Pdf;

/// <summary>The pictures of the pages, each once, in the order in which the pages first show them.</summary>
internal sealed class PictureCensus
{
    private readonly List<Picture> pictures = [];

    private PictureCensus()
    {
    }

    public IReadOnlyList<Picture> Pictures => pictures;

    public static PictureCensus Take(IReadOnlyList<Page> pages)
    {
        var census = new PictureCensus();
        foreach (Page page in pages)
            foreach (PageElement element in page.Marks)
                if (element is PageElement.Image image && census.NumberOf(image.Picture) < 0) census.pictures.Add(image.Picture);
        return census;
    }

    public string NameOf(Picture picture) => Name(NumberOf(picture));

    /// <summary>The name the pages' resources give to a picture.</summary>
    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"P{number}");

    private int NumberOf(Picture picture) => pictures.FindIndex(known => known.Hash == picture.Hash && known.Inks == picture.Inks);
}
