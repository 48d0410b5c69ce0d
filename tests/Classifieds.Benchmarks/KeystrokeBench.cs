using System.Globalization;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Notices;
using Classifieds.Intake;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup;
using Classifieds.Press;

namespace Classifieds.Benchmarks;

/// <summary>What a clerk waits for: one notice, one character typed in it, read, checked, set, priced and drawn as SVG.</summary>
internal static class KeystrokeBench
{
    private const int RoundsToWarmUp = 2_000, Rounds = 500;

    public static void Run()
    {
        var preview = new PreviewNotice(BenchDesk.Bench);
        Measure("keystroke to the preview of the notice (PreviewNotice: findings, facts, SVG, lines, price)", text =>
            BenchDesk.Value(preview.Run(new() { Text = text, PrintDate = OrdinaryNotices.PrintDate })).Svg);

        var reader = new NoticeReader(BenchDesk.Catalogue);
        (Paper paper, PaperFonts fonts) = BenchDesk.Paper(PaperFolder.Default);
        Measure("keystroke to the SVG of its whole proof sheet", text =>
        {
            CheckedNotice notice = reader.Read(text, OrdinaryNotices.PrintDate);
            SetNotice set = NoticeSetter.Set(0, notice, paper.Page, fonts, paper.Masking);
            return SvgWriter.Write(ProofSheetMaker.Make(set, paper.Page, fonts,
                new ProofHead("20261125-0001", 1, OrdinaryNotices.PrintDate)).Pages[0]);
        });
    }

    private static void Measure(string what, Func<string, string> draw)
    {
        for (int round = 0; round < RoundsToWarmUp; round++) draw(Typed(round));
        double[] taken = new double[Rounds];
        long length = 0;
        for (int round = 0; round < Rounds; round++)
        {
            // Processor time, not the clock: other work on the machine does not count.
            TimeSpan start = Environment.CpuUsage.TotalTime;
            length += draw(Typed(RoundsToWarmUp + round)).Length;
            taken[round] = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }
        Array.Sort(taken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}\t{taken[Rounds / 2]:0.000} ms in the middle, "
                + $"{taken[Rounds * 95 / 100]:0.000} ms for 95 of 100 ({length / Rounds} characters of SVG)"));
    }

    // Each round a character that was not drawn before stands in the text, as if it had just been typed.
    private static string Typed(int round) => OrdinaryNotices.At(round).Insert(3, ((char)(0x4E00 + round * 7 % 20_000)).ToString());
}
