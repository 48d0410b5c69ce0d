using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>样图: one notice by itself, its glyphs, frame and photograph where they stand in print.</summary>
public static class NoticePicture
{
    /// <returns>A page of the notice's own width and height, with a little white about it.</returns>
    public static Page Of(SetNotice notice, PageTemplate template, Length white)
    {
        Length width = template.WidthOf(notice.Columns), height = template.HeightOf(notice.Lines);
        var corner = new Point(white, white);
        List<PageElement> elements = [];
        if (notice.IsBoxed) elements.Add(new PageElement.Frame(corner, width, height, template.Box.Thickness, Ink.Key));
        if (notice.Photo is { } photo) elements.Add(photo.At(corner));
        foreach (SetRow row in notice.Rows)
            elements.AddRange(row.Line.At(new(corner.X + row.Left, corner.Y + row.Baseline), row.Size, Ink.Key));
        return new(width + white * 2, height + white * 2, elements);
    }
}
