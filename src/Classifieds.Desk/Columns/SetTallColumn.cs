using Classifieds.Desk.Pages;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Columns;

/// <summary>Sets a text's blocks one under another in one tall column, so that the engine can be measured against its peers.</summary>
public static class SetTallColumn
{
    public static async Task<Outcome<byte[]>> RunAsync(string file, AskedColumn asked, CancellationToken stop) =>
        await ColumnJob.ReadAsync(file, asked, stop) switch
        {
            Outcome<ColumnJob>.Done(var job) => Set(job),
            Outcome<ColumnJob>.Refused(var why) => why,
            _ => throw new InvalidOperationException("Outcome has only the two cases above."),
        };

    private static Outcome<byte[]> Set(ColumnJob job)
    {
        IReadOnlyList<Page> pages = SetColumn.Pages(job.Blocks, job.Font, job.Style);
        Finding[] missing = [.. Unprintable.In(pages).Select(text => NoticeFindings.GlyphMissing.At(
            new TextSpan(0, text.Length), text, string.Join(" U+", text.EnumerateRunes().Select(rune => $"{rune.Value:X4}"))))];
        return missing.Length > 0
            ? new Refusal("GLYPH-MISSING", "有字体里没有的字，未排成一栏") { Findings = missing }
            // Not an issue's page: the date says only that the same text gives the same bytes.
            : PressFile.Of(pages, new PressSettings { Title = "单栏样张", Date = DateTimeOffset.UnixEpoch });
    }
}
