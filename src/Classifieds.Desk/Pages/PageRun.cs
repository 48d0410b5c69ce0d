using System.Collections.Concurrent;
using System.Diagnostics;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Makeup;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Pages;

/// <summary>组版: notices in, the page that goes to the plant out.</summary>
/// <remarks>Nothing is handed out that does not read back as it was to be printed, or that a plant's preflight would stop.</remarks>
/// <param name="savings">Whose advice is asked where something finds no room.</param>
internal sealed class PageRun(OpenedPaper opened, LineSavings savings)
{
    private const int MostTold = 8;
    private const int Stages = 4;

    /// <summary>More than any paper prints in a month: beyond it makeup would weigh them against one another for hours.</summary>
    public const int MostNotices = 20_000;

    /// <returns>Null where a page can be made of so many.</returns>
    public static Refusal? TooMany(int notices) => notices <= MostNotices
        ? null
        : new Refusal("INPUT-TOO-LARGE", $"这里有 {notices} 则启事，一次最多排 {MostNotices} 则，请分几次");

    /// <returns>The page; or NO-NOTICES, INPUT-TOO-LARGE, GLYPH-MISSING, NOTICES-FAULTY (strict only), READ-BACK, PREFLIGHT,
    /// PICTURE-TOO-LARGE.</returns>
    public Outcome<FinishedPage> Run(PageWork request)
    {
        List<StageTimes> warmUps = [], runs = [];
        Pressed? pressed = null;
        var rest = new RuntimeRest();
        bool isWarm = request.Asked.Runs <= 1;
        while (runs.Count < Math.Max(1, request.Asked.Runs))
        {
            isWarm = isWarm || rest.HasCome(warmUps.Count);
            pressed = null; // else a collection would keep what the run before made, as no first run has to
            if (Once(request).IsRefused(out Refusal? why, out pressed)) return why;
            (isWarm ? runs : warmUps).Add(pressed.Times);
        }

        if (request.Asked.PictureDpi is { } dpi && pressed!.MadeUp.Pages.Select(PngWriter.MostDpi).Min() is var most && dpi > most)
            return new Refusal("PICTURE-TOO-LARGE", $"版面按 {dpi} dpi 作图太大，最高 {most} dpi");
        // A page of the store is the plate; its file is looked at as a plant would, beside its being read back.
        Task<Finding[]> plate = Task.Run(() => request.IsStrict ? (Finding[])[.. PreflightFile.Errors(pressed!.Pdf)] : []);
        ReadBackReport readBack = ReadBackOf(pressed!);
        if (!readBack.IsClean())
        {
            return new Refusal("READ-BACK", "成品回读与应刊文字不符："
                + $"缺{Told(readBack.Missing)}、重{Told(readBack.Doubled)}、异{Told(readBack.Altered)}，未交付");
        }
        Finding[] stops = [.. PreflightFile.Errors(pressed!.MadeUp.Pages), .. plate.GetAwaiter().GetResult()];
        if (stops.Length > 0) return new Refusal("PREFLIGHT", $"版面有 {stops.Length} 处不能付印，未交付") { Findings = stops };
        KeptPage? kept = request.IsKept ? new(Each(pressed!.MadeUp.Settings, (notice, _) => GlyphHash.Of(notice)), pressed.MadeUp.Layout)
            : null;
        PageReport report = Report(pressed!, readBack, new(runs) { WarmUps = warmUps }) with { Kept = kept is null
            ? null : KeptPageJson.Of(kept) };
        return new FinishedPage(pressed!.Pdf, pressed.MadeUp.Pages, pressed.MadeUp.Placements, report, pressed.Notices) { Kept = kept };
    }

