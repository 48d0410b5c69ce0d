using System.Globalization;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Makeup;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Press;

namespace Classifieds.Desk.Proofs;

/// <summary>出清样: the advertiser is shown exactly the lines that will run, one sheet a notice.</summary>
/// <param name="catalogue">Tells what each kind is priced by.</param>
public sealed class MakeProofs(OpenedPaper opened, Catalogue catalogue)
{
    private readonly GlyphCoverage coverage = new(opened.Fonts);

    /// <returns>All sheets in one PDF, in the order given, and the hash of each; or GLYPH-MISSING, PHOTO-LACKING.</returns>
    public Outcome<FinishedProofs> Run(IReadOnlyList<ProofRequest> requests, bool masks)
    {
        Paper paper = opened.Paper;
        MaskingPolicy masking = masks ? paper.Masking : MaskingPolicy.None;
        List<Typesetting.Pages.Page> pages = [];
        List<ProofMade> made = [];
        foreach (ProofRequest request in requests)
        {
            IReadOnlyList<Finding> missing = coverage.Check(request.Notice);
            if (missing.Count > 0) return new Refusal("GLYPH-MISSING", $"启事 {request.Number} 有字体里没有的字，未出清样") { Findings = missing };
            if (request.Notice is { PhotoFile: not null, Photo: null })
            {
                return new Refusal("PHOTO-LACKING", $"启事 {request.Number} 的照片不能用，未出清样")
                {
                    Findings = [.. request.Notice.Findings.Where(finding => finding.Code.StartsWith("PHOTO-", StringComparison.Ordinal))],
                };
            }
            SetNotice set = NoticeSetter.Set(0, request.Notice, paper.Page, opened.Fonts, masking);
            Quote quote = paper.Rates.Quote(catalogue.PriceKeyOf(request.Notice.Kind), set.ColumnLines, Items(request.Notice));
            ProofSheet sheet = ProofSheetMaker.Make(set, paper.Page, opened.Fonts, new ProofHead(request.Number, request.Version, request.PrintDate)
            {
                ReplyBy = Spoken(paper.Deadline.For(request.PrintDate)),
                ReplyTo = paper.Desk.Hotline,
                Approvals = paper.Glyphs.ToDictionary(
                    glyph => glyph.Text, glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph.ApprovedBy} {glyph.Date:yyyy-MM-dd} 准"), StringComparer.Ordinal),
                Price = $"{quote.Yuan.ToString("0.##", CultureInfo.InvariantCulture)} 元（{quote.Reckoning}）",
            });
            pages.AddRange(sheet.Pages);
            made.Add(new(request.Number, sheet.GlyphHash, set.ColumnLines, quote,
                [.. FaceAnswers.Of(set, opened.Fonts).Select(answer => new FaceShown(answer.Text, answer.Family))]));
        }
        var settings = new PressSettings
        {
            Title = $"{paper.Page.PaperName} 清样 {requests[0].Number}",
            Date = BeijingTime.StartOf(requests[0].PrintDate),
        };
        return PressFile.Of(pages, settings) switch
        {
            Outcome<byte[]>.Done(var pdf) => new FinishedProofs(pdf, pages, made),
            Outcome<byte[]>.Refused(var why) => why,
            _ => throw new InvalidOperationException("Outcome has only the two cases above."),
        };
    }

    // Two certificates in one notice are two items.
    private static int Items(CheckedNotice notice) => Math.Max(1,
        notice.Facts.Count(fact => fact.Type is FactType.Document or FactType.Seal or FactType.Receipt));

    private static string Spoken(DateTime moment) => string.Create(CultureInfo.InvariantCulture,
        $"{moment.Month}月{moment.Day}日 周{"日一二三四五六"[(int)moment.DayOfWeek]} {moment:HH:mm}");
}
