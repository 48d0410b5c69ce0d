using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>Sets the fillers that may run on a day, each as often as it may: in 楷, in a frame, so that nobody
/// takes one for a notice.</summary>
/// <remarks>They have indexes below zero, counting down, and stand in no account of the notices.</remarks>
internal static class FillerSetter
{
    private static readonly NoticeShape Boxed = new() { IsBoxed = true };

    public static IReadOnlyList<SetNotice> Set(DateOnly day, PageTemplate template, PaperFonts fonts)
    {
        List<SetNotice> set = [];
        foreach (Filler filler in template.Fillers)
        {
            if (!filler.MayRunOn(day)) continue;
            for (int i = 0; i < filler.MostPerIssue; i++) set.Add(Set(filler, -1 - set.Count, template, fonts));
        }
        return set;
    }

    private static SetNotice Set(Filler filler, int index, PageTemplate template, PaperFonts fonts)
    {
        NoticeWidths widths = ShapeFitter.WidthsOf(Boxed, template);
        var rows = new RowBuilder(template, fonts, widths);
        rows.Add(ParagraphSetter.Set(new(filler.Text, fonts.Note), template.Body.Setting(template.Body.Size, widths.Body)));
        var words = new CheckedNotice
        {
            Manuscript = filler.Text,
            Text = filler.Text,
            Kind = new("filler"),
            Family = NoticeFamily.Public,
            Section = "",
        };
        return ShapeFitter.Fit(new SetNotice
        {
            Index = index,
            Notice = words,
            PrintedText = filler.Text,
            Rows = rows.Rows,
            Lines = rows.Lines,
            TitleLines = 0,
            SignatureLines = 0,
        }, Boxed, template);
    }
}
