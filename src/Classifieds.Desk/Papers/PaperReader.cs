using System.Globalization;
using System.Text;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Fonts;
using Classifieds.Makeup.Templates;
using Classifieds.Press;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Papers;

/// <summary>A profile's text in, a paper out whose parts are known to fit one another.</summary>
public static class PaperReader
{
    private const decimal MostType = 120;
    private const decimal MostRule = 6;
    private const decimal MostAir = 60;

    /// <param name="id">The file's name without its ending.</param>
    /// <param name="wishes">They go before what the profile says, and are held to the same checks.</param>
    /// <param name="catalogue">The kinds that the paper takes, which its prices and sections are held against; null where they are not at
    /// hand.</param>
    /// <returns>The paper, or the first fault with its file, line and field: TEMPLATE-NAME, TEMPLATE-SYNTAX, TEMPLATE-FIELD, PAPER-TRIM,
    /// PAPER-COLUMNS, PAPER-HEIGHT.</returns>
    public static Outcome<Paper> Read(string id, string text, PageWishes? wishes = null, Catalogue? catalogue = null)
    {
        if (!PaperId.TryParse(id, out PaperId? name))
            return new Refusal("TEMPLATE-NAME", $"报纸模板不能名为“{id}”，应是 1 至 {PaperId.Longest} 个字，前后不留空格");
        if (YamlFields.Parse($"{id}.yaml", text).IsRefused(out Refusal? why, out YamlFields? fields)) return why;
        Paper paper = ReadPaper(name, fields, wishes ?? PageWishes.None, catalogue);
        if (catalogue is not null) CheckSections(paper.Page, catalogue, fields);
        fields.BlameUnread();
        PageSlot? slot = SlotOf(fields, wishes ?? PageWishes.None);
        if (fields.Fault is null && slot is not null && SlotGeometry.Fault(paper.Page, slot) is var (sentence, code))
        {
            if (wishes?.Slot is not null) return new Refusal(code, sentence);
            fields.Blame("slot", sentence, code);
        }
        if (fields.Fault is null) PaperGeometry.Check(paper.Page, fields, slot is not null);
        return fields.Fault is { } fault ? fault : paper;
    }

    private static Paper ReadPaper(PaperId id, YamlFields fields, PageWishes wishes, Catalogue? catalogue) => new()
    {
        Id = id,
        Sign = ReadSign(fields),
        Page = WithWishes(ReadPage(fields), fields, wishes),
        Fonts = ReadFonts(fields.Group("fonts")),
        Desk = ReadDesk(fields.Group("desk")),
        Rates = RateCardReader.Read(fields.Group("rates"), catalogue?.Kinds.Select(kind => kind.PriceKey).ToHashSet()),
        Publishing = PublishingReader.Read(fields),
        Masking = ReadMasking(fields.Group("masking"), catalogue),
        Glyphs = fields.Has("glyphs") ? ReadGlyphs(fields) : [],
        Press = fields.Has("press") ? ReadPress(fields.Group("press")) : null,
    };

    // Else a slip of the pen would make a section of its own, with a head that nobody ordered.
    private static void CheckSections(PageTemplate page, Catalogue catalogue, YamlFields fields)
    {
        foreach (NoticeKind kind in catalogue.Kinds)
        {
            if (page.Sections.Any(style => style.Section == kind.Section)) continue;
            fields.Blame("sections",
                $"分类“{kind.Title}”的栏目“{kind.Section}”这里没有，有：{string.Join('、', page.Sections.Select(one => one.Section))}");
        }
        foreach ((int at, NoticeShape shape) in page.Shapes.Index())
        {
            if (shape.Section.Length > 0 && page.Sections.All(style => style.Section != shape.Section))
                fields.Blame("shapes", $"第 {at + 1} 项的栏目“{shape.Section}”这里没有");
            if (shape.Kind is { } kind && catalogue.Find(kind) is null) fields.Blame("shapes", $"第 {at + 1} 项的分类“{kind}”目录里没有");
        }
    }

    private static PaperSign? ReadSign(YamlFields fields)
    {
        if (!fields.Has("sign")) return null;
        string letters = fields.Text("sign");
        if (PaperSign.TryParse(letters, out PaperSign? sign)) return sign;
        fields.Blame("sign", $"字头“{letters}”不对，应是 {PaperSign.Shortest} 至 {PaperSign.Longest} 个大写拉丁字母，如 BC");
        return null;
    }

