using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Outcomes;
using Classifieds.Fonts;
using Classifieds.Intake.Instructions;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Columns;

/// <summary>Blocks of text to be set in one column, with the column and the font read and opened.</summary>
internal sealed record ColumnJob(IReadOnlyList<string> Blocks, FontChain Font, SettingStyle Style)
{
    /// <returns>The job, or COLUMN-…, or why the paper cannot be had.</returns>
    public static Outcome<ColumnJob> Read(Workbench desk, string text, AskedColumn asked)
    {
        Outcome<SettingStyle> read = MeasuredColumn.Read(asked.Measure, asked.Size, asked.Level, asked.Style);
        if (read.IsRefused(out Refusal? wrong, out SettingStyle? style)) return wrong;
        if (desk.Paper(asked.Paper).IsRefused(out Refusal? noPaper, out OpenedPaper? opened)) return noPaper;
        // How a notice stands on a page is nothing to a single column.
        return new ColumnJob([.. NoticeBlocks.Split(text).Select(block => InstructionLines.Read(block).Words)], opened.Fonts.Body, style);
    }
}
