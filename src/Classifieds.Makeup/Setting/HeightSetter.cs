using Classifieds.Domain.Masking;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>The other heights of a notice: one of its paragraphs set with one line fewer or more, the one that suffers least.</summary>
public static class HeightSetter
{
    // Lines that look so much worse are not offered: about three gaps of a fifth of an em more than the natural setting has.
    private const long MostHarm = 1500;

    public static NoticeHeights? Find(SetNotice natural, PageTemplate template, PaperFonts fonts, MaskingPolicy masking)
    {
        List<ParagraphVariants> paragraphs = [];
        SetNotice plain = NoticeSetter.SetPlain(natural.Index, natural.Notice, template, fonts, masking, paragraph =>
        {
            paragraphs.Add(ParagraphSetter.Variants(paragraph.Words, paragraph.Style));
            return paragraphs[^1].Natural.Paragraph;
        });
        // What stands in a frame or over several columns has the height that its place has; beside a photograph a line more or less moves
        // where the width changes.
        if (plain.Photo is { IsBeside: true } || ShapeFitter.ShapeOf(plain, template) is not null) return null;
        NoticeHeight? tighter = Best(variants => variants.Tighter, -1);
        NoticeHeight? looser = Best(variants => variants.Looser, 1);
        return tighter is null && looser is null ? null : new(tighter, looser);

        NoticeHeight? Best(Func<ParagraphVariants, SettingVariant?> of, int looseness)
        {
            (int at, long least) = (-1, MostHarm);
            for (int i = 0; i < paragraphs.Count; i++)
            {
                if (of(paragraphs[i]) is not { } variant) continue;
                long harm = Math.Max(0, variant.Cost - paragraphs[i].Natural.Cost);
                if (harm < least) (at, least) = (i, harm);
            }
            if (at < 0) return null;
            SetNotice set = NoticeSetter.SetPlain(natural.Index, natural.Notice, template, fonts, masking, paragraph =>
                paragraph.Number == at ? of(paragraphs[at])!.Paragraph : paragraphs[paragraph.Number].Natural.Paragraph);
            return new(set with { Looseness = looseness }, least);
        }
    }
}