    private static PressCondition ReadPress(YamlFields press)
    {
        string identifier = press.Text("identifier", "");
        return new(press.Text("icc"), identifier, press.Text("condition", identifier.Length > 0 ? identifier : "按所附 ICC 特性文件印刷"));
    }

    private static PageTemplate WithWishes(PageTemplate page, YamlFields fields, PageWishes wishes)
    {
        if (wishes.Pages is { } pages) page = page with { ExactPages = pages };
        return SlotOf(fields, wishes) is not { } slot || fields.Fault is not null ? page : SlotFitter.Fit(page, slot);
    }

    // The profile's own is read too where another was asked for: a fault in it is a fault.
    private static PageSlot? SlotOf(YamlFields fields, PageWishes wishes)
    {
        PageSlot? own = fields.Has("slot") ? FrameReader.ReadSlot(fields.Group("slot")) : null;
        return wishes.Slot ?? own;
    }

    private static PageTemplate ReadPage(YamlFields fields)
    {
        YamlFields trim = fields.Group("trim");
        return new()
        {
            PaperName = fields.Text("name"),
            TrimWidth = trim.Millimetres("width", 20, 1000),
            TrimHeight = trim.Millimetres("height", 50, 1000),
            TypeArea = ReadTypeArea(fields.Group("typeArea")),
            Columns = ReadColumns(fields.Group("columns")),
            Body = ReadBody(fields.Group("body")),
            Gaps = ReadGaps(fields.Group("gaps")),
            Height = fields.OneOf("height", PageHeight.AsNeeded, ("as-needed", PageHeight.AsNeeded), ("full", PageHeight.Full)),
            MostPages = fields.Has("mostPages") ? fields.Whole("mostPages", 1, 64) : null,
            Splitting = ReadSplitting(fields.Group("splitting")),
            MostLateWhite = fields.Whole("lateWhite", 0, 200, 8),
            IsLateOrderFree = fields.OneOf("lateOrder", false, ("received", false), ("free", true)),
            PageNumber = ReadPageNumber(fields),
            Folio = fields.Has("folio") ? ReadFolio(fields.Group("folio")) : null,
            Masthead = fields.Has("masthead") ? ReadMasthead(fields.Group("masthead")) : null,
            Frame = fields.Has("frame") ? FrameReader.ReadFrame(fields.Group("frame")) : null,
            Sections = [.. fields.Groups("sections").Select(ReadSection)],
            HeadInk = fields.Has("secondColour") ? ReadSecondColour(fields) : Ink.Key,
            SectionHead = ReadSectionHead(fields.Group("sectionHead")),
            Items = ReadItems(fields.Group("items")),
            Titled = ReadTitled(fields.Group("titled")),
            Shapes = fields.Has("shapes") ? [.. fields.Groups("shapes").Select(ShapeReader.ReadShape)] : [],
            Box = fields.Has("box") ? ShapeReader.ReadBox(fields.Group("box")) : new(Length.Pt(0.5m), Length.Pt(3)),
            Fillers = fields.Has("fillers") ? [.. fields.Groups("fillers").Select(ShapeReader.ReadFiller)] : [],
            Photo = fields.Has("photo") ? ShapeReader.ReadPhoto(fields.Group("photo")) : null,
            Reservations = fields.Has("reserve") ? [.. fields.Groups("reserve").Select(ShapeReader.ReadReservation)] : [],
            Footer = fields.Has("footer") ? ReadFooter(fields.Group("footer")) : null,
        };
    }

    private static string ReadPageNumber(YamlFields fields)
    {
        const int longest = 8;
        string number = fields.Text("pageNumber", "1");
        if (number.Length is 0 or > longest || !char.IsAsciiDigit(number[^1]))
            fields.Blame("pageNumber", $"版次“{number}”不对，应以数字结尾，不超过 {longest} 个字，如 A12");
        return number;
    }

    private static TypeArea ReadTypeArea(YamlFields area) => new(
        area.Millimetres("left", 0, 200), area.Millimetres("top", 0, 200), area.Millimetres("width", 20, 1000),
            area.Millimetres("height", 30, 1000));

