using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>文武线: a thick rule over a thin one.</summary>
internal static class DoubleRule
{
    public static Length Height(Length thick, Length gap, Length thin) => thick + gap + thin;

    public static IEnumerable<PageElement> At(Point topLeft, Length width, Length thick, Length gap, Length thin, Ink? thickInk = null)
    {
        yield return new PageElement.Bar(topLeft, width, thick, thickInk ?? Ink.Key);
        yield return new PageElement.Bar(new(topLeft.X, topLeft.Y + thick + gap), width, thin, Ink.Key);
    }
}
