using System.Globalization;
using Classifieds.Desk.Templates;
using Classifieds.Makeup.Templates;
using Classifieds.Press;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Papers;

/// <summary>Whether the parts of a page fit one another; every refusal names the figures.</summary>
internal static class PaperGeometry
{
    // Fewer lines than this between masthead and footer are no page.
    private const int LeastLines = 10;
    private const int LeastLinesBare = 4;

    // A tenth of a point is nothing on newsprint.
    private static readonly Length MeasuringError = Length.Pt(0.1m);

    /// <param name="isSlot">Whether the page is a part of one, which <see cref="SlotGeometry"/> has found room in.</param>
    public static void Check(PageTemplate page, YamlFields fields, bool isSlot)
    {
        TypeArea area = page.TypeArea;
        if (page.Body.Leading * LeastLinesBare > area.Height || page.Measure > area.Width)
        {
            fields.Blame("typeArea", $"版心宽 {Mm(area.Width)}、高 {Mm(area.Height)}，容不下一栏 {LeastLinesBare} 行，栏宽 {Mm(page.Measure)}",
                "PAPER-COLUMNS");
            return;
        }
        if (area.Right > page.TrimWidth)
            fields.Blame("typeArea", $"版心左边 {Mm(area.Left)} 加宽 {Mm(area.Width)}，超出页宽 {Mm(page.TrimWidth)}", "PAPER-TRIM");
        if (area.Bottom > page.TrimHeight)
            fields.Blame("typeArea", $"版心上边 {Mm(area.Top)} 加高 {Mm(area.Height)}，超出页高 {Mm(page.TrimHeight)}", "PAPER-TRIM");
        if (page.ColumnsWidth > area.Width)
        {
            fields.Blame("columns",
                $"{page.Columns.Count} 栏各 {Mm(page.Measure)} 加 {page.Columns.Count - 1} 条栏间各 {Mm(page.Gutter)}"
                + $"，共宽 {Mm(page.ColumnsWidth)}，超出版心宽 {Mm(area.Width)}",
                "PAPER-COLUMNS");
        }
        if (page.HeadInk != Ink.Key && page.SectionHead.ThickRule < NewsprintFloors.TintedRule)
            fields.Blame("sectionHead", $"用第二色的线粗 {page.SectionHead.ThickRule} 点，细于 {NewsprintFloors.TintedRule} 点，会断成点或套印不准");
        if (page.HeadInk != Ink.Key && page.SectionHead.Size < NewsprintFloors.ColourType)
            fields.Blame("sectionHead", $"用第二色的字 {page.SectionHead.Size} 点，小于 {NewsprintFloors.ColourType} 点，套印不准会发虚");
        if (page.Columns.RuleThickness >= page.Gutter)
            fields.Blame("columns", $"栏线粗 {page.Columns.RuleThickness} 点，不窄于栏间 {page.Gutter} 点", "PAPER-COLUMNS");

        if (page.Folio is { } folio)
        {
            Fits(page.Body.Leading * folio.Lines, folio.PageNumberSize + folio.RuleDrop + folio.RuleThickness, "folio", "报眉");
            CheckFolioWidth(folio, page, fields);
        }
        if (page.Masthead is { } masthead)
        {
            Fits(page.Body.Leading * masthead.Lines, masthead.Size, "masthead", "栏头");
            Fits(page.Body.Leading * masthead.Lines,
                masthead.HotlineWordsSize + masthead.HotlineGap + masthead.HotlineNumberSize, "masthead", "栏头热线");
            Length bar = WidthOf(masthead);
            if (bar > page.ColumnsWidth)
                fields.Blame("masthead", $"栏头文字和热线约宽 {Mm(bar)}，超出各栏共宽 {Mm(page.ColumnsWidth)}", "PAPER-COLUMNS");
        }
        Fits(page.HeightOf(page.SectionHead.Lines),
            page.SectionHead.ThickRule + page.SectionHead.RuleGap + page.SectionHead.ThinRule * 2 + page.SectionHead.Size
                + page.SectionHead.AirBelow, "sectionHead", "栏题");

        if (page.Titled is { LinesBetween: { } between, Sizes.Count: > 0 })
        {
            Length air = page.Body.Leading * (between + 1) - page.Body.Size + page.Gaps.Greatest * page.Titled.GapShares
                + page.WhiteAboveTitles;
            Length half = page.MostAirBetween;
            if (air > half + MeasuringError)
                fields.Blame("titled", $"落款日期与下一则标题之间最多会空 {air} 点，超过一行半（{half} 点），请减小 linesBetween、gapShares 或 titleAir");
        }

        foreach (SectionStyle section in page.Sections)
        {
            Length widest = page.SectionHead.Size * (section.Head.Length + page.SectionHead.Continued.Length);
            if (section.HasHead && widest > page.Measure)
                fields.Blame("sectionHead", $"栏题“{section.Head}{page.SectionHead.Continued}”宽 {widest} 点，超出栏宽 {page.Measure} 点",
                    "PAPER-COLUMNS");
        }

        if (page.Photo is { } photo)
        {
            Fits(page.HeightOf(photo.Lines), photo.Air + page.Body.Size * 4, "photo", "照片");
            if (photo.Width > page.Measure)
                fields.Blame("photo", $"照片宽 {Mm(photo.Width)}，超出栏宽 {Mm(page.Measure)}", "PAPER-COLUMNS");
            if (photo.LeastPpi > photo.GoodPpi || photo.GoodPpi > photo.MostPpi)
                fields.Blame("photo", $"应满足 leastPpi ≤ goodPpi ≤ mostPpi，写的是 {photo.LeastPpi}、{photo.GoodPpi}、{photo.MostPpi}");
        }

        if (page.Footer?.Qr is { } code && code.CaptionSize * code.Caption.Length > WidthOf(code))
            fields.Blame("footer", $"二维码的说明“{code.Caption}”宽 {Mm(code.CaptionSize * code.Caption.Length)}，超出二维码连空白"
                + $"共宽 {Mm(WidthOf(code))}，请缩短或减小 captionSize", "PAPER-COLUMNS");

        int least = isSlot || page.Footer is null ? LeastLinesBare : LeastLines;
        int lines = page.LinesAboveColumns + least + (page.Footer is { } footer ? footer.LinesAbove + LinesOf(footer, page) : 0);
        Length needed = page.Body.Leading * lines;
        if (needed > area.Height)
            fields.Blame("typeArea", $"报眉、栏头、版尾之外容不下 {least} 行正文，需高 {Mm(needed)}，版心高 {Mm(area.Height)}", "PAPER-HEIGHT");

        int most = area.Height.Millipoints / page.Body.Leading.Millipoints - lines;
        foreach (PageReservation kept in page.Reservations)
        {
            if (kept.Lines > most)
                fields.Blame("reserve", $"预留 {kept.Lines} 行，超出除报眉、栏头、版尾和 {least} 行正文之外的 {most} 行", "PAPER-HEIGHT");
        }

        void Fits(Length room, Length content, string field, string name)
        {
            if (content > room)
                fields.Blame(field, $"{name}高 {room} 点，容不下其中文字和线共 {content} 点，请增加 lines", "PAPER-HEIGHT");
        }
    }

