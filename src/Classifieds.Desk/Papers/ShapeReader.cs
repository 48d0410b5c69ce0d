using Classifieds.Desk.Templates;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Makeup.Templates;
using Classifieds.Press;

namespace Classifieds.Desk.Papers;

/// <summary>Reads which notices span columns or stand in a frame, and what is kept free on the page.</summary>
internal static class ShapeReader
{
    public static NoticeShape ReadShape(YamlFields shape)
    {
        NoticeShape read = ReadFields(shape);
        if (read is { IsColumned: true, Columns: 1 }) shape.Blame("body", "正文分栏（body: columns）的要跨两栏以上，请写 columns");
        return read;
    }

    private static NoticeShape ReadFields(YamlFields shape) => new()
    {
        Section = shape.Text("section", ""),
        Kind = ReadKind(shape),
        OverLines = shape.Whole("over", 0, 1000, 0),
        Columns = shape.Whole("columns", 1, 16, 1),
        IsBoxed = shape.Flag("box", false),
        IsColumned = shape.OneOf("body", false, ("wide", false), ("columns", true)),
        Lines = shape.Whole("lines", 0, 200, 0),
    };

    private static KindId? ReadKind(YamlFields shape)
    {
        if (!shape.Has("kind")) return null;
        if (!KindId.TryParse(shape.Text("kind"), out KindId? kind)) shape.Blame("kind", $"“{shape.Text("kind")}”不能作分类的代号，应不含空格");
        return kind;
    }

    // Below a quarter of a point no plate holds a rule (typesetting.md 4.2).
    public static BoxStyle ReadBox(YamlFields box) => new(box.Points("rule", NewsprintFloors.Rule.Points, 3), box.Points("air", 1, 24));

    public static Filler ReadFiller(YamlFields filler)
    {
        string text = filler.Text("text");
        if (text.Length is 0 or > 200) filler.Blame("text", $"应有 1 至 200 字，写的是 {text.Length} 字");
        DateOnly from = Day(filler, "from");
        DateOnly to = Day(filler, "to");
        if (from > to) filler.Blame("to", $"应不早于 from，写的是 {from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}");
        return new(text, from, to, filler.Whole("most", 1, 20, 1)) { EveryDays = filler.Whole("every", 1, 366, 1) };
    }

    private static DateOnly Day(YamlFields filler, string name)
    {
        string written = filler.Text(name);
        if (!IsoDate.TryRead(written, out DateOnly day))
            filler.Blame(name, $"应写作 2026-11-25 的样子，写的是“{written}”");
        return day;
    }

    // Smaller than 10 mm nobody knows a face; a coarser picture than preflight lets pass would stop the page.
    public static PhotoStyle ReadPhoto(YamlFields photo) => new(
        photo.Millimetres("width", 10, 200), photo.Whole("lines", 3, 60), photo.Points("air", 0, 24, 3))
    {
        LeastBesidePermille = photo.Ems("beside", 6, 60, 11),
        KeepsTop = photo.OneOf("crop", true, ("top", true), ("middle", false)),
        IsColour = photo.OneOf("colour", false, ("gray", false), ("cmyk", true)),
        LeastPpi = photo.Whole("leastPpi", NewsprintFloors.Ppi, 300, NewsprintFloors.Ppi),
        GoodPpi = photo.Whole("goodPpi", 100, 600, 150),
        MostPpi = photo.Whole("mostPpi", 100, 600, 300),
    };

    public static PageReservation ReadReservation(YamlFields kept) => new(
        kept.Whole("page", 1, 64), kept.Whole("lines", 1, 200), kept.Whole("columns", 1, 16, 1), kept.Text("label", ""));
}