    private static ColumnGrid ReadColumns(YamlFields columns) => new(
        columns.Whole("count", 1, 16), columns.Ems("measure", 5, 60), columns.Ems("gutter", 0.5m, 6), Rule(columns, "rule"));

    private static BodyType ReadBody(YamlFields body)
    {
        Length size = body.Points("size", NewsprintFloors.Type.Points, 24);
        Length leading = body.Points("leading", NewsprintFloors.Type.Points, 48);
        if (leading < size) body.Blame("leading", $"行距 {leading} 点小于字号 {size} 点，字会相叠");
        (int leastGap, int bestGap, int mostGap) = ReadHanLatinGap(body);
        return new(size, leading)
        {
            Level = body.OneOf("prohibition", ProhibitionLevel.Gb,
                ("none", ProhibitionLevel.None), ("gb", ProhibitionLevel.Gb), ("strict", ProhibitionLevel.Strict)),
            Marks = body.OneOf("marks", MarkStyle.FullWidth,
                ("full-width", MarkStyle.FullWidth), ("kaiming", MarkStyle.Kaiming), ("half-width", MarkStyle.HalfWidth)),
            BreaksLongCodes = body.Flag("breakLongCodes", true),
            GlyphScalingPermille = body.Whole("glyphScaling", 0, 50, 20),
            DigitSpacingPermille = body.Whole("digitSpacing", 0, 250, 60),
            HanLatinGapPermille = bestGap,
            LeastHanLatinGapPermille = leastGap,
            MostHanLatinGapPermille = mostGap,
            TrimsLineStart = body.Flag("trimLineStart", true),
            TrimsLineEnd = body.Flag("trimLineEnd", true),
        };
    }

    // A number alone is squeezed to its half and stretched by a third, as clreq has it of a quarter of an em.
    private static (int Least, int Best, int Most) ReadHanLatinGap(YamlFields body)
    {
        const string name = "hanLatinGap";
        if (!body.Has(name)) return (0, 125, 333);
        if (!body.IsGroup(name))
        {
            int one = body.Ems(name, 0, 0.5m);
            return (one / 2, one, one * 4 / 3);
        }
        YamlFields gap = body.Group(name);
        (int least, int best, int most) = (gap.Ems("least", 0, 0.5m), gap.Ems("best", 0, 0.5m), gap.Ems("greatest", 0, 0.5m));
        if (least > best || best > most) gap.Blame("best", "应满足 least ≤ best ≤ greatest");
        return (least, best, most);
    }

    private static GapRange ReadGaps(YamlFields gaps)
    {
        var range = new GapRange(gaps.Points("least", 0, MostAir), gaps.Points("best", 0, MostAir), gaps.Points("greatest", 0, MostAir));
        if (range.Least > range.Best || range.Best > range.Greatest)
            gaps.Blame("best", $"应满足 least ≤ best ≤ greatest，写的是 {range.Least}、{range.Best}、{range.Greatest} 点");
        return range;
    }

    private static NoticeSplitting ReadSplitting(YamlFields splitting) =>
        new(splitting.Whole("wholeUpTo", 4, 1000), splitting.Whole("keep", 2, 20));

    private static FolioStyle ReadFolio(YamlFields folio) => new(
        folio.Whole("lines", 1, 20), Type(folio, "paperSize"), Type(folio, "textSize"), Type(folio, "pageNumberSize"),
        Rule(folio, "rule"), folio.Points("ruleDrop", 1, MostAir))
    {
        PageName = folio.Text("pageName", ""),
        Staff = folio.Has("staff")
            ? [.. folio.Groups("staff").Select(one => new StaffMember(one.Text("role"), one.Text("name", "")))] : [],
    };

