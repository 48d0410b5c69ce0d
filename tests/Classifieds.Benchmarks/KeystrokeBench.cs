using System.Globalization;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Intake;
using Classifieds.Makeup;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Benchmarks;

/// <summary>What a clerk waits for: one notice, one character typed in it, read, checked, set and drawn as SVG.</summary>
internal static class KeystrokeBench
{
    private const int RoundsToWarmUp = 2_000, Rounds = 500;

    public static void Run()
    {
        var reader = new NoticeReader(((Outcome<Catalogue>.Done)DeskCatalogue.Load()).Value);
        var (paper, fonts) = ((Outcome<OpenedPaper>.Done)OpenedPaper.Open(PaperFolder.Default)).Value;
        Measure("keystroke to the notice's SVG", set => new Page(
            paper.Page.WidthOf(set.Columns), paper.Page.HeightOf(set.Lines),
            [.. set.Rows.SelectMany(row => row.Line.At(new(row.Left, row.Baseline), row.Size, Ink.Key))]));
        Measure("keystroke to the SVG of its whole proof sheet", set =>
            ProofSheetMaker.Make(set, paper.Page, fonts, new ProofHead("20261125-0001", 1, OrdinaryNotices.PrintDate)).Pages[0]);

        void Measure(string what, Func<SetNotice, Page> draw)
        {
            for (int round = 0; round < RoundsToWarmUp; round++) Typed(round, draw);
            double[] taken = new double[Rounds];
            long length = 0;
            for (int round = 0; round < Rounds; round++)
            {
                // Processor time, not the clock: other work on the machine does not count.
                TimeSpan start = Environment.CpuUsage.TotalTime;
                length += Typed(RoundsToWarmUp + round, draw).Length;
                taken[round] = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
            }
            Array.Sort(taken);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{what}\t{taken[Rounds / 2]:0.000} ms in the middle, {taken[Rounds * 95 / 100]:0.000} ms for 95 of 100 ({length / Rounds} characters of SVG)"));
        }

        // Each round a character that was not drawn before stands in the text, as if it had just been typed.
        string Typed(int round, Func<SetNotice, Page> draw)
        {
            string text = OrdinaryNotices.At(round).Insert(3, ((char)(0x4E00 + round * 7 % 20_000)).ToString());
            CheckedNotice notice = reader.Read(text, OrdinaryNotices.PrintDate);
            return SvgWriter.Write(draw(NoticeSetter.Set(0, notice, paper.Page, fonts, paper.Masking)));
        }
    }
}
