using System.Globalization;
using System.Text;
using Classifieds.Makeup;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Makeup;

/// <summary>A made-up issue as text, in points from the trim's top left: reviewable in a diff, exact to the thousandth.</summary>
internal static class MadeUpDump
{
    public static string Write(MadeUpIssue issue)
    {
        var dump = new StringBuilder();
        for (int i = 0; i < issue.Pages.Count; i++) Write(dump, issue.Pages[i], i + 1);
        foreach (ColumnGap gap in issue.Gaps)
            dump.Append(CultureInfo.InvariantCulture, $"gaps page {gap.Page} column {gap.Column}: {gap.Why}\n");
        foreach (PlacedFiller filler in issue.Fillers)
            dump.Append(CultureInfo.InvariantCulture,
                $"filler page {filler.Page} column {filler.Column}: {filler.X} {filler.Y}, {filler.Lines} lines\n");
        foreach (PlacedReservation kept in issue.Reservations)
            dump.Append(CultureInfo.InvariantCulture,
                $"reserved page {kept.Page} column {kept.Column}: {kept.X} {kept.Y}, {kept.Width} x {kept.Height}\n");
        if (issue.Shortage is { } shortage) dump.Append(CultureInfo.InvariantCulture, $"short: {shortage.Lines} lines; {shortage.Why}\n");
        foreach (Overset over in issue.Overset)
            dump.Append(CultureInfo.InvariantCulture,
                $"overset {over.Index}: {over.LinesOver} lines; {string.Join("; ", over.WouldHelp)}\n");
        return dump.ToString();
    }

    private static void Write(StringBuilder dump, Page page, int number)
    {
        dump.Append(CultureInfo.InvariantCulture, $"page {number}  {page.Width} x {page.Height} pt\n");
        foreach (PageElement element in page.Elements)
        {
            dump.Append(element switch
            {
                PageElement.GlyphRun run =>
                    Line(run.Origin, $"{run.Size,6}", string.Concat(run.Glyphs.Select(glyph => glyph.Text)) + Colour(run.Ink)),
                PageElement.Bar bar => Line(bar.TopLeft, "   bar", $"{bar.Width} x {bar.Height}"),
                PageElement.Frame frame => Line(frame.TopLeft, " frame", $"{frame.Width} x {frame.Height}, {frame.Thickness}"),
                PageElement.Modules code => Line(code.TopLeft, "    qr", $"{code.Side}, {code.Rows.Count} modules"),
                PageElement.Image image => Line(image.TopLeft, " image", $"{image.Width} x {image.Height}"),
                _ => throw new InvalidOperationException($"The dump does not know {element.GetType().Name}."),
            });
        }
    }

    private static string Colour(Ink ink) => ink == Ink.Key ? "" : ink == Ink.Paper ? "  [reversed]" : $"  [K{ink.Black}]";

    private static string Line(Point at, string kind, string what) => $"{at.X,9} {at.Y,9} {kind}  {what}\n";
}
