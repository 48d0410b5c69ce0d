using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Drawing;

/// <summary>The words of a page that are no notice's, each as it stands together.</summary>
internal static class SurroundWords
{
    public static IReadOnlyList<string> Of(PageTemplate template, IssueHead head) =>
    [
        template.PaperName, template.SectionHead.Continued, head.PageNumber, head.Editor, head.Proofreader,
        FolioDrawer.Date(head.PrintDate), template.Folio?.PageName ?? "",
        .. template.Folio is { } folio ? folio.Staff.SelectMany(one => new[] { one.Role, one.Name }) : [],
        .. template.Sections.Select(section => section.Head),
        .. template.Masthead is { } bar ? [.. bar.Words, bar.HotlineWords, bar.HotlineNumber] : (IEnumerable<string>)[],
        .. template.Footer is { } footer
            ? [footer.Lead, footer.Disclaimer, footer.Qr?.Caption ?? "", .. footer.Contacts] : (IEnumerable<string>)[],
        .. template.Fillers.Select(filler => filler.Text),
        .. template.Reservations.Select(kept => kept.Label),
    ];
}
