using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>The rules that part a block of notices from what the editors put beside it.</summary>
internal static class BlockFrameDrawer
{
    public static IEnumerable<PageElement> Draw(PageTemplate template, BlockFrame frame)
    {
        TypeArea area = template.TypeArea;
        Length left = frame.Has(BlockSides.Left) ? area.Left - frame.Inset : area.Left;
        Length right = frame.Has(BlockSides.Right) ? area.Right + frame.Inset : area.Right;
        Length top = frame.Has(BlockSides.Top) ? area.Top - frame.Inset : area.Top;
        Length bottom = frame.Has(BlockSides.Bottom) ? area.Bottom + frame.Inset : area.Bottom;
        if (frame.Sides == BlockSides.All)
        {
            yield return new PageElement.Frame(new(left, top), right - left, bottom - top, frame.Thickness, Ink.Key);
            yield break;
        }
        if (frame.Has(BlockSides.Top)) yield return new PageElement.Bar(new(left, top), right - left, frame.Thickness, Ink.Key);
        if (frame.Has(BlockSides.Bottom))
            yield return new PageElement.Bar(new(left, bottom - frame.Thickness), right - left, frame.Thickness, Ink.Key);
        if (frame.Has(BlockSides.Left)) yield return new PageElement.Bar(new(left, top), frame.Thickness, bottom - top, Ink.Key);
        if (frame.Has(BlockSides.Right))
            yield return new PageElement.Bar(new(right - frame.Thickness, top), frame.Thickness, bottom - top, Ink.Key);
    }
}
