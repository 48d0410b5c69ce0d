using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>Gives a set notice the width, the frame and the height that the template has for its kind.</summary>
internal static class ShapeFitter
{
    /// <param name="plain">The notice as it stands in one column without a frame.</param>
    /// <remarks>What was asked for with the notice itself goes before the rules of the template.</remarks>
    /// <returns>Null where it is to stay so.</returns>
    public static NoticeShape? ShapeOf(SetNotice plain, PageTemplate template)
    {
        if (plain.Notice.Shape is { } asked)
        {
            var own = new NoticeShape
            {
                Columns = asked.Columns == 0 ? template.Columns.Count : asked.Columns,
                IsBoxed = asked.IsBoxed,
                Lines = asked.Lines,
                IsColumned = asked.IsColumned,
            };
            return own == new NoticeShape() ? null : own;
        }
        foreach (NoticeShape shape in template.Shapes)
        {
            if (shape.MayFit(plain.Notice) && plain.Lines > shape.OverLines) return shape;
        }
        return null;
    }

    /// <summary>The width of its lines; columns of its own stand as far apart as the page's.</summary>
    public static NoticeWidths WidthsOf(NoticeShape shape, PageTemplate template)
    {
        int span = Span(shape, template);
        Length whole = template.WidthOf(span) - (shape.IsBoxed ? template.Box.Inset * 2 : Length.Zero);
        return new(whole, shape.IsColumned ? (whole - template.Gutter * (span - 1)) / span : whole);
    }

    /// <param name="set">The notice, its lines as wide as <see cref="WidthsOf"/> says.</param>
    /// <remarks>A given height that is too small for the words grows: no word is left out for it.</remarks>
    public static SetNotice Fit(SetNotice set, NoticeShape shape, PageTemplate template)
    {
        int span = Span(shape, template);
        if (shape.IsColumned && span > 1)
            set = ColumnedBody.Part(set, span, WidthsOf(shape, template).Body + template.Gutter, template);
        Length words = template.HeightOf(set.Lines);
        Length inset = shape.IsBoxed ? template.Box.Inset : Length.Zero;
        int lines = set.Lines;
        while (template.HeightOf(lines) < words + inset * 2) lines++;
        lines = Math.Max(lines, shape.Lines);
        Length above = (template.HeightOf(lines) - words) / 2;
        return set with
        {
            Rows = [.. set.Rows.Select(row => row with { Baseline = row.Baseline + above, Left = row.Left + inset })],
            Photo = set.Photo is { } photo ? photo with { Top = photo.Top + above, Left = photo.Left + inset } : null,
            Lines = lines,
            Columns = span,
            IsBoxed = shape.IsBoxed,
        };
    }

    private static int Span(NoticeShape shape, PageTemplate template) => Math.Min(shape.Columns, template.Columns.Count);
}