    private Outcome<Pressed> Once(PageWork request)
    {
        var watch = new StageWatch();
        request.Asked.Progress?.Report(new("读稿", 0, Stages));
        CheckedNotice[] notices = request.Read();
        if (notices.Length == 0) return new Refusal("NO-NOTICES", "没有可组版的启事");
        if (TooMany(notices.Length) is { } tooMany) return tooMany;
        double read = watch.Lap();

        if (Check(notices, request.IsStrict) is { } refusal) return refusal;
        double check = watch.Lap();
        request.Asked.Progress?.Report(new("排字", 1, Stages));

        MaskingPolicy masking = request.Asked.Masks ? opened.Paper.Masking : MaskingPolicy.None;
        SetNotice[] set = Each(notices, (notice, index) => request.Approved.GetValueOrDefault(index)
            ?? NoticeSetter.Set(index, notice, opened.Paper.Page, opened.Fonts, masking));
        double setting = watch.Lap();
        request.Asked.Progress?.Report(new("拼版", 2, Stages));

        // A strict page has none of its own accord: what a desk prints in spite of an error was decided by somebody.
        bool isTrial = request.Asked.IsTrial || (!request.IsStrict && Array.Exists(notices, notice => notice.HasErrors));
        // Makeup asks for a notice's other heights, and so does each advice: they are set once.
        ConcurrentDictionary<int, NoticeHeights?> heights = [];
        var head = new IssueHead(request.PrintDate, request.Asked.PageNumberIn(opened.Paper)) { Editor = request.Asked.Editor,
            Proofreader = request.Asked.Proofreader, IsTrial = isTrial };
        MatchedPage? matched = request.Previous?.Match(set, HeightsOf);
        MadeUpIssue madeUp = PageMaker.Make(matched?.Notices ?? set, opened.Paper.Page, opened.Fonts, head, request.Asked.FitsHeights
            ? HeightsOf : null,
            new AdviceSources(AnyHeightsOf, CutOf, notice => request.Proofed.Contains(notice.Index)), matched?.Previous);
        double makeup = watch.Lap();
        request.Asked.Progress?.Report(new("出片", 3, Stages));

        var settings = new PressSettings
        {
            Title = (isTrial ? $"{TrialMark.Word} " : "")
                + $"{opened.Paper.Page.PaperName} {request.PrintDate:yyyy-MM-dd} {request.Asked.PageNumberIn(opened.Paper)} 分类公告",
            Date = BeijingTime.StartOf(request.PrintDate),
            Intent = opened.Intent,
            Keywords = isTrial ? TrialMark.Warning : "",
        };
        if (PressFile.Of(madeUp.Pages, settings).IsRefused(out Refusal? unprinted, out byte[]? pdf)) return unprinted;
        double press = watch.Lap();
        request.Asked.Progress?.Report(new("回读", Stages, Stages));
        return new Pressed(notices, madeUp, pdf, new StageTimes(read, check, setting, makeup, press, watch.Total))
        {
            Matched = matched,
            IsTrial = isTrial,
            Remarks = [.. Photographs(notices), .. Decided(notices), .. Remarks(set, madeUp, opened.Paper.Page)],
        };

        NoticeHeights? HeightsOf(SetNotice notice) =>
            request.Proofed.Contains(notice.Index) ? null : AnyHeightsOf(notice);

        NoticeHeights? AnyHeightsOf(SetNotice notice) =>
            heights.GetOrAdd(notice.Index, _ => HeightSetter.Find(notice, opened.Paper.Page, opened.Fonts, masking));

        NoticeCut? CutOf(SetNotice notice) =>
            CutFinder.Find(notice, opened.Paper.Page, opened.Fonts, masking, savings.Kept, LineSavings.Fillers,
                (of, start, length) => savings.IsHarmless(of, request.PrintDate, start, length));
    }

    // A trial page names every error; what a photograph leaves to a person's eye is said beside them.
    private static IEnumerable<PageRemark> Photographs(IReadOnlyList<CheckedNotice> notices) => notices
        .SelectMany((notice, index) => notice.Photo is null ? []
            : notice.Findings.Where(NoticePhotos.IsDoubt).Select(finding => new PageRemark(index, finding)));

    private static IEnumerable<PageRemark> Decided(IReadOnlyList<CheckedNotice> notices) => notices
        .SelectMany((notice, index) => notice.Decided.Select(finding => new PageRemark(index, finding)));

    /// <summary>One notice does not wait for another: all processors share the work, and the order stays that of the file.</summary>
    internal static TResult[] Each<T, TResult>(IReadOnlyList<T> notices, Func<T, int, TResult> deed)
    {
        var results = new TResult[notices.Count];
        Parallel.For(0, notices.Count, index => results[index] = deed(notices[index], index));
        return results;
    }