    private static MastheadStyle ReadMasthead(YamlFields masthead)
    {
        var bar = new MastheadStyle(masthead.Texts("words"), masthead.Points("size", NewsprintFloors.ColourType.Points, MostType),
            masthead.Whole("lines", 1, 20),
            masthead.Whole("linesBelow", 0, 10))
        {
            LetterSpacingPermille = masthead.Ems("letterSpacing", 0, 3, 0),
            WordSpacingPermille = masthead.Ems("wordSpacing", 0, 6, 0.5m),
            Inset = masthead.Points("inset", 0, 200, 12),
        };
        if (!masthead.Has("hotline")) return bar;
        YamlFields hotline = masthead.Group("hotline");
        return bar with
        {
            HotlineWords = hotline.Text("words"),
            HotlineNumber = hotline.Text("number"),
            HotlineWordsSize = hotline.Points("wordsSize", NewsprintFloors.ColourType.Points, MostType),
            HotlineNumberSize = hotline.Points("numberSize", NewsprintFloors.ColourType.Points, MostType),
            HotlineGap = hotline.Points("gap", 0, MostAir),
        };
    }

    private const string NoHead = "none";

    private static SectionStyle ReadSection(YamlFields section)
    {
        string name = section.Text("section");
        string head = section.Text("head");
        return new(name, head == NoHead ? name : head)
        {
            MayReorder = section.OneOf("order", false, ("received", false), ("free", true)),
            HasHead = head != NoHead,
            IsBeforeMasthead = section.OneOf("before", false, ("nothing", false), ("masthead", true)),
        };
    }

    private static SectionHeadStyle ReadSectionHead(YamlFields head) => new(
        Type(head, "size"), head.Whole("lines", 1, 10), head.Whole("linesAbove", 0, 10, 0))
    {
        LetterSpacingPermille = head.Ems("letterSpacing", 0, 3, 0),
        ThickRule = Rule(head, "thick"),
        ThinRule = Rule(head, "thin"),
        RuleGap = head.Points("gap", 0.5m, 10),
        AirBelow = head.Points("airBelow", 0, MostAir, 0),
        Continued = head.Text("continued", ""),
    };

    private static Ink ReadSecondColour(YamlFields fields)
    {
        YamlFields colour = fields.Group("secondColour");
        var ink = new Ink(colour.Whole("c", 0, 100, 0), colour.Whole("m", 0, 100, 0), colour.Whole("y", 0, 100, 0),
            colour.Whole("k", 0, 100, 0));
        int sum = ink.Cyan + ink.Magenta + ink.Yellow + ink.Black;
        if (sum > NewsprintFloors.MostInk) fields.Blame("secondColour", $"总墨量 {sum}% 超过 {NewsprintFloors.MostInk}%，新闻纸吃不下");
        else if (sum < NewsprintFloors.ReversedInk) fields.Blame("secondColour", $"总墨量 {sum}%，淡于 {NewsprintFloors.ReversedInk}%，反白字认不出来");
        return ink;
    }

    private static ItemStyle ReadItems(YamlFields items) => new(items.Text("mark", ""), items.Flag("boldParty", false));

    private static TitledStyle ReadTitled(YamlFields titled) => new(
        titled.PointsList("sizes", NewsprintFloors.Type.Points, MostType), Rule(titled, "rule"))
    {
        LeadingPermille = titled.Ems("leading", 1, 3, 1.2m),
        TitleAir = titled.Points("titleAir", 0, MostAir, 3),
        IndentPermille = titled.Ems("indent", 0, 4, 2),
        SignatureIndentPermille = titled.Ems("signatureIndent", 0, 6, 1),
        GapShares = titled.Whole("gapShares", 0, 8, 1),
        LinesAfter = titled.Whole("linesAfter", 0, 4, 1),
        LinesBetween = titled.Has("linesBetween") ? titled.Whole("linesBetween", 0, 4) : null,
    };

    private static FooterStyle ReadFooter(YamlFields footer) =>
        new(footer.Text("lead", ""), footer.Text("disclaimer"), footer.Texts("contacts"))
    {
        DisclaimerSize = Type(footer, "disclaimerSize"),
        ContactSize = Type(footer, "contactSize"),
        LinesAbove = footer.Whole("linesAbove", 0, 10),
        ThickRule = Rule(footer, "thick"),
        ThinRule = Rule(footer, "thin"),
        RuleGap = footer.Points("gap", 0.5m, 10),
        AirBelowRule = footer.Points("airBelowRule", 0, MostAir),
        Qr = footer.Has("qr") ? ReadQr(footer.Group("qr")) : null,
    };

