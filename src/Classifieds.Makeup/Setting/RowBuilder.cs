using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Setting;

/// <summary>Stacks the set lines of one notice on the grid.</summary>
internal sealed class RowBuilder(PageTemplate template, PaperFonts fonts, NoticeWidths widths)
{
    // What is left under a photograph on its last words: fewer of them than this stay beside their paragraph's others.
    private const int FewestBelow = 4;

    private readonly List<SetRow> rows = [];

    public IReadOnlyList<SetRow> Rows => rows;

    /// <summary>Taken so far, in lines of the grid.</summary>
    public int Lines { get; private set; }

    /// <summary>Null where the notice has no photograph.</summary>
    public SetPhoto? Photo { get; private set; }

    /// <summary>How wide the next line of the body is: less where it stands beside the photograph.</summary>
    public Length Measure => widths.Body - Left;

    private Length Left => Photo is { IsBeside: true } photo && Lines < photo.EndLine
        ? template.Photo!.Width + template.Body.Size : Length.Zero;

    /// <summary>Adds a paragraph of the body, one line of the grid for each of its lines.</summary>
    /// <remarks>A paragraph that begins beside the photograph goes on below it in the full width.</remarks>
    public int Add(SetParagraph paragraph)
    {
        int beside = Left > Length.Zero ? Photo!.EndLine - Lines : int.MaxValue;
        if (paragraph.Lines.Count <= beside || paragraph.Source.Text.Length - paragraph.Lines[beside].Start < FewestBelow)
        {
            Add(paragraph.Lines, paragraph.Lines.Count);
            return paragraph.Lines.Count;
        }
        Add(paragraph.Lines, beside);
        SetParagraph below = ParagraphSetter.Set(
            ParagraphCutter.From(paragraph.Source, paragraph.Lines[beside].Start),
                paragraph.Style with { FirstIndent = Length.Zero, Measure = widths.Body });
        Add(below.Lines, below.Lines.Count);
        return beside + below.Lines.Count;
    }

    private void Add(IReadOnlyList<SetLine> lines, int count)
    {
        Length rise = EmBox.Top(fonts.Body.Primary, template.Body.Size), left = Left;
        for (int i = 0; i < count; i++)
        {
            rows.Add(new(lines[i], template.Body.Size, rise + template.Body.Leading * Lines, Lines) { Left = left });
            Lines++;
        }
    }

    /// <summary>Adds the photograph: at the left with the words beside it where they have room, else centred above them.</summary>
    /// <remarks>It is never stretched: where its shape is another than the rectangle's, it fills as much of it as it can.</remarks>
    public void AddPhoto(Picture picture, PhotoStyle style)
    {
        Length height = style.HeightIn(template), width = height.Times(picture.Width, picture.Height);
        if (width > style.Width) (width, height) = (style.Width, style.Width.Times(picture.Height, picture.Width));
        bool isBeside = widths.Body - style.Width - template.Body.Size >= template.Body.Size.Times(style.LeastBesidePermille, 1000);
        Length left = ((isBeside ? style.Width : widths.Body) - width) / 2;
        Photo = new(picture, left, template.Body.Leading * Lines, width, height, Lines, style.Lines) { IsBeside = isBeside };
        if (!isBeside) Lines += style.Lines;
    }

    /// <summary>Ends the notice: it is as high as its photograph at least.</summary>
    public void End() => Lines = Math.Max(Lines, Photo?.EndLine ?? 0);

    /// <summary>Adds a title, centred in as many whole lines of the grid as it and its air need.</summary>
    public int AddTitle(string words)
    {
        (IReadOnlyList<SetLine> lines, Length size) = TitleSetter.Set(words, fonts.Head, template, widths.Title);
        Length leading = size.Times(template.Titled.LeadingPermille, 1000);
        (int taken, Length above) = template.TitleRoom(lines.Count, size);

        // At the notice's top the white above the title stays above it; the grid's own white is below the last line.
        Length top = template.Body.Leading * Lines + above;
        Length rise = EmBox.Top(fonts.Head.Primary, size);
        for (int i = 0; i < lines.Count; i++)
            rows.Add(new(lines[i], size, top + leading * i + rise, Lines));
        Lines += taken;
        return taken;
    }
}
