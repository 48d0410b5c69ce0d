using Classifieds.Intake;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Notices;
using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Benchmarks;

/// <summary>The search for the best page beside first fit, on the same set notices and the same template.</summary>
internal static class MakeupBench
{
    private static readonly DateOnly PrintDate = new(2026, 11, 25);

    private const int EverySpanning = 25;

    public static void Run(IReadOnlyList<string> files)
    {
        var reader = new NoticeReader(BenchDesk.Catalogue);
        Console.WriteLine($"{"",-44} {"pages",5} {"unused",6} splits over lines height worst");
        int worse = 0, cases = 0;
        decimal ours = 0, theirs = 0;
        foreach (string paper in (string[])["broadsheet", "tabloid"])
        {
            OpenedPaper opened = BenchDesk.Paper(paper);
            foreach (string file in files)
            {
                CheckedNotice[] notices =
                    [.. NoticePaste.Split(File.ReadAllText(file)).Notices.Select(one => reader.Read(one.Text, PrintDate))];
                SetNotice[] set = [.. notices.Select((notice, index) =>
                    NoticeSetter.Set(index, notice, opened.Paper.Page, opened.Fonts, opened.Paper.Masking))];
                foreach (int? mostPages in (int?[])[null, 1])
                {
                    PageTemplate template = opened.Paper.Page with { MostPages = mostPages };
                    int mostLines = new PageFrame(template, opened.Fonts, new(PrintDate, "A12")).MostLines;
                    MakeupFigures plain = FirstFit.Make(set, template, mostLines);
                    MakeupFigures search = MakeupFigures.Of(HeightSearch.Plan(set, [], template, mostLines, null), template);
                    MakeupFigures elastic = MakeupFigures.Of(HeightSearch.Plan(set, [], template, mostLines,
                        notice => HeightSetter.Find(notice, template, opened.Fonts, opened.Paper.Masking)), template);
                    string name = $"{Path.GetFileNameWithoutExtension(file)} {paper}{(mostPages is null ? "" : ", one page")}";
                    Console.WriteLine($"{name + ": first fit",-44} {plain}");
                    Console.WriteLine($"{"search",44} {search}");
                    if (elastic != search) Console.WriteLine($"{"with notices a line tighter or looser",44} {elastic}");
                    cases++;
                    (ours, theirs) = (ours + search.Unused, theirs + plain.Unused);
                    if (IsWorse(search, plain)) Console.WriteLine($"{"WORSE than first fit",44} ({++worse})");
                }
            }
        }
        Spanning(files, reader);
        Console.WriteLine(FormattableString.Invariant(
            $"{cases} cases: {worse} worse than first fit; unused lines {ours:0.0} beside {theirs:0.0}"));
    }

    // First fit stands nothing over columns; these figures are read against those of the commit before.
    private static void Spanning(IReadOnlyList<string> files, NoticeReader reader)
    {
        decimal unused = 0;
        int height = 0;
        foreach (string paper in (string[])["broadsheet", "tabloid"])
        {
            OpenedPaper opened = BenchDesk.Paper(paper);
            foreach (string file in files)
            {
                CheckedNotice[] notices = [.. NoticePaste.Split(File.ReadAllText(file)).Notices.Select((one, at) =>
                    reader.Read(one.Text, PrintDate) with { Shape = at % EverySpanning == 7
                        ? new(2, at % (2 * EverySpanning) == 7, 0) : null })];
                SetNotice[] set = [.. notices.Select((notice, index) =>
                    NoticeSetter.Set(index, notice, opened.Paper.Page, opened.Fonts, opened.Paper.Masking))];
                int mostLines = new PageFrame(opened.Paper.Page, opened.Fonts, new(PrintDate, "A12")).MostLines;
                MakeupFigures figures = MakeupFigures.Of(HeightSearch.Plan(set, [], opened.Paper.Page, mostLines, null), opened.Paper.Page);
                string name = $"{Path.GetFileNameWithoutExtension(file)} {paper}: one in {EverySpanning} over 2 columns";
                Console.WriteLine($"{name,-50} {figures}");
                (unused, height) = (unused + figures.Unused, height + figures.Height);
            }
        }
        Console.WriteLine(FormattableString.Invariant($"with notices over two columns: unused lines {unused:0.0}, height {height}"));
    }

    private static bool IsWorse(MakeupFigures one, MakeupFigures other) => one.Pages > other.Pages || one.OversetLines > other.OversetLines
        || one.Splits > other.Splits || one.Unused > other.Unused;
}