    // The date stands in the middle: what is left and right of it has half of the rest.
    private static void CheckFolioWidth(FolioStyle folio, PageTemplate page, YamlFields fields)
    {
        const int dateCharacters = 14;
        Length half = (page.ColumnsWidth - folio.TextSize * dateCharacters) / 2;
        Length named = folio.PaperSize.Times(page.PaperName.Length * 11, 10)
            + (folio.PageName.Length == 0 ? Length.Zero : folio.PaperSize + folio.TextSize * folio.PageName.Length);
        if (folio.PageName.Length > 0 && named > half)
            fields.Blame("folio", $"报名和版名“{folio.PageName}”宽 {Mm(named)}，超出日期左边的 {Mm(half)}", "PAPER-COLUMNS");
        int characters = folio.Staff.Sum(one => one.Role.Length + Math.Max(2, one.Name.Length) + 2);
        Length staff = folio.TextSize * characters + folio.PageNumberSize * 2;
        if (folio.Staff.Count > 0 && staff > half)
            fields.Blame("folio", $"报眉上的人名连版次宽 {Mm(staff)}，超出日期右边的 {Mm(half)}，请减少 staff", "PAPER-COLUMNS");
    }

    // Han characters are as wide as high; the digits of a hotline a little over half.
    private static Length WidthOf(MastheadStyle masthead)
    {
        int characters = masthead.Words.Sum(word => word.Length);
        int gaps = characters - masthead.Words.Count;
        Length words = masthead.Size.Times(characters * 1000 + gaps * masthead.LetterSpacingPermille
            + Math.Max(0, masthead.Words.Count - 1) * masthead.WordSpacingPermille, 1000);
        Length number = masthead.HotlineNumberSize.Times(masthead.HotlineNumber.Length * 3, 5);
        Length hotline = Length.Max(masthead.HotlineWordsSize * masthead.HotlineWords.Length, number);
        return words + masthead.Inset * 2 + (hotline > Length.Zero ? hotline + masthead.Inset : Length.Zero);
    }

    // With its quiet zone; a link of a line of a footer makes a symbol of about 33 modules.
    private static Length WidthOf(QrStyle symbol) => symbol.Side.Times(5, 4);

    internal static int LinesOf(FooterStyle footer, PageTemplate page)
    {
        Length qr = footer.Qr is { } symbol ? WidthOf(symbol) : Length.Zero;
        Length measure = Length.Max(page.ColumnsWidth - qr, page.Body.Size * 4);
        Length words = footer.DisclaimerSize * (footer.Lead.Length + footer.Disclaimer.Length);
        int text = words.Millipoints / measure.Millipoints + 2 + footer.Contacts.Count;
        return Math.Max(text, qr.Millipoints / page.Body.Leading.Millipoints + 1);
    }

    internal static string Mm(Length length) => string.Create(CultureInfo.InvariantCulture, $"{length.Millimetres:0.#} 毫米");
}
