using Classifieds.Makeup.Templates;

namespace Classifieds.Desk.Papers;

/// <summary>Reads which notices span columns or stand in a frame, and what is kept free on the page.</summary>
internal static class ShapeReader
{
    public static NoticeShape ReadShape(YamlFields shape) => new()
    {
        Section = shape.Text("section", ""),
        Kind = shape.Text("kind", ""),
        OverLines = shape.Whole("over", 0, 1000, 0),
        Columns = shape.Whole("columns", 1, 16, 1),
        IsBoxed = shape.Flag("box", false),
        Lines = shape.Whole("lines", 0, 200, 0),
    };

    // Below a quarter of a point no plate holds a rule (typesetting.md 4.2).
    public static BoxStyle ReadBox(YamlFields box) => new(box.Points("rule", 0.25m, 3), box.Points("air", 1, 24));

    public static PageReservation ReadReservation(YamlFields kept) => new(
        kept.Whole("page", 1, 64), kept.Whole("lines", 1, 200), kept.Whole("columns", 1, 16, 1), kept.Text("label", ""));
}
