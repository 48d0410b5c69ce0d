using System.Globalization;
using Classifieds.Fonts;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>The sheets of one proof, filled from the top; a part that no longer fits begins the next sheet.</summary>
internal sealed class ProofCanvas
{
    private readonly ProofStyle style;
    private readonly PaperFonts fonts;
    private readonly List<List<PageElement>> sheets = [];

    private readonly string watermark;

    /// <param name="watermark">Twice over every sheet; empty = none.</param>
    public ProofCanvas(ProofStyle style, PaperFonts fonts, string watermark = "清样")
    {
        (this.style, this.fonts, this.watermark) = (style, fonts, watermark);
        Begin();
    }

    /// <summary>Where the next part begins.</summary>
    public Length Y { get; private set; }

    public Length Left => style.Side;

    public Length Right => style.Width - style.Side;

    public Length Width => Right - Left;

    public Length Room => style.Height - style.TopAndFoot - Y;

    public IReadOnlyList<Page> Pages => [.. sheets.Select(elements => new Page(style.Width, style.Height, elements))];

    /// <summary>Begins the next sheet unless so much room is left on this one.</summary>
    public void Need(Length height)
    {
        if (Room < height) Begin();
    }

    public void Skip(Length height) => Y += height;

    public void Add(IEnumerable<PageElement> elements) => sheets[^1].AddRange(elements);

    public void Add(PageElement element) => sheets[^1].Add(element);

    /// <summary>A rule over the whole width, here.</summary>
    public void Rule(Length thickness) => Add(new PageElement.Bar(new(Left, Y), Width, thickness, Ink.Key));

    /// <summary>Words on one line, their em box beginning at a place; returns their width.</summary>
    public Length Word(string words, FontChain font, Length size, Length x, Length top, Length spacing = default)
    {
        var line = new DisplayLine(words, font, size, spacing);
        Add(line.At(new(x, top + EmBox.Top(font.Primary, size)), Ink.Key));
        return line.Width;
    }

    /// <summary>A paragraph as wide as is given, its first em box beginning at a place; returns its height.</summary>
    public Length Text(string words, FontChain font, Length size, Length x, Length top, Length width)
    {
        Length leading = size.Times(3, 2);
        Length baseline = top + EmBox.Top(font.Primary, size);
        Length height = default;
        foreach (SetLine line in ParagraphSetter.Set(new(words, font), new SettingStyle { Size = size, Measure = width }).Lines)
        {
            Add(line.At(new(x, baseline + height), size, Ink.Key));
            height += leading;
        }
        return height;
    }

    /// <summary>A paragraph over the whole width, from here; what no longer fits goes on at the top of the next sheet.</summary>
    public void Flow(string words, FontChain font, Length size)
    {
        Length leading = size.Times(3, 2);
        foreach (SetLine line in ParagraphSetter.Set(new(words, font), new SettingStyle { Size = size, Measure = Width }).Lines)
        {
            Need(leading);
            Add(line.At(new(Left, Y + EmBox.Top(font.Primary, size)), size, Ink.Key));
            Skip(leading);
        }
    }

    /// <summary>Says at the foot of every sheet which it is, of how many, and of what.</summary>
    /// <param name="what">Such as the notice's number.</param>
    public void NumberSheets(string what)
    {
        for (int i = 0; i < sheets.Count; i++)
        {
            string words = string.Create(CultureInfo.InvariantCulture, $"第 {i + 1} 页，共 {sheets.Count} 页");
            Length top = style.Height - style.TopAndFoot + style.TextSize;
            Number(what, Left);
            Number(words, Right - new DisplayLine(words, fonts.Body, style.SmallSize).Width);

            void Number(string text, Length x) => sheets[i].AddRange(new DisplayLine(text, fonts.Body, style.SmallSize)
                .At(new(x, top + EmBox.Top(fonts.Body.Primary, style.SmallSize)), Ink.Key));
        }
    }

    private void Begin()
    {
        sheets.Add([]);
        Y = style.TopAndFoot;
        if (watermark.Length > 0) AddWatermark();
    }

    // The word twice over the sheet, under everything. Its glyphs carry no text: what is copied out of the proof is the notice alone.
    private void AddWatermark()
    {
        var line = new DisplayLine(watermark, fonts.Head, style.WatermarkSize, style.WatermarkSize.Times(1, 20));
        Length half = style.Height / 2;
        for (int i = 0; i < 2; i++)
        {
            Length baseline = half * i + (half - style.WatermarkSize) / 2 + EmBox.Top(fonts.Head.Primary, style.WatermarkSize);
            foreach (PageElement.GlyphRun run in line.At(new((style.Width - line.Width) / 2, baseline), Ink.Grey(style.WatermarkTint))
                .OfType<PageElement.GlyphRun>())
            {
                Add(run with
                {
                    OutlineWidth = style.WatermarkOutline,
                    Glyphs = [.. run.Glyphs.Select(glyph => glyph with { Text = "" })],
                });
            }
        }
    }
}
