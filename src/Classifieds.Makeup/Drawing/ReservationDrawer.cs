using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>预留: a thin frame with its label, which the advertisement that comes in covers; without a label blank paper.</summary>
internal static class ReservationDrawer
{
    /// <param name="place">Its left edge and the top of its first em box.</param>
    public static IEnumerable<PageElement> Draw(PlacedReservation place, PageTemplate template, PaperFonts fonts)
    {
        if (place.Label.Length == 0) yield break;
        var topLeft = new Point(place.X, place.Y);
        yield return new PageElement.Frame(topLeft, place.Width, place.Height, template.Box.Thickness, Ink.Key);
        var label = new DisplayLine(place.Label, fonts.Note, template.Body.Size);
        Length baseline = place.Y + (place.Height - template.Body.Size) / 2 + Setting.EmBox.Top(fonts.Note.Primary, template.Body.Size);
        foreach (PageElement element in label.At(new(place.X + (place.Width - label.Width) / 2, baseline), Ink.Key)) yield return element;
    }
}
