using System.Globalization;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>What would make room for everything, cheapest first. Nothing is said that was not made up to be sure.</summary>
/// <remarks>At most <see cref="MostPlans"/> issues are made up for it, however long that takes: the same issue always
/// gets the same advice.</remarks>
/// <param name="notices">Those that some page could hold.</param>
internal sealed class OversetAdvisor(IReadOnlyList<SetNotice> notices, PageTemplate paper, int mostLines, IssuePlan plan,
    AdviceSources sources)
{
    private const int MostPlans = 90;
    private const int MostPruned = 12;
    private const int MostMovesTried = 30;
    private const int MostCutsTried = 40;
    private const int MostLinesHigher = 24;
    private const int MostPagesMore = 4;

    // Air may close what is over by so much, so a notice shorter than the overset is worth a try.
    private const int LinesWithinGaps = 3;

    // Pages asked for by number limit the issue as the profile's do.
    private readonly PageTemplate template = paper with { MostPages = paper.ExactPages ?? paper.MostPages, ExactPages = null };
    private readonly List<Advice> found = [];
    private int plans;

    public IReadOnlyList<Advice> Find()
    {
        Tighten();
        Cut();
        GiveUpReservations();
        MoveOn();
        GrowSlot();
        AddPages();
        return [.. found.OrderBy(advice => advice.Cost)];
    }

    private void Tighten()
    {
        if (!CouldSuffice(notices.Count)) return;
        var tighter = notices.AsParallel().AsOrdered().Select(sources.HeightsOf).ToArray();
        int[] ranked = [.. Enumerable.Range(0, notices.Count).Where(i => tighter[i]?.Tighter is not null)
            .OrderBy(i => sources.IsProofed(notices[i])).ThenBy(i => tighter[i]!.Tighter!.Harm)];
        if (Fewest(ranked, i => tighter[i]!.Tighter!.Notice) is not { } few) return;
        int[] proofed = [.. few.Where(i => sources.IsProofed(notices[i]))];
        string anew = proofed.Length == 0 ? "" : $"；第 {Numbers(proofed)} 则已出清样，须重出";
        found.Add(new(AdviceKind.Tighten, 10 * few.Count + 20 * proofed.Length, few.Count, Indexes(few),
            $"紧排第 {Numbers(few)} 则，{Each(few)}一行，可全部排入，版面费不变{anew}"));
    }

    private void Cut()
    {
        // The shorter the last line, the fewer characters are in the way.
        int[] shortest = [.. Enumerable.Range(0, notices.Count).Where(i => notices[i].Lines > 1).OrderBy(i => LastLine(notices[i]))
            .Take(MostCutsTried)];
        if (!CouldSuffice(shortest.Length)) return;
        Dictionary<int, NoticeCut> cuts = shortest.AsParallel().AsOrdered().Select(i => (At: i, Cut: sources.CutOf(notices[i])))
            .Where(one => one.Cut is not null).ToDictionary(one => one.At, one => one.Cut!);
        int[] ranked = [.. shortest.Where(cuts.ContainsKey).OrderBy(i => cuts[i].Text.Length)];
        if (Fewest(ranked, i => notices[i] with { Lines = notices[i].Lines - 1, Heights = null }) is not { } few) return;
        NoticeCut[] made = [.. few.Select(i => cuts[i])];
        found.Add(new(AdviceKind.Cut, made.Sum(cut => 30 + cut.Text.Length), few.Count, Indexes(few),
            $"{string.Join('，', made.Select(cut => $"第 {cut.Index + 1} 则删“{cut.Text}”"))}，{Each(few)}一行，可全部排入，须请刊登人同意") { Cuts = made });
    }

    private void GiveUpReservations()
    {
        foreach (PageReservation kept in template.Reservations)
        {
            if (!Fits(notices, template with { Reservations = [.. template.Reservations.Where(other => other != kept)] }, mostLines))
                continue;
            found.Add(new(AdviceKind.Reservation, 200, kept.Lines * kept.Columns, [], $"撤去第 {kept.Page} 版预留的“{kept.Label}”，可全部排入"));
        }
    }

    private void MoveOn()
    {
        HashSet<string> free = [.. template.Sections.Where(section => section.MayReorder).Select(section => section.Section)];
        IEnumerable<int> single = Enumerable.Range(0, notices.Count)
            .Where(i => notices[i].ColumnLines >= plan.LinesOver - LinesWithinGaps)
            .OrderBy(i => free.Contains(notices[i].Notice.Section) ? 0 : 1).ThenBy(i => notices[i].ColumnLines).Take(MostMovesTried);
        foreach (int i in single)
        {
            if (notices.Count == 1 || !Fits([.. notices.Where((_, at) => at != i)], template, mostLines)) continue;
            Add([i]);
            return;
        }
        int[] over = [.. Enumerable.Range(0, notices.Count).Where(i => plan.Unplaced.Any(notice => notice.Index == notices[i].Index))];
        if (over.Length < notices.Count && Fits([.. notices.Where((_, at) => !over.Contains(at))], template, mostLines)) Add(over);

        void Add(int[] moved)
        {
            int lines = moved.Sum(i => notices[i].ColumnLines);
            found.Add(new(AdviceKind.Move, 100 * moved.Length + lines, lines, Indexes(moved),
                $"第 {Numbers(moved)} 则共 {lines} 行改登下一期，其余可全部排入"));
        }
    }

    // Part of a page is the editors' to give; a whole page is as large as the paper.
    private void GrowSlot()
    {
        if (template.Folio is not null) return;
        for (int more = 1; more <= MostLinesHigher; more++)
        {
            if ((long)more * template.Columns.Count < plan.LinesOver - LinesWithinGaps * template.Columns.Count) continue;
            if (!Fits(notices, template, mostLines + more)) continue;
            string height = (template.Body.Leading * more).Millimetres.ToString("0.#", CultureInfo.InvariantCulture);
            found.Add(new(AdviceKind.Higher, 150 + more, more * template.Columns.Count, [], $"版块加高 {more} 行（{height} 毫米），可全部排入"));
            break;
        }
        PageTemplate wider = template with { Columns = template.Columns with { Count = template.Columns.Count + 1 } };
        if (Fits(notices, wider, mostLines)) found.Add(new(AdviceKind.Column, 300, mostLines, [], "版块加宽一栏，可全部排入"));
    }

    private void AddPages()
    {
        if (template.MostPages is not { } most) return;
        for (int more = 1; more <= MostPagesMore; more++)
        {
            if (!Fits(notices, template with { MostPages = most + more }, mostLines)) continue;
            found.Add(new(AdviceKind.Page, 1000 * more, more * mostLines * template.Columns.Count, [],
                $"版数由 {most} 增至 {most + more}，可全部排入"));
            return;
        }
    }

    /// <summary>The first few of the ranking that suffice, without those that turn out not to be needed; null where
    /// all of them do not.</summary>
    private List<int>? Fewest(int[] ranked, Func<int, SetNotice> changed)
    {
        if (!CouldSuffice(ranked.Length) || !Suffice(ranked)) return null;
        (int least, int most) = (1, ranked.Length);
        while (least < most)
        {
            int middle = (least + most) / 2;
            if (Suffice([.. ranked.Take(middle)])) most = middle;
            else least = middle + 1;
        }
        List<int> few = [.. ranked.Take(most)];
        for (int tried = 0, at = few.Count - 1; at >= 0 && tried < MostPruned && few.Count > 1; at--, tried++)
        {
            List<int> fewer = [.. few.Where((_, i) => i != at)];
            if (Suffice(fewer)) few = fewer;
        }
        return [.. few.Order()];

        bool Suffice(IReadOnlyList<int> some)
        {
            SetNotice[] set = [.. notices];
            foreach (int i in some) set[i] = changed(i);
            return Fits(set, template, mostLines);
        }
    }

    // Every change wins one line: where they are fewer than what is over, and no air to help, it is not worth a try.
    private bool CouldSuffice(int changes) => changes + LinesWithinGaps * template.Columns.Count >= plan.LinesOver;

    private bool Fits(IReadOnlyList<SetNotice> set, PageTemplate on, int lines) =>
        ++plans <= MostPlans && PagePlanner.Plan(SectionSorter.Sort(set, on), on, lines).Unplaced.Count == 0;

    private static int LastLine(SetNotice notice) => notice.Rows.Count == 0 ? 0 : notice.Rows[^1].Line.Glyphs.Count;

    private static string Each(List<int> few) => few.Count > 1 ? "各少" : "少";

    private int[] Indexes(IEnumerable<int> few) => [.. few.Select(i => notices[i].Index)];

    private string Numbers(IEnumerable<int> few) => NoticeNumbers.Told([.. few.Select(i => notices[i].Index + 1)]);
}
