using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>省一行 as the notice stands in its column, its mark and indent included: the fewest characters that would do.</summary>
public static class CutFinder
{
    /// <param name="keptOf">What must stay, between two places of the text, counted from the first of them.</param>
    /// <param name="mayGo">Asked of what would save a line: the notice, and the start and length in its text; null = all may.</param>
    /// <param name="fillers">Words that a reader does not miss; they go first.</param>
    public static NoticeCut? Find(
        SetNotice natural, PageTemplate template, PaperFonts fonts, MaskingPolicy masking,
        Func<CheckedNotice, int, int, IReadOnlyList<ProtectedSpan>> keptOf, IReadOnlyList<string> fillers,
            Func<CheckedNotice, int, int, bool>? mayGo = null)
    {
        if (natural.Columns > 1 || natural.IsBoxed || natural.Photo is { IsBeside: true }) return null;
        List<(BodyParagraph Paragraph, Deletion Cut)> found = [];
        NoticeSetter.SetPlain(natural.Index, natural.Notice, template, fonts, masking, paragraph =>
        {
            SetParagraph set = ParagraphSetter.Set(paragraph.Words, paragraph.Style);
            if (paragraph.Style.Alignment != Alignment.Justified || set.Lines.Count < 2) return set;
            List<ProtectedSpan> kept = [new(0, paragraph.MarkLength)];
            foreach (ProtectedSpan span in keptOf(natural.Notice, paragraph.Span.Start, paragraph.Span.End))
                kept.Add(new(span.Start + paragraph.MarkLength, span.Length));
            foreach (Deletion cut in LineSaver.Find(paragraph.Words, paragraph.Style, kept, fillers, 1, MayGo)) found.Add((paragraph, cut));
            return set;

            bool MayGo(int start, int length) =>
                mayGo?.Invoke(natural.Notice, paragraph.Span.Start + start - paragraph.MarkLength, length) != false;
        });
        return found.Count == 0 ? null : found.OrderByDescending(one => one.Cut.IsFiller).ThenBy(one => one.Cut.Length)
            .Select(one => new NoticeCut(natural.Index, one.Paragraph.Span.Start + one.Cut.Start - one.Paragraph.MarkLength, one.Cut.Text))
                .First();
    }
}
