using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Desk.Checks;

/// <summary>Whether a notice can stand as its settings ask on a page of the paper.</summary>
internal static class ShapeChecks
{
    /// <returns>SHAPE-COLUMNS, or null.</returns>
    public static Finding? Columns(CheckedNotice notice, PageTemplate page) =>
        notice.Shape is { } asked && asked.Columns > page.Columns.Count
            ? LayoutFindings.ShapeColumns.At(null, asked.Columns, page.Columns.Count)
            : null;

    /// <returns>SHAPE-LINES, or null.</returns>
    public static Finding? Lines(SetNotice set) =>
        set.Notice.Shape is { Lines: > 0 } asked && set.Lines > asked.Lines ? LayoutFindings.ShapeLines.At(null, asked.Lines, set.Lines)
            : null;
}
