using Classifieds.Desk.Wire.Columns;
using Classifieds.Domain.Outcomes;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Columns;

/// <summary>Anyone asks where the lines of a text would end in a column.</summary>
public sealed class LayLines(Workbench desk)
{
    /// <returns>The blocks in their order; or COLUMN-…, or why the paper cannot be had.</returns>
    public Outcome<IReadOnlyList<LaidBlock>> Run(ColumnRequest request) =>
        ColumnJob.Read(desk, request.Text, request.Column).Then<IReadOnlyList<LaidBlock>>(job => Lay(job));

    private static LaidBlock[] Lay(ColumnJob job)
    {
        var blocks = new LaidBlock[job.Blocks.Count];
        for (int i = 0; i < blocks.Length; i++)
        {
            IReadOnlyList<SetParagraph> set = ColumnSetter.Set(job.Blocks[i], job.Font, job.Style);
            blocks[i] = new(i, [.. set.SelectMany(paragraph => paragraph.Lines.Select(line => Lay(paragraph, line)))]);
        }
        return blocks;
    }

    private static LaidLine Lay(SetParagraph paragraph, SetLine line)
    {
        decimal em = paragraph.Style.Size.Millipoints;
        var glyphs = new LaidGlyph[line.Glyphs.Count];
        Length left = glyphs.Length > 0 && line.Glyphs[0].X > Length.Zero ? line.Glyphs[0].X : Length.Zero;
        for (int i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = new(line.Glyphs[i].Text, InEm(left), InEm(line.Glyphs[i].Advance));
            left += line.Glyphs[i].Advance;
        }
        return new(paragraph.Source.Text[line.Start..line.End], InEm(line.Width), InEm(line.Natural), InEm(line.Gap), glyphs);

        decimal InEm(Length length) => decimal.Round(length.Millipoints / em, 4);
    }
}