    private Refusal? Check(CheckedNotice[] notices, bool isStrict)
    {
        IReadOnlyList<Finding>[] without = PaperChecks.Add(notices, opened);
        Finding[] missing = [.. without.SelectMany(findings => findings)];
        int[] unprintable = [.. Enumerable.Range(1, without.Length).Where(number => without[number - 1].Count > 0)];
        if (Array.Exists(missing, finding => finding.Code == NoticeFindings.NoticeTooLong.Code))
            return new Refusal(NoticeFindings.NoticeTooLong.Code,
                $"第 {string.Join('、', unprintable)} 则排不进任何一版，未出版面") { Findings = missing };
        if (missing.Length > 0)
            return new Refusal("GLYPH-MISSING", $"第 {string.Join('、', unprintable)} 则有字体里没有的字，未出版面") { Findings = missing };
        if (!isStrict) return null;
        int first = Array.FindIndex(notices, notice => notice.HasErrors);
        return first < 0 ? null : new Refusal("NOTICES-FAULTY", $"第 {first + 1} 则等 {notices.Count(notice => notice.HasErrors)} 则有误，未出版面")
        {
            Findings = [.. notices[first].Findings.Where(finding => finding.Severity == Severity.Error)],
        };
    }

    private static IEnumerable<PageRemark> Remarks(SetNotice[] set, MadeUpIssue madeUp, PageTemplate page)
    {
        foreach (SetNotice notice in set)
            if (ShapeChecks.Lines(notice) is { } grown) yield return new(notice.Index, grown);
        Dictionary<int, SetNotice> byIndex = set.ToDictionary(notice => notice.Index);
        foreach (IGrouping<(int Index, int Page), PlacedNotice> parts in madeUp.Placements.GroupBy(part => (part.Index, part.Page)))
            if (TitleInColumn(byIndex[parts.Key.Index], [.. parts]) is { } narrow)
                yield return new(parts.Key.Index, narrow);
        foreach (PageReservation kept in page.Reservations)
            if (kept.Page > madeUp.Pages.Count)
                yield return new(null, LayoutFindings.ReservationPage.At(null, kept.Page, kept.Label, madeUp.Pages.Count));
        for (int number = 1; number <= madeUp.Layout.Pages.Count; number++)
            if (WhiteUnderSpans(number, madeUp, page) is { Length: > 0 } white)
                yield return new(null, LayoutFindings.PageWhite.At(null, number, white));
    }

    // What merely runs on keeps the title that was proofed, in its column.
    private static Finding? TitleInColumn(SetNotice notice, PlacedNotice[] parts)
    {
        int columns = parts[^1].Column - parts[0].Column + 1;
        return notice is { IsTitled: true, Columns: 1 } && columns == parts.Length && columns > 1
            ? LayoutFindings.TitleInColumn.At(null, parts[0].Column, parts[^1].Column, columns)
            : null;
    }

    // What a reader sees as a hole: less is a foot that its column could not be brought to.
    private const int LinesSeen = 3;

    private static string WhiteUnderSpans(int number, MadeUpIssue madeUp, PageTemplate page)
    {
        if (madeUp.Layout.Pages[number - 1].Groups.All(group => group.Heads is null)) return "";
        IEnumerable<ColumnGap> white = madeUp.Gaps.Where(gap => gap.Page == number && gap.WhiteAtFoot >= page.Body.Leading * LinesSeen);
        return string.Join('；', white.Select(gap => $"第 {gap.Column} 栏{gap.Why}"));
    }

    // The first few by their place in the order given; a page that went wrong as a whole is not listed to its end.
    private static string Told(IReadOnlyList<int> notices)
    {
        if (notices.Count == 0) return " 0 则";
        string first = string.Join('、', notices.Take(MostTold).Select(index => index + 1));
        return $" {notices.Count} 则（第 {first} 则{(notices.Count > MostTold ? "等" : "")}）";
    }

    private static ReadBackReport ReadBackOf(Pressed pressed)
    {
        // What found no room is not on the page, and is not looked for there.
        var overset = pressed.MadeUp.Overset.Select(one => one.Index).ToHashSet();
        PrintedPiece[] printed = [.. pressed.MadeUp.PrintedPieces.Where(piece => !overset.Contains(piece.Index))];
        var report = ReadBack.Compare(pressed.Pdf, [.. printed.Select(piece => piece.Text)], pressed.MadeUp.Surround);
        return new(NoticesOf(report.Missing), NoticesOf(report.Doubled), NoticesOf(report.Altered.Select(text => text.Index)));

        IReadOnlyList<int> NoticesOf(IEnumerable<int> pieces) => [.. pieces.Select(at => printed[at].Index).Distinct()];
    }

