using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;
using Classifieds.Fonts;
using Classifieds.Intake.Instructions;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Columns;

/// <summary>Blocks of text to be set in one column, with the column and the font read and opened.</summary>
internal sealed record ColumnJob(IReadOnlyList<string> Blocks, FontChain Font, SettingStyle Style)
{
    /// <returns>The job, or the first reason there is none; the file is read last.</returns>
    public static async Task<Outcome<ColumnJob>> ReadAsync(string file, AskedColumn asked, CancellationToken stop)
    {
        Outcome<SettingStyle> column = MeasuredColumn.Read(asked.Measure, asked.Size, asked.Level, asked.Style);
        if (column is Outcome<SettingStyle>.Refused(var wrongColumn)) return wrongColumn;
        Outcome<OpenedPaper> opened = OpenedPaper.Open(asked.Paper ?? PaperFolder.Default);
        if (opened is Outcome<OpenedPaper>.Refused(var noPaper)) return noPaper;
        Outcome<string> read = await TextFile.ReadAsync(file, stop);
        if (read is Outcome<string>.Refused(var unread)) return unread;
        return new ColumnJob(
            // How a notice stands on a page is nothing to a single column.
            [.. NoticeBlocks.Split(((Outcome<string>.Done)read).Value).Select(block => InstructionLines.Read(block).Words)],
            ((Outcome<OpenedPaper>.Done)opened).Value.Fonts.Body,
            ((Outcome<SettingStyle>.Done)column).Value);
    }
}
