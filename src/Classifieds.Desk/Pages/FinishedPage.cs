using Classifieds.Domain;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Pages;

/// <summary>A page that has been made, pressed and read back.</summary>
/// <param name="Pdf">The press PDF; what is in it has been read back and is what was to be printed.</param>
public sealed record FinishedPage(byte[] Pdf, IReadOnlyList<Page> Pages, PageReport Report, IReadOnlyList<CheckedNotice> Notices);
