using System.Text.Json;
using Classifieds.Desk.Pages;
using Classifieds.Makeup.Layouts;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>Writes a kept page to the letter as <see cref="KeptPageJson"/> says.</summary>
/// <remarks>Word by word, since the serializer compiles itself anew for these types at every start, and every page is kept; few are ever
/// read again.</remarks>
internal static class KeptPageWriter
{
    public static void Write(Utf8JsonWriter writer, KeptPage page)
    {
        writer.WriteStartObject();
        Texts(writer, "glyphs", page.Glyphs);
        writer.WriteStartObject("layout");
        Frame(writer, page.Layout.Frame);
        writer.WriteStartArray("pages");
        foreach (PageLayout one in page.Layout.Pages)
        {
            writer.WriteStartObject();
            Number(writer, "height", one.Height);
            writer.WriteStartArray("groups");
            foreach (GroupLayout group in one.Groups) Group(writer, group);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        Texts(writer, "notices", page.Notices);
        writer.WriteEndObject();
    }

    private static void Frame(Utf8JsonWriter writer, LayoutFrame frame)
    {
        writer.WriteStartObject("frame");
        Number(writer, "trimWidth", frame.TrimWidth.Millipoints);
        Number(writer, "trimHeight", frame.TrimHeight.Millipoints);
        Number(writer, "left", frame.Left.Millipoints);
        Number(writer, "top", frame.Top.Millipoints);
        Number(writer, "measure", frame.Measure.Millipoints);
        Number(writer, "gutter", frame.Gutter.Millipoints);
        Number(writer, "leading", frame.Leading.Millipoints);
        Number(writer, "columns", frame.Columns);
        Number(writer, "mostLines", frame.MostLines);
        if (frame.Headless.Length > 0) writer.WriteString("headless", frame.Headless);
        writer.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter writer, GroupLayout group)
    {
        writer.WriteStartObject();
        Number(writer, "firstColumn", group.FirstColumn);
        Number(writer, "height", group.Height);
        writer.WriteStartArray("columns");
        foreach (ColumnLayout column in group.Columns)
        {
            writer.WriteStartObject();
            Number(writer, "top", column.Top);
            Number(writer, "foot", column.Foot);
            writer.WriteStartArray("items");
            foreach (ItemLayout item in column.Items) Item(writer, item);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (group.Head is { } head) writer.WriteString("head", head);
        Number(writer, "headColumns", group.HeadColumns);
        if (group.Heads is { } heads)
        {
            writer.WriteStartArray("heads");
            foreach (HeadLayout one in heads) Head(writer, one);
            writer.WriteEndArray();
        }
        if (group.Floor is { } floor) writer.WriteNumber("floor", floor);
        Mark(writer, "runsOn", group.RunsOn);
        Mark(writer, "isCarried", group.IsCarried);
        writer.WriteStartArray("blocks");
        foreach (BlockLayout block in group.Blocks) Block(writer, block);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter writer, ItemLayout item)
    {
        writer.WriteStartObject();
        Number(writer, "y", item.Y.Millipoints);
        Number(writer, "lines", item.Lines);
        if (item.Notice is { } notice) writer.WriteNumber("notice", notice);
        Number(writer, "firstLine", item.FirstLine);
        writer.WriteString("section", item.Section);
        Mark(writer, "isCarry", item.IsCarry);
        if (item.Filler is { } filler) writer.WriteString("filler", filler);
        Mark(writer, "isHead", item is { Notice: null, Filler: null, IsCarry: false });
        writer.WriteEndObject();
    }

    private static void Head(Utf8JsonWriter writer, HeadLayout head)
    {
        writer.WriteStartObject();
        Number(writer, "column", head.Column);
        writer.WriteNumber("columns", head.Columns);
        Number(writer, "top", head.Top);
        Mark(writer, "isContinued", head.IsContinued);
        writer.WriteEndObject();
    }

    private static void Block(Utf8JsonWriter writer, BlockLayout block)
    {
        writer.WriteStartObject();
        Number(writer, "notice", block.Notice);
        Number(writer, "column", block.Column);
        Number(writer, "top", block.Top);
        Number(writer, "y", block.Y.Millipoints);
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    // What is nothing is left out.
    private static void Number(Utf8JsonWriter writer, string name, int number)
    {
        if (number != 0) writer.WriteNumber(name, number);
    }

    private static void Mark(Utf8JsonWriter writer, string name, bool holds)
    {
        if (holds) writer.WriteBoolean(name, true);
    }
}