    // Below 12 mm a telephone no longer reads a symbol of this density from newsprint.
    private static QrStyle ReadQr(YamlFields qr)
    {
        string link = qr.Text("link");
        if (link.Length > 200) qr.Blame("link", $"链接 {link.Length} 个字符，超过 200 个，二维码会过密");
        return new(link, qr.Text("caption", ""), qr.Millimetres("side", 12, 60), Type(qr, "captionSize"));
    }

    private static PaperFontRoles ReadFonts(YamlFields fonts) => new(
        ReadRole(fonts.Group("body")), ReadRole(fonts.Group("head")), ReadRole(fonts.Group("note")), fonts.Texts("files"));

    private static FontRole ReadRole(YamlFields role) => new(
        role.Text("family"),
        role.OneOf("weight", FontWeight.Regular, ("regular", FontWeight.Regular), ("bold", FontWeight.Bold)),
        role.Texts("fallbacks"));

    private static DeskContacts ReadDesk(YamlFields desk)
    {
        string address = desk.Text("publicUrl", "");
        if (!PublicAddress.TryParse(address, out PublicAddress? reached) && address.Length > 0)
            desk.Blame("publicUrl", $"“{address}”{PublicAddress.Form}");
        return new(desk.Text("address"), desk.Text("hotline"), desk.Texts("telephones"))
        {
            PublicAddress = reached,
            LinkDays = desk.Whole("linkDays", 1, LinkLife.MostDays, LinkLife.UsualDays),
        };
    }

    // A type that is written wrongly would print whole what it was to hide.
    private static MaskingPolicy ReadMasking(YamlFields masking, Catalogue? catalogue)
    {
        Dictionary<string, MaskRule> rules = new(StringComparer.Ordinal);
        foreach (string type in masking.Names)
        {
            if (catalogue?.HasNumbersOf(type) == false) masking.Blame(type, $"“{type}”不是分类的字段类型，也不是 check --as 的类型");
            YamlFields rule = masking.Group(type);
            rules[type] = new(rule.Whole("first", 0, 20), rule.Whole("last", 0, 20));
        }
        return new(rules);
    }

    private static List<GlyphRegistration> ReadGlyphs(YamlFields fields)
    {
        List<GlyphRegistration> glyphs = [];
        foreach (YamlFields glyph in fields.Groups("glyphs"))
        {
            string written = glyph.Text("character");
            string text = written.StartsWith("U+", StringComparison.Ordinal) ? Named(written) : written;
            if (!IsOneCharacter(text)) glyph.Blame("character", $"应是一个字、U+ 加码位，或 ⿰、⿱ 开头的拆字序列，写的是“{written}”");
            else if (glyphs.Any(one => one.Text == text)) glyph.Blame("character", $"“{written}”登记了两次");
            string date = glyph.Text("date");
            if (!IsoDate.TryRead(date, out DateOnly day))
                glyph.Blame("date", $"应写作 2026-11-24 的样子，写的是“{date}”");
            string approvedBy = glyph.Text("approvedBy");
            if (string.IsNullOrWhiteSpace(approvedBy)) glyph.Blame("approvedBy", "补字须有人批准");
            glyphs.Add(new(glyph.Text("file"), text, approvedBy, day));
        }
        if (glyphs.Count > Typeface.MostRegistered) fields.Blame("glyphs", $"补字 {glyphs.Count} 个，超过 {Typeface.MostRegistered} 个");
        return glyphs;
    }

    private static string Named(string written) =>
        int.TryParse(written.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int point) && Rune.IsValid(point)
            ? new Rune(point).ToString()
            : "";

    private static bool IsOneCharacter(string text) =>
        text.Length > 0 && Rune.DecodeFromUtf16(text, out _, out int length) == System.Buffers.OperationStatus.Done
        && (length == text.Length ? !FontChain.IsDescription(text[0]) : FontChain.IsDescription(text[0]) && text.EnumerateRunes()
            .Count() is >= 3 and <= 24);

    private static Length Type(YamlFields fields, string name) => fields.Points(name, NewsprintFloors.Type.Points, MostType);

    private static Length Rule(YamlFields fields, string name) => fields.Points(name, NewsprintFloors.Rule.Points, MostRule);
}
