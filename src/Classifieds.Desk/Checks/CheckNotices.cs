using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Pastes;
using Classifieds.Intake;
using Classifieds.Intake.Checking;

namespace Classifieds.Desk.Checks;

/// <summary>核稿: reads and checks every notice of a file.</summary>
/// <param name="paper">Where it is given, a character that the paper has no font for is an error too.</param>
public sealed class CheckNotices(Catalogue catalogue, OpenedPaper? paper = null)
{
    private readonly NoticeReader reader = new(catalogue);
    private readonly GlyphCoverage? coverage = paper is null ? null : new(paper.Fonts);

    /// <inheritdoc cref="RunOnPaste"/>
    /// <returns>The notices alone.</returns>
    public IReadOnlyList<CheckedNotice> Run(string text, DateOnly printDate, NoticePhotos? photos = null) => RunOnPaste(text, printDate, photos).Notices;

    /// <param name="text">Blocks parted by a line <c>---</c>, or a paste without one.</param>
    /// <param name="photos">Takes the photographs that notices name; null = they are not looked at.</param>
    /// <returns>
    /// The notices in their order; numbers that stand in two of them are findings of the later one, and what belongs to none
    /// is told on the one it stands in or behind.
    /// </returns>
    public CheckedPaste RunOnPaste(string text, DateOnly printDate, NoticePhotos? photos = null)
    {
        Paste paste = NoticePaste.Split(text);
        List<CheckedNotice> notices = [.. paste.Notices.Select(notice => reader.Read(notice.Text, printDate))];
        if (notices.Exists(IsEmpty)) paste = WithoutEmpty(text, paste, notices);
        ILookup<int, Finding> leftovers = paste.Leftovers.ToLookup(leftover => leftover.Near, PasteFindings.Of);
        var doubled = DoubledNumbers.Find(notices);
        for (int index = 0; index < notices.Count; index++)
        {
            IReadOnlyList<Finding> unprintable = coverage?.Check(notices[index]) ?? [];
            if (coverage is not null) notices[index] = coverage.Accept(notices[index]);
            if (photos is not null) notices[index] = photos.Take(notices[index]);
            Finding? tooWide = paper is null ? null : ShapeChecks.Columns(notices[index], paper.Paper.Page);
            Finding[] around = [.. doubled[index], .. unprintable, .. tooWide is null ? [] : new[] { tooWide }, .. leftovers[index]];
            if (around.Length > 0) notices[index] = notices[index] with { Findings = [.. notices[index].Findings, .. around] };
        }
        return new(notices, paste.Leftovers);
    }

    // ①②③, or characters that print nothing: cleaning takes them off, and no word is left to set or to charge for.
    private static bool IsEmpty(CheckedNotice notice) => notice.Text.Length == 0;

    /// <summary>What cleaning leaves nothing of is no notice: it is told with the other leftovers.</summary>
    /// <param name="notices">As read; those without a word are taken out.</param>
    private static Paste WithoutEmpty(string text, Paste paste, List<CheckedNotice> notices)
    {
        List<PastedNotice> kept = [];
        List<Leftover> leftovers = [];
        int[] near = new int[notices.Count];
        for (int index = 0; index < near.Length; index++)
        {
            near[index] = Math.Max(0, IsEmpty(notices[index]) ? kept.Count - 1 : kept.Count);
            if (!IsEmpty(notices[index])) kept.Add(paste.Notices[index]);
            else leftovers.AddRange(paste.Notices[index].Parts.Select(part =>
                new Leftover(part, part.In(text), 1 + text.AsSpan(0, part.Start).Count('\n'), LeftoverKind.Mark, near[index])));
        }
        notices.RemoveAll(IsEmpty);
        leftovers.AddRange(paste.Leftovers.Select(leftover => leftover with { Near = leftover.Near < near.Length ? near[leftover.Near] : 0 }));
        return new(kept, [.. leftovers.OrderBy(leftover => leftover.Span.Start)]);
    }
}
