using System.Globalization;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Prices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Makeup;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Press;

namespace Classifieds.Desk.Proofs;

/// <summary>Checked notices in, their proof sheets out.</summary>
internal sealed class ProofRun(OpenedPaper opened, Catalogue catalogue)
{
    /// <summary>All sheets are one file, held in memory until it is whole.</summary>
    public const int MostSheets = 2000;

    /// <returns>INPUT-TOO-LARGE; null where so many sheets are made in one go.</returns>
    public static Refusal? TooMany(int sheets) => sheets <= MostSheets
        ? null
        : new Refusal("INPUT-TOO-LARGE", $"这里有 {sheets} 则启事，一次最多出 {MostSheets} 张清样，请分几次，或按稿号出");

    /// <returns>All sheets in one PDF, in the order given, and the hash of each; or INPUT-TOO-LARGE, GLYPH-MISSING,
    /// PHOTO-LACKING.</returns>
    /// <param name="progress">Is told how many sheets are made; null = nobody asks.</param>
    public Outcome<FinishedProofs> Run(IReadOnlyList<ProofWork> requests, bool masks, IProgress<WorkStep>? progress = null)
    {
        if (TooMany(requests.Count) is { } tooMany) return tooMany;
        Paper paper = opened.Paper;
        MaskingPolicy masking = masks ? paper.Masking : MaskingPolicy.None;
        var calendar = new PublishingCalendar(paper.Publishing, catalogue.Law.Calendar);
        List<Typesetting.Pages.Page> pages = [];
        List<ProofMade> made = [];
        foreach (ProofWork request in requests)
        {
            progress?.Report(new("出清样", made.Count, requests.Count));
            IReadOnlyList<Finding> missing = opened.Coverage.Check(request.Notice);
            if (missing.Count > 0) return new Refusal("GLYPH-MISSING", $"启事 {request.Number} 有字体里没有的字，未出清样") { Findings = missing };
            if (request.Notice is { PhotoFile: not null, Photo: null })
            {
                return new Refusal("PHOTO-LACKING", $"启事 {request.Number} 的照片不能用，未出清样")
                {
                    Findings = [.. request.Notice.Findings.Where(finding => finding.Code.StartsWith("PHOTO-", StringComparison.Ordinal))],
                };
            }
            SetNotice set = NoticeSetter.Set(0, request.Notice, paper.Page, opened.Fonts, masking);
            Quote quote = request.Price ?? NoticePrice.Of(set, paper, catalogue);
            var head = new ProofHead(request.Number, request.Version, request.PrintDate)
            {
                ReplyBy = Spoken(calendar.CutOffOf(request.PrintDate).DateTime),
                ReplyTo = paper.Desk.Hotline,
                ReplyWord = request.Word,
                Link = request.Link,
                LookAlikes = catalogue.Lexicon.LookAlikes,
                Approvals = paper.Glyphs.ToDictionary(
                    glyph => glyph.Text, glyph => string.Create(CultureInfo.InvariantCulture,
                        $"{glyph.ApprovedBy} {glyph.Date:yyyy-MM-dd} 准"), StringComparer.Ordinal),
                Price = $"{Money.Show(quote.Total)} 元（{quote.Reckoning}）",
            };
            ProofSheet sheet = ProofSheetMaker.Make(set, paper.Page, opened.Fonts, head);
            pages.AddRange(sheet.Pages);
            made.Add(new(request.Number, sheet.GlyphHash, set.ColumnLines, quote,
                [.. FaceAnswers.Of(set, opened.Fonts).Select(answer => new FaceShown(answer.Text, answer.Family))], set));
        }
        var settings = new PressSettings
        {
            Title = $"{paper.Page.PaperName} 清样 {requests[0].Number}",
            Date = BeijingTime.StartOf(requests[0].PrintDate),
        };
        return PressFile.Of(pages, settings).Then<FinishedProofs>(pdf => new FinishedProofs(pdf, pages, made));
    }

    private static string Spoken(DateTime moment) => string.Create(CultureInfo.InvariantCulture,
        $"{moment.Month}月{moment.Day}日 周{"日一二三四五六"[(int)moment.DayOfWeek]} {moment:HH:mm}");
}
