using Classifieds.Desk.Pages;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Columns;

/// <summary>Sets a text's blocks one under another in one tall column, so that the engine can be measured against its peers.</summary>
public sealed class SetTallColumn(Workbench desk)
{
    /// <returns>The PDF; or COLUMN-…, GLYPH-MISSING, or why the paper cannot be had.</returns>
    public Outcome<byte[]> Run(ColumnRequest request) => ColumnJob.Read(desk, request.Text, request.Column).Then(Set);

    private static Outcome<byte[]> Set(ColumnJob job)
    {
        IReadOnlyList<Page> pages = ColumnSetter.Pages(job.Blocks, job.Font, job.Style);
        Finding[] missing = [.. Unprintable.In(pages).Select(text => NoticeFindings.GlyphMissing.At(
            new TextSpan(0, text.Length), text, string.Join(" U+", text.EnumerateRunes().Select(rune => $"{rune.Value:X4}"))))];
        return missing.Length > 0
            ? new Refusal("GLYPH-MISSING", "有字体里没有的字，未排成一栏") { Findings = missing }
            // Not an issue's page: the date says only that the same text gives the same bytes.
            : PressFile.Of(pages, new PressSettings { Title = "单栏样张", Date = DateTimeOffset.UnixEpoch });
    }
}
