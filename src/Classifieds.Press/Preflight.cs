using System.Globalization;
using Classifieds.Press.Inspection;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press;

/// <summary>印前检查 of finished pages: what newsprint cannot hold, before it becomes a file.</summary>
/// <remarks>
/// It costs a few tenths of a millisecond, where the finished file takes some tens to look at: so every page goes through it.
/// The floors are <see cref="NewsprintFloors"/>; a plant may ask for less ink.
/// </remarks>
public static class Preflight
{
    /// <param name="mostInk">Sum of the inks in percent that the paper holds.</param>
    /// <returns>In the order of the elements; none for a page that may go to plate.</returns>
    public static IReadOnlyList<FileFault> Check(IReadOnlyList<Page> pages, int mostInk = NewsprintFloors.MostInk)
    {
        List<FileFault> faults = [];
        for (int i = 0; i < pages.Count; i++)
            foreach (PageElement element in pages[i].Elements) Check(pages[i], i + 1, element, mostInk, faults);
        return faults;
    }

    private static void Check(Page page, int number, PageElement element, int mostInk, List<FileFault> faults)
    {
        Ink ink = element.Ink;
        int sum = ink.Cyan + ink.Magenta + ink.Yellow + ink.Black, inks = Inks(ink);
        (Point at, Length width, Length height) = Extent(element);
        if (sum > mostInk) Fault(FileFaultKind.Ink, Shown(sum), Shown(mostInk));
        if (at.X < Length.Zero || at.Y < Length.Zero || at.X + width > page.Width || at.Y + height > page.Height)
            Fault(FileFaultKind.Outside);

        if (element is PageElement.Image image)
        {
            if (image.Ppi < NewsprintFloors.Ppi - 1) Fault(FileFaultKind.VeryCoarsePicture, Shown(image.Ppi), Shown(NewsprintFloors.Ppi));
            if (!image.Picture.IsGray && DarkestOf(image.Picture) is var darkest && darkest > mostInk)
                Fault(FileFaultKind.PictureInk, Shown(darkest), Shown(mostInk));
        }
        if (element is PageElement.GlyphRun run)
        {
            if (inks > 1 && run.Size < NewsprintFloors.ColourType) Fault(FileFaultKind.ColourType, run.Size.ToString(), Shown(inks));
            else if (run.Size < NewsprintFloors.Type) Fault(FileFaultKind.SmallType, run.Size.ToString());
        }
        Length? rule = element switch
        {
            PageElement.Bar bar => Length.Min(bar.Width, bar.Height),
            PageElement.Frame frame => frame.Thickness,
            _ => null,
        };
        if (rule is not { } thickness || sum == 0) return;
        if (thickness < NewsprintFloors.Rule) Fault(FileFaultKind.ThinRule, thickness.ToString(), NewsprintFloors.Rule.ToString());
        else if (thickness < NewsprintFloors.TintedRule && inks == 1 && sum < 100)
            Fault(FileFaultKind.TintedRule, thickness.ToString(), Shown(sum));

        void Fault(FileFaultKind kind, params string[] details) => faults.Add(new(kind, number, details));

        static string Shown(int count) => count.ToString(CultureInfo.InvariantCulture);
    }

    // In percent, rounded down: the last few of 255 are no ink.
    private static int DarkestOf(Picture picture)
    {
        ReadOnlySpan<byte> inks = picture.Samples.Span;
        int darkest = 0;
        for (int i = 0; i < inks.Length; i += 4) darkest = Math.Max(darkest, inks[i] + inks[i + 1] + inks[i + 2] + inks[i + 3]);
        return darkest * 100 / 255;
    }

    private static int Inks(Ink ink)
    {
        int inks = 0;
        foreach (int percent in (ReadOnlySpan<int>)[ink.Cyan, ink.Magenta, ink.Yellow, ink.Black])
            if (percent > 0) inks++;
        return inks;
    }

    // Of type only where its baseline begins is known without its outlines; that is enough to find a run off the page.
    private static (Point At, Length Width, Length Height) Extent(PageElement element) => element switch
    {
        PageElement.GlyphRun run => (run.Origin, run.Glyphs.Count > 0 ? run.Glyphs[^1].X : Length.Zero, Length.Zero),
        PageElement.Bar bar => (bar.TopLeft, bar.Width, bar.Height),
        PageElement.Frame frame => (frame.TopLeft, frame.Width, frame.Height),
        PageElement.Image image => (image.TopLeft, image.Width, image.Height),
        PageElement.Modules modules => (modules.TopLeft, modules.Side, modules.Side),
        _ => throw new InvalidOperationException($"No preflight knows the element {element.GetType().Name}."),
    };
}
