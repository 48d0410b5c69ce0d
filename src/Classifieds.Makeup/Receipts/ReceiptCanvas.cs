using Classifieds.Fonts;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Receipts;

/// <summary>One sheet of a receipt.</summary>
internal sealed class ReceiptCanvas(PaperFonts fonts, ReceiptStyle style)
{
    private readonly List<PageElement> elements = [];

    public Length Left => style.Side;

    public Length Right => style.Width - style.Side;

    public Length Width => Right - Left;

    /// <summary>Where the table begins.</summary>
    public Length TableTop => style.Top + Length.Pt(78);

    /// <summary>Where the frame of the sum begins.</summary>
    public Length SumTop => TableTop + style.Row * (style.Rows + 1) + Length.Pt(12);

    public Page Page => new(style.Width, style.Height, elements);

    public void Add(IEnumerable<PageElement> more) => elements.AddRange(more);

    public void Rule(Length top, Length thickness) => Bar(Left, top, Width, thickness);

    public void Bar(Length x, Length top, Length width, Length thickness) =>
        elements.Add(new PageElement.Bar(new(x, top), width, thickness, Ink.Key));

    public void Frame(Length top, Length height, Length thickness) =>
        elements.Add(new PageElement.Frame(new(Left, top), Width, height, thickness, Ink.Key));

    /// <summary>Words on one line, their em box standing in the middle of a row; returns their width.</summary>
    public Length Word(string words, FontChain font, Length size, Length x, Length top, Length row, Length spacing = default)
    {
        var line = new DisplayLine(words, font, size, spacing);
        elements.AddRange(line.At(new(x, Baseline(font, size, top, row)), Ink.Key));
        return line.Width;
    }

    /// <summary>As <see cref="Word"/>, ending at a place.</summary>
    public void WordTo(string words, FontChain font, Length size, Length right, Length top, Length row)
    {
        var line = new DisplayLine(words, font, size);
        elements.AddRange(line.At(new(right - line.Width, Baseline(font, size, top, row)), Ink.Key));
    }

    /// <summary>A paragraph over the whole width, each line in the middle of a row.</summary>
    public void Text(string words, FontChain font, Length size, Length top, Length row, Alignment alignment = Alignment.Justified)
    {
        var setting = new SettingStyle { Size = size, Measure = Width, Alignment = alignment };
        foreach (SetLine line in ParagraphSetter.Set(new(words, font), setting).Lines)
        {
            elements.AddRange(line.At(new(Left, Baseline(font, size, top, row)), size, Ink.Key));
            top += row;
        }
    }

    /// <summary>A label in 宋 and what it names behind it; returns where the two end.</summary>
    public Length Labelled(string label, string words, Length x, Length top, Length row)
    {
        x += Word(label, fonts.Body, style.LabelSize, x, top, row) + style.LabelSize;
        return x + Word(words, fonts.Body, style.TextSize, x, top, row);
    }

    public static Length Baseline(FontChain font, Length size, Length top, Length row) =>
        top + (row - size) / 2 + EmBox.Top(font.Primary, size);
}
