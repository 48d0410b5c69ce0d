using Classifieds.Domain.Facts;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>One notice in, its lines out, as they stand in a column of the paper.</summary>
/// <remarks>Preview, price, proof and plate all call this; there is no second way to set a notice.</remarks>
public static class NoticeSetter
{
    // A span longer than this is a code; where it may break is the setter's policy, not ours.
    private const int LongestKept = 12;

    private const int LongestPersonName = 4;

    public static SetNotice Set(int index, CheckedNotice notice, PageTemplate template, PaperFonts fonts, MaskingPolicy masking)
    {
        string text = masking.Print(notice);
        var column = new NoticeWidths(template.Measure, template.Measure);
        SetNotice plain = SetIn(column, index, notice, text, template, fonts, Naturally);
        if (ShapeFitter.ShapeOf(plain, template) is not { } shape) return plain;
        NoticeWidths widths = ShapeFitter.WidthsOf(shape, template);
        SetNotice shaped = widths == column ? plain : SetIn(widths, index, notice, text, template, fonts, Naturally);
        return ShapeFitter.Fit(shaped, shape, template);
    }

    /// <summary>The notice in one column without a frame.</summary>
    /// <param name="set">How a paragraph of the body becomes lines.</param>
    internal static SetNotice SetPlain(
        int index, CheckedNotice notice, PageTemplate template, PaperFonts fonts, MaskingPolicy masking,
            Func<BodyParagraph, SetParagraph> set) =>
        SetIn(new(template.Measure, template.Measure), index, notice, masking.Print(notice), template, fonts, set);

    private static SetParagraph Naturally(BodyParagraph paragraph) => ParagraphSetter.Set(paragraph.Words, paragraph.Style);

    private static SetNotice SetIn(
        NoticeWidths widths, int index, CheckedNotice notice, string text, PageTemplate template, PaperFonts fonts,
            Func<BodyParagraph, SetParagraph> set)
    {
        var rows = new RowBuilder(template, fonts, widths);
        Fact? title = notice.First(FactType.Title);
        int titleLines = 0;
        int signatureLines = 0;
        int number = 0;
        bool lacksPhoto = notice.Photo is not null && template.Photo is not null;
        bool isMarked = title is null && template.Items.Mark.Length > 0;
        Fact[] facts = InOrder(notice.Facts);
        int fact = 0;
        foreach ((int start, int end) in ParagraphParts.Of(text))
        {
            TextSpan span = TextSpan.FromTo(start, end);
            while (fact < facts.Length && facts[fact].Span.Start < start) fact++;
            int past = fact;
            while (past < facts.Length && facts[past].Span.Start < end) past++;
            var here = new ArraySegment<Fact>(facts, fact, past - fact);
            if (Covers(title, span))
            {
                titleLines += rows.AddTitle(span.In(text));
                continue;
            }
            if (lacksPhoto) AddPhoto();
            bool signs = IsSignature(here, span);
            SettingStyle style = template.Body.Setting(template.Body.Size, rows.Measure) with
            {
                FirstIndent = title is null || signs ? Length.Zero : template.Body.Size.Times(template.Titled.IndentPermille, 1000),
                Alignment = signs ? Alignment.FlushRight : Alignment.Justified,
                RightIndent = signs ? template.Body.Size.Times(template.Titled.SignatureIndentPermille, 1000) : Length.Zero,
            };
            Paragraph paragraph = Compose(span, text, here, isMarked ? notice.First(FactType.Party) : null, isMarked, template, fonts);
            int lines = rows.Add(set(new(number++, span, isMarked ? template.Items.Mark.Length : 0, paragraph, style)));
            isMarked = false;
            signatureLines = signs ? signatureLines + lines : 0;
        }
        if (lacksPhoto) AddPhoto();
        rows.End();
        return new SetNotice
        {
            Photo = rows.Photo,
            Index = index,
            Notice = notice,
            PrintedText = text,
            Rows = rows.Rows,
            Lines = rows.Lines,
            TitleLines = titleLines,
            SignatureLines = signatureLines,
        };

        void AddPhoto()
        {
            Photograph photo = notice.Photo!;
            rows.AddPhoto(new(photo.Width, photo.Height, photo.Inks, photo.Samples, photo.Hash), template.Photo!);
            lacksPhoto = false;
        }
    }

    // A notice of many paragraphs would else be asked for all its facts at each.
    private static Fact[] InOrder(IReadOnlyList<Fact> facts)
    {
        Fact[] ordered = [.. facts];
        for (int i = 1; i < ordered.Length; i++)
            if (ordered[i].Span.Start < ordered[i - 1].Span.Start) return [.. facts.OrderBy(fact => fact.Span.Start)];
        return ordered;
    }

    /// <param name="facts">Those that begin in the paragraph.</param>
    private static Paragraph Compose(
        TextSpan span, string text, ArraySegment<Fact> facts, Fact? first, bool isMarked, PageTemplate template, PaperFonts fonts)
    {
        string mark = isMarked ? template.Items.Mark : "";
        string words = mark + span.In(text);
        int shift = mark.Length - span.Start;
        List<FontSpan> spans = [];
        if (isMarked) spans.Add(new(0, mark.Length, fonts.Head));
        int set = mark.Length;
        if (template.Items.BoldParty && first is { } party && Within(party.Span, span))
        {
            int start = party.Span.Start + shift;
            if (start > set) spans.Add(new(set, start - set, fonts.Body));
            spans.Add(new(start, party.Span.Length, fonts.Head));
            set = start + party.Span.Length;
        }
        if (set < words.Length) spans.Add(new(set, words.Length - set, fonts.Body));

        return new Paragraph(words, spans)
        {
            Kept = [.. facts.Where(fact => Within(fact.Span, span) && IsKept(fact))
                .Select(fact => new KeptTogether(fact.Span.Start + shift, fact.Span.Length))],
        };
    }

    private static bool IsKept(Fact fact) => fact.Type switch
    {
        FactType.Party or FactType.MissingPerson => fact.Span.Length <= LongestPersonName,
        FactType.Date or FactType.Deadline or FactType.SignatureDate or FactType.Amount or FactType.Phone
            or FactType.ReceiptNumber or FactType.DocumentNumber or FactType.SealNumber => fact.Span.Length <= LongestKept,
        _ => false,
    };

    private static bool IsSignature(ArraySegment<Fact> facts, TextSpan paragraph)
    {
        foreach (Fact fact in facts)
            if (fact.Type is FactType.Signature or FactType.SignatureDate && Covers(fact, paragraph)) return true;
        return false;
    }

    private static bool Covers(Fact? fact, TextSpan paragraph) => fact is not null && fact.Span == paragraph;

    private static bool Within(TextSpan inner, TextSpan outer) =>
        inner.Length > 0 && inner.Start >= outer.Start && inner.End <= outer.End;
}
