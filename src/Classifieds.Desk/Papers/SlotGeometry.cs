using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Papers;

/// <summary>Whether a part of a page can hold notices at all; its sentences are about that part, whatever the profile says.</summary>
internal static class SlotGeometry
{
    // Fewer lines than this below a head are no place for notices.
    private const int LeastLines = 4;

    /// <param name="page">Fitted to the slot.</param>
    /// <returns>The sentence and its code, or null.</returns>
    public static (string Sentence, string Code)? Fault(PageTemplate page, PageSlot slot)
    {
        if (slot.Left + slot.Width > page.TrimWidth)
            return ($"版位左边 {Mm(slot.Left)} 加宽 {Mm(slot.Width)}，超出页宽 {Mm(page.TrimWidth)}", "PAPER-TRIM");
        if (slot.Top + slot.Height > page.TrimHeight)
            return ($"版位上边 {Mm(slot.Top)} 加高 {Mm(slot.Height)}，超出页高 {Mm(page.TrimHeight)}", "PAPER-TRIM");
        if (page.Measure > page.TypeArea.Width)
            return ($"版位宽 {Mm(slot.Width)}，容不下一栏，栏宽 {Mm(page.Measure)}", "PAPER-COLUMNS");

        int footer = page.Footer is { } below ? below.LinesAbove + PaperGeometry.LinesOf(below, page) : 0;
        int heads = page.LinesAboveColumns + page.SectionHead.Lines;
        Length needed = page.Body.Leading * (heads + LeastLines + footer) + (slot.Height - page.TypeArea.Height);
        if (needed <= slot.Height) return null;
        string parts = (page.LinesAboveColumns > 0 ? "栏头、" : "") + "栏题" + (footer > 0 ? "、版尾" : "");
        return ($"版位高 {Mm(slot.Height)}，{parts}之外容不下 {LeastLines} 行正文，需高 {Mm(needed)}", "PAPER-HEIGHT");
    }

    private static string Mm(Length length) => PaperGeometry.Mm(length);
}
