using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>Stacks the set lines of one notice on the grid.</summary>
internal sealed class RowBuilder(PageTemplate template, PaperFonts fonts, Length measure)
{
    private readonly List<SetRow> rows = [];

    public IReadOnlyList<SetRow> Rows => rows;

    /// <summary>Taken so far, in lines of the grid.</summary>
    public int Lines { get; private set; }

    /// <summary>Adds a paragraph of the body, one line of the grid for each of its lines.</summary>
    public int Add(SetParagraph paragraph)
    {
        Length rise = EmBox.Top(fonts.Body.Primary, template.Body.Size);
        foreach (SetLine line in paragraph.Lines)
        {
            rows.Add(new(line, template.Body.Size, rise + template.Body.Leading * Lines, Lines));
            Lines++;
        }
        return paragraph.Lines.Count;
    }

    /// <summary>Adds a title, centred in as many whole lines of the grid as it and its air need.</summary>
    public int AddTitle(string words)
    {
        (IReadOnlyList<SetLine> lines, Length size) = TitleSetter.Set(words, fonts.Head, template, measure);
        Length leading = size.Times(template.Titled.LeadingPermille, 1000);
        Length height = leading * (lines.Count - 1) + size;
        int taken = 1;
        while (template.HeightOf(taken) < height + template.Titled.TitleAir * 2) taken++;

        // At the notice's top the white above the title stays above it; the grid's own white is below the last line.
        Length top = template.Body.Leading * Lines + (template.HeightOf(taken) - height) / 2;
        Length rise = EmBox.Top(fonts.Head.Primary, size);
        for (int i = 0; i < lines.Count; i++)
            rows.Add(new(lines[i], size, top + leading * i + rise, Lines));
        Lines += taken;
        return taken;
    }
}
