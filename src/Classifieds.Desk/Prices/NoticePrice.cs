using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;
using Classifieds.Intake;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Desk.Prices;

/// <summary>计价 of a notice as it is set in a paper's column.</summary>
internal static class NoticePrice
{
    private const decimal SquareMillimetres = 100; // of a square centimetre

    /// <summary>For one run in good time.</summary>
    public static Quote Of(SetNotice set, Paper paper, Catalogue catalogue) => paper.Rates.Quote(BasisOf(set, paper, catalogue));

    /// <returns>Null where the notice cannot be set: a character without a font, a broken photograph, more columns than the page
    /// has, too many words or none.</returns>
    public static PriceBasis? BasisOf(CheckedNotice notice, OpenedPaper paper, Catalogue catalogue)
    {
        bool isLacking = notice.Text.Length is 0 or > NoticeReader.MostUnits || notice is { PhotoFile: not null, Photo: null }
            || paper.Coverage.Check(notice).Count > 0 || ShapeChecks.Columns(notice, paper.Paper.Page) is not null
            || notice.Findings.Any(finding => finding.Code == NoticeFindings.TextMarkAlone.Code);
        return isLacking
            ? null
            : BasisOf(NoticeSetter.Set(0, notice, paper.Paper.Page, paper.Fonts, paper.Paper.Masking), paper.Paper, catalogue);
    }

    public static PriceBasis BasisOf(SetNotice set, Paper paper, Catalogue catalogue)
    {
        PageTemplate page = paper.Page;
        decimal area = page.WidthOf(set.Columns).Millimetres * (page.Body.Leading * set.Lines).Millimetres / SquareMillimetres;
        return new()
        {
            Key = catalogue.PriceKeyOf(set.Notice.Kind),
            Columns = set.Columns,
            Lines = set.Lines,
            Items = PricedItems.Of(set.Notice, paper.Rates.CountsNumbers),
            Characters = set.Notice.Text.Count(unit => !char.IsWhiteSpace(unit) && !char.IsLowSurrogate(unit)),
            SquareCentimetres = decimal.Round(area, 2, MidpointRounding.AwayFromZero),
            Extras = Extras(set),
        };
    }

    // Most ask for none.
    private static IReadOnlyList<SurchargeKind> Extras(SetNotice set)
    {
        IReadOnlyList<SurchargeKind> asked = AskedExtras.Of(set.Notice).Kinds;
        return asked.Count == 0 && !set.IsBoxed ? [] : [.. asked.Union(set.IsBoxed ? [SurchargeKind.Frame] : []).Order()];
    }
}
