using System.Globalization;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>The very lines of the page, at their size in their column, and beside it enlarged.</summary>
/// <remarks>A long notice goes on on the next sheet; either side always shows the same lines.</remarks>
internal static class NoticeDrawer
{
    public static void Draw(ProofCanvas canvas, SetNotice notice, PageTemplate template, PaperFonts fonts, ProofStyle style)
    {
        Length width = template.WidthOf(notice.Columns);
        // A notice that spans columns leaves no room beside it: it is shown at its own size alone.
        int times = canvas.Left + style.RulerWidth + width * (style.Enlargement + 1) < canvas.Right ? style.Enlargement : 1;
        Length label = style.TextSize * 2;
        for (int first = 0; first < notice.Lines;)
        {
            canvas.Need(label + template.Body.Leading * (Math.Min(notice.Lines - first, LeastLines(notice, first)) * times)
                + style.TextSize * 3);
            Length room = canvas.Room - label - style.TextSize * 3;
            int lines = Math.Clamp(room.Millipoints / (template.Body.Leading.Millipoints * times), 1, notice.Lines - first);
            if (notice.Photo is { } photo && photo.GridLine > first && photo.GridLine < first + lines && photo.EndLine > first + lines)
                lines = photo.GridLine - first; // a face is not parted between two sheets

            Length column = canvas.Left + style.RulerWidth;
            Length enlarged = canvas.Right - width * times;
            canvas.Word("原大 100%", fonts.Head, style.SmallSize, column, canvas.Y);
            if (times > 1)
                canvas.Word(string.Create(CultureInfo.InvariantCulture, $"放大 {times * 100}%"), fonts.Head, style.SmallSize, enlarged,
                    canvas.Y);
            canvas.Skip(label);

            Length height = template.HeightOf(lines);
            AddRows(canvas, notice, first, lines, column, 1, template);
            if (times > 1) AddRows(canvas, notice, first, lines, enlarged, times, template);
            AddEdges(canvas, column, width, height, style);
            AddRuler(canvas, height, template.Body.Leading * first, fonts, style);
            first += lines;

            string account = string.Create(CultureInfo.InvariantCulture,
                $"共 {notice.Lines} 行{(notice.Columns > 1 ? $"，跨 {notice.Columns} 栏" : "")}，宽 {decimal.Round(width.Millimetres, 1)} 毫米"
                    + $"，高 {decimal.Round(template.HeightOf(notice.Lines).Millimetres, 1)} 毫米{PhotoOf(notice)}");
            if (first == notice.Lines)
                canvas.Text(account, fonts.Body, style.SmallSize, column, canvas.Y + height + style.SmallSize, width);
            canvas.Skip(Length.Max(template.HeightOf(lines) * times, height + style.SmallSize * 4) + style.Air);
        }
    }

    private static string PhotoOf(SetNotice notice) => notice.Photo is { } photo
        ? string.Create(CultureInfo.InvariantCulture,
            $"，照片 {decimal.Round(photo.Width.Millimetres, 1)}×{decimal.Round(photo.Height.Millimetres, 1)} 毫米")
        : "";

    private static int LeastLines(SetNotice notice, int first) => notice.Photo is { } photo && photo.GridLine >= first
        ? photo.EndLine - first : 4;

    private static void AddRows(ProofCanvas canvas, SetNotice notice, int first, int lines, Length left, int times, PageTemplate template)
    {
        Length skipped = template.Body.Leading * first;
        if (notice.IsBoxed)
            canvas.Add(new PageElement.Frame(new(left, canvas.Y), template.WidthOf(notice.Columns) * times,
                template.HeightOf(lines) * times, template.Box.Thickness * times, Ink.Key));
        if (notice.Photo is { } photo && photo.GridLine >= first && photo.GridLine < first + lines)
            canvas.Add(photo.At(new(left, canvas.Y - skipped * times), times));
        foreach (SetRow row in notice.Rows)
        {
            if (row.GridLine < first || row.GridLine >= first + lines) continue;
            foreach (PageElement.GlyphRun run in row.Line.At(default, row.Size, Ink.Key))
            {
                canvas.Add(run with
                {
                    Size = run.Size * times,
                    Origin = new(left + (row.Left + run.Origin.X) * times, canvas.Y + (row.Baseline - skipped) * times),
                    Glyphs = times == 1 ? run.Glyphs : [.. run.Glyphs.Select(glyph => glyph with { X = glyph.X * times })],
                });
            }
        }
    }

    private static void AddEdges(ProofCanvas canvas, Length left, Length width, Length height, ProofStyle style)
    {
        Length clear = style.Hairline * 6;
        canvas.Add(new PageElement.Bar(new(left - clear, canvas.Y), style.Hairline, height, Ink.Key));
        canvas.Add(new PageElement.Bar(new(left + width + clear, canvas.Y), style.Hairline, height, Ink.Key));
    }

    // A tick each millimetre, a longer one each five, a figure each ten; it counts from the notice's top.
    private static void AddRuler(ProofCanvas canvas, Length height, Length from, PaperFonts fonts, ProofStyle style)
    {
        Length edge = canvas.Left + style.RulerWidth - style.Hairline * 12;
        for (int millimetre = (int)decimal.Ceiling(from.Millimetres); Length.Mm(millimetre) - from <= height; millimetre++)
        {
            Length y = canvas.Y + Length.Mm(millimetre) - from;
            Length tick = Length.Mm(millimetre % 10 == 0 ? 3 : millimetre % 5 == 0 ? 2 : 1);
            canvas.Add(new PageElement.Bar(new(edge - tick, y), tick, style.Hairline, Ink.Key));
            if (millimetre % 10 != 0 || millimetre == 0) continue;
            string figure = millimetre.ToString(CultureInfo.InvariantCulture);
            canvas.Word(figure, fonts.Body, style.SmallSize, canvas.Left, y - style.SmallSize / 2);
        }
    }
}