    private static PageReport Report(Pressed pressed, ReadBackReport readBack, TimingReport timings)
    {
        MadeUpIssue madeUp = pressed.MadeUp;
        return new(
            madeUp.Pages.Count,
            new(pressed.Notices.Count, pressed.Notices.Count - madeUp.Overset.Count,
                [.. madeUp.Overset.Select(one => new OversetReport(one.Index, one.LinesOver, one.WouldHelp))],
                [.. Enumerable.Range(0, pressed.Notices.Count).Where(index => pressed.Notices[index].HasErrors)])
            {
                Advice = [.. madeUp.Advice.Select(one => new AdviceReport(
                    one.Kind, one.Cost, one.Lines, one.Notices,
                    [.. one.Cuts.Select(cut => new CutReport(cut.Index, cut.Start, cut.Text))], one.Sentence))],
            },
            [.. madeUp.Placements.Select(one => new PlacementReport(
                one.Index, one.Page, one.Column, one.X.Millimetres, one.Y.Millimetres, one.Width.Millimetres, one.Height.Millimetres,
                one.Lines, one.Reason)
            {
                Looseness = one.Looseness,
                Span = one.Span,
                Boxed = one.IsBoxed,
                Photo = one.Photo is { } photo ? new(
                    photo.TopLeft.X.Millimetres, photo.TopLeft.Y.Millimetres, photo.Width.Millimetres, photo.Height.Millimetres,
                    photo.Ppi, photo.Picture.Inks == 1 ? PhotoColour.Gray : PhotoColour.Cmyk, photo.Picture.Hash) : null,
            })],
            [.. madeUp.Gaps.Select(gap => new GapReport(
                gap.Page, gap.Column, gap.Size.Millimetres, gap.Count, gap.WhiteAtFoot.Millimetres, gap.Why)
            {
                Narrowest = gap.Narrowest.Millimetres,
                Widest = gap.Widest.Millimetres,
            })],
            readBack,
            timings)
        {
            Trial = pressed.IsTrial,
            FillersLeftOut = [.. madeUp.FillersLeftOut.Select(one => new FillerLeftOutReport(one.Text, one.Reason))],
            Fillers = [.. madeUp.Fillers.Select(one => new FillerReport(
                one.Text, one.Page, one.Column, one.X.Millimetres, one.Y.Millimetres, one.Width.Millimetres, one.Height.Millimetres,
                    one.Lines, one.Reason))],
            Reservations = [.. madeUp.Reservations.Select(one => new ReservationReport(
                one.Label, one.Page, one.Column, one.X.Millimetres, one.Y.Millimetres, one.Width.Millimetres, one.Height.Millimetres))],
            Findings = [.. pressed.Remarks.Select(one => new PageRemarkReport(
                one.Finding.Code, one.Finding.Severity, one.Finding.Message, one.Notice))],
            Late = LateOf(pressed),
            Shortage = madeUp.Shortage is { } shortage ? new(shortage.Lines, shortage.Why) : null,
        };
    }

    private static LateReport? LateOf(Pressed pressed)
    {
        if (pressed is not { MadeUp.Late: { } late, Matched: { } matched }) return null;
        IReadOnlyList<int> edited = matched.Edited;
        return new(
            late.Step, late.Why, matched.Withdrawn, edited, matched.Added,
            matched.Notices.Count - edited.Count - matched.Added.Count - late.Moves.Count(move => !move.IsEdited),
            [.. late.Moves.Select(move => new MoveReport(
                move.Index, move.Kind, move.IsEdited,
                new(move.FromPage, move.FromColumn, move.FromY.Points), new(move.ToPage, move.ToColumn, move.ToY.Points)))]);
    }

    private sealed record Pressed(IReadOnlyList<CheckedNotice> Notices, MadeUpIssue MadeUp, byte[] Pdf, StageTimes Times)
    {
        public MatchedPage? Matched { get; init; }

        public bool IsTrial { get; init; }

        public IReadOnlyList<PageRemark> Remarks { get; init; } = [];
    }

    private sealed class StageWatch
    {
        private readonly long started = Stopwatch.GetTimestamp();
        private long lapped = Stopwatch.GetTimestamp();

        public double Total => Milliseconds(started);

        public double Lap()
        {
            double lap = Milliseconds(lapped);
            lapped = Stopwatch.GetTimestamp();
            return lap;
        }

        private static double Milliseconds(long since) => Math.Round(Stopwatch.GetElapsedTime(since).TotalMilliseconds, 3);
    }
}
