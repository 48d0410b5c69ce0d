using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>A whole page's template in, the template of a slot of it out: as many of its columns as the slot is wide.</summary>
public static class SlotFitter
{
    // A gutter may grow to twice its width so that the outer columns stand on the slot's edges; a wider one parts what belongs together.
    private const int WidestGutter = 2;

    public static PageTemplate Fit(PageTemplate page, PageSlot slot)
    {
        TypeArea area = Inside(slot, page.Frame);
        int pitch = (page.Measure + page.Gutter).Millipoints;
        int count = Math.Max(1, (area.Width + page.Gutter).Millipoints / pitch);
        ColumnGrid columns = page.Columns with { Count = count };
        if (count > 1)
        {
            Length free = area.Width - page.Measure * count;
            int gutter = (int)(1000L * (free / (count - 1)).Millipoints / page.Body.Size.Millipoints);
            columns = columns with { GutterPermille = Math.Clamp(gutter, columns.GutterPermille, WidestGutter * columns.GutterPermille) };
        }
        PageTemplate fitted = page with
        {
            TypeArea = area,
            Columns = columns,
            // Unlike a whole page a slot cannot be had a second time.
            MostPages = page.MostPages ?? 1,
            Folio = null,
            Masthead = slot.HasMasthead ? page.Masthead : null,
            Footer = slot.HasFooter ? page.Footer : null,
        };
        Length white = area.Width - fitted.ColumnsWidth;
        return white <= Length.Zero ? fitted : fitted with { FirstColumnIndent = white / 2 };
    }

    private static TypeArea Inside(PageSlot slot, BlockFrame? frame)
    {
        Length left = Inset(BlockSides.Left);
        Length top = Inset(BlockSides.Top);
        return new(slot.Left + left, slot.Top + top, slot.Width - left - Inset(BlockSides.Right),
            slot.Height - top - Inset(BlockSides.Bottom));

        Length Inset(BlockSides side) => frame is not null && frame.Has(side) ? frame.Inset : Length.Zero;
    }
}
