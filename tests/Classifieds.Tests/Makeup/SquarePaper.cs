using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;
using Classifieds.Fonts;
using Classifieds.Makeup;
using Classifieds.Makeup.Templates;
using Classifieds.Testing;
using Classifieds.Typesetting;

namespace Classifieds.Tests.Makeup;

/// <summary>A page so small, and type so square, that a person can count where everything must stand.</summary>
internal static class SquarePaper
{
    private static readonly FontChain Square = new(new SquareTypeface());

    public static PaperFonts Fonts { get; } = new(Square, Square, Square);

    public static IssueHead Head { get; } = new(new DateOnly(2026, 11, 24), "A12") { Editor = "沈若汀", Proofreader = "陆怀谷" };

    /// <summary>Three columns of ten characters of 10 pt on a grid of 12 pt.</summary>
    public static PageTemplate Template { get; } = new()
    {
        PaperName = "方报",
        TrimWidth = Length.Pt(380),
        TrimHeight = Length.Pt(400),
        TypeArea = new(Length.Pt(20), Length.Pt(20), Length.Pt(340), Length.Pt(360)),
        Columns = new(Count: 3, MeasurePermille: 10_000, GutterPermille: 2_000, RuleThickness: Length.Pt(0.5m)),
        Body = new(Length.Pt(10), Length.Pt(12)) { GlyphScalingPermille = 0 },
        Gaps = new(Length.Zero, Length.Pt(2), Length.Pt(5)),
        Height = PageHeight.AsNeeded,
        Splitting = new(WholeUpToLines: 12, KeepLines: 2),
        Folio = new(Lines: 2, PaperSize: Length.Pt(12), TextSize: Length.Pt(8), PageNumberSize: Length.Pt(14), Length.Pt(1),
            RuleDrop: Length.Pt(3)),
        Masthead = new(["公告", "挂失"], Length.Pt(20), Lines: 3, LinesBelow: 1)
        {
            HotlineWords = "热线",
            HotlineNumber = "0599-88461120",
            HotlineWordsSize = Length.Pt(10),
            HotlineNumberSize = Length.Pt(12),
            Inset = Length.Pt(10),
            WordSpacingPermille = 500,
        },
        Sections = [new("公告", "公告"), new("挂失声明", "挂失声明"), new("寻人", "寻人")],
        SectionHead = new(Length.Pt(14), Lines: 2, LinesAbove: 1)
        {
            ThickRule = Length.Pt(1.5m),
            ThinRule = Length.Pt(0.5m),
            RuleGap = Length.Pt(1),
            Continued = "（续）",
        },
        Items = new("★", BoldParty: false),
        Titled = new([Length.Pt(12), Length.Pt(10)], Length.Pt(0.5m)) { TitleAir = Length.Pt(3) },
        Footer = new("提示：", "只是刊登人的话。", ["电话：0599"])
        {
            DisclaimerSize = Length.Pt(8),
            ContactSize = Length.Pt(8),
            LinesAbove = 1,
            ThickRule = Length.Pt(1.5m),
            ThinRule = Length.Pt(0.5m),
            RuleGap = Length.Pt(1),
            AirBelowRule = Length.Pt(3),
        },
    };

    /// <summary>A ★ item of so many full lines of ten characters, the star among them.</summary>
    public static CheckedNotice Item(int lines, char word = '失', string section = "挂失声明") =>
        Plain(new string(word, lines * 10 - 1), section);

    public static CheckedNotice Plain(string text, string section = "挂失声明") => new()
    {
        Manuscript = text,
        Text = text,
        Kind = new("lost-certificate"),
        Family = NoticeFamily.Loss,
        Section = section,
    };

    /// <summary>The notice with a photograph of one tone.</summary>
    public static CheckedNotice WithPhoto(CheckedNotice notice, int width = 30, int height = 35) =>
        notice with { Photo = new("photo.png", width, height, 1, Enumerable.Repeat((byte)90, width * height).ToArray()) };

    public static CheckedNotice Titled(string title, string body, string signature, string date)
    {
        string text = $"{title}\n{body}\n{signature}\n{date}";
        int signed = title.Length + body.Length + 2;
        return new()
        {
            Manuscript = text,
            Text = text,
            Kind = new("notice"),
            Family = NoticeFamily.Public,
            Section = "公告",
            Facts =
            [
                new(FactType.Title, new(0, title.Length), title, title),
                new(FactType.Signature, new(signed, signature.Length), signature, signature),
                new(FactType.SignatureDate, new(signed + signature.Length + 1, date.Length), date, date),
            ],
        };
    }
}
