using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>版尾: set once, so that its height is known before the columns are made up; then drawn on every page.</summary>
internal sealed class Footer
{
    private readonly PageTemplate template;
    private readonly FooterStyle style;
    private readonly PaperFonts fonts;
    private readonly SetParagraph disclaimer;
    private readonly List<SetParagraph> contacts = [];
    private readonly bool[][]? symbol;
    private readonly Length qrWidth;
    private readonly Length rules;
    private readonly Length qrDrop;

    public Footer(PageTemplate template, FooterStyle style, PaperFonts fonts)
    {
        (this.template, this.style, this.fonts) = (template, style, fonts);
        rules = DoubleRule.Height(style.ThickRule, style.RuleGap, style.ThinRule) + style.AirBelowRule;
        Length qrHeight = default;
        if (style.Qr is { } qr)
        {
            symbol = QrSymbol.Of(qr.Link);
            Length quiet = qr.Side.Times(QrSymbol.QuietModules, symbol.Length);
            qrWidth = qr.Side + quiet * 2;
            // The rule above is ink too: it keeps out of the quiet zone even where the text's air is less.
            qrDrop = Length.Max(Length.Zero, quiet - style.AirBelowRule);
            qrHeight = qrDrop + qr.Side + quiet + qr.CaptionSize;
        }

        Length measure = template.ColumnsWidth - qrWidth;
        SettingStyle setting = template.Body.Setting(style.DisclaimerSize, measure);
        string words = style.Lead + style.Disclaimer;
        List<FontSpan> spans = [];
        if (style.Lead.Length > 0) spans.Add(new(0, style.Lead.Length, fonts.Head));
        spans.Add(new(style.Lead.Length, style.Disclaimer.Length, fonts.Note));
        disclaimer = ParagraphSetter.Set(new Paragraph(words, spans), setting);
        foreach (string contact in style.Contacts)
            contacts.Add(ParagraphSetter.Set(new(contact, fonts.Head), setting with { Size = style.ContactSize }));

        int lines = disclaimer.Lines.Count + contacts.Sum(contact => contact.Lines.Count);
        Height = rules + Length.Max(template.HeightOf(lines), qrHeight);
    }

    // Contacts stand beside the QR code, their last line on its foot; where the disclaimer is long they follow it.
    private Length ContactsBaseline()
    {
        if (style.Qr is not { } qr) return Length.Zero;
        int lines = contacts.Sum(contact => contact.Lines.Count);
        return rules + qrDrop + qr.Side - template.HeightOf(lines) + Setting.EmBox.Top(fonts.Head.Primary, style.ContactSize);
    }

    /// <summary>From the upper rule's top to the foot of the last em box.</summary>
    public Length Height { get; }

    public IEnumerable<PageElement> Draw(Length top)
    {
        Length left = template.ColumnLeft(0);
        foreach (PageElement element in DoubleRule.At(new(left, top), template.ColumnsWidth, style.ThickRule, style.RuleGap,
            style.ThinRule))
            yield return element;

        Length baseline = top + rules + Setting.EmBox.Top(fonts.Head.Primary, style.DisclaimerSize);
        foreach (SetParagraph paragraph in (IEnumerable<SetParagraph>)[disclaimer, .. contacts])
        {
            if (contacts.Count > 0 && ReferenceEquals(paragraph, contacts[0])) baseline = Length.Max(baseline, top + ContactsBaseline());
            foreach (SetLine line in paragraph.Lines)
            {
                foreach (PageElement element in line.At(new(left, baseline), paragraph.Style.Size, Ink.Key)) yield return element;
                baseline += template.Body.Leading;
            }
        }

        if (style.Qr is not { } qr || symbol is null) yield break;
        Length quiet = qr.Side.Times(QrSymbol.QuietModules, symbol.Length);
        Length right = left + template.ColumnsWidth;
        var corner = new Point(right - quiet - qr.Side, top + rules + qrDrop);
        yield return new PageElement.Modules(corner, qr.Side, symbol, Ink.Key);
        var caption = new DisplayLine(qr.Caption, fonts.Head, qr.CaptionSize);
        Length captionBaseline = corner.Y + qr.Side + quiet + Setting.EmBox.Top(fonts.Head.Primary, qr.CaptionSize);
        foreach (PageElement element in caption.At(new(corner.X + (qr.Side - caption.Width) / 2, captionBaseline), Ink.Key))
            yield return element;
    }
}
