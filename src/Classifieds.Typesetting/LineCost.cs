namespace Classifieds.Typesetting;

/// <summary>How bad a line looks, as one number. A gap of a tenth of an em between characters costs about a hundred.</summary>
/// <param name="Looseness">0 tight, 1 as set, 2 loose, 3 very loose.</param>
/// <param name="Gap">What each gap between characters is stretched by, in thousandths of an em.</param>
internal readonly record struct LineCost(int Cost, int Looseness, int Gap)
{
    public const int EachLine = 60;

    /// <summary>Two lines that touch, one tight and one loose: that is what a reader sees first.</summary>
    public const int UnevenNeighbours = 70;

    /// <summary>孤字: one character alone on the last line (GB/T 15834-2011, 5.1.11, licenses squeezing against it).</summary>
    public const int Orphan = 50_000_000;

    /// <summary>A lone 作废。</summary>
    public const int ShortLastLine = 200;

    private const int Scaled = 60;
    private const int SpacedInside = 30;
    private const int PastTenth = 90;

    /// <summary>Blanks beside marks that are seen: dearer than a counted word that is parted, cheaper than a line that is pulled apart.
    /// </summary>
    private const int WidePauses = 900;

    /// <summary>What readers call pulled apart: gaps between Han characters over 0.15 em.</summary>
    private const int PulledApart = 1_500;

    private const int PastQuarter = 6_000;
    private const int PastThird = 2_500;

    /// <summary>A line that is not filled.</summary>
    private const int Torn = 12_000;

    /// <summary>A last line that fits as it stands.</summary>
    public static LineCost Natural { get; } = new(0, 1, 0);

    public static int BesideNeighbour(int looseness, int neighbours) => Math.Abs(looseness - neighbours) > 1 ? UnevenNeighbours : 0;

    public static LineCost Of(in LineFit line, int measure, SettingStyle style)
    {
        int need = measure - line.Natural;
        Spacing spacing = Spacing.For(line, measure, style);
        int em = style.Size.Millipoints;
        if (need < 0)
        {
            int most = Math.Max(1, line.Shrink);
            int squeezed = Math.Min(-need, most);
            int ratio = (int)(1000L * squeezed / most);
            int cost = ratio * ratio / 25_000; // at most 40
            if (spacing.Stops < 0) cost += 20;
            if (spacing.Glyphs < 0) cost += Scaled;
            else if (spacing.InnerSlots < 0) cost += SpacedInside;
            return new(cost, ratio > 500 ? 0 : 1, 0);
        }

        int gap = line.Slots > 0
            ? (int)(1000L * spacing.Slots / line.Slots / em)
            : (int)(2000L * spacing.InnerSlots / em / Math.Max(1, line.InnerSlots));
        if (spacing.Glyphs > 0) gap += style.GlyphScalingPermille;
        int stretched = line.HanLatin > 0 ? (int)(15L * spacing.HanLatin / line.HanLatin) : 0;
        int lack = (int)Math.Min(100_000, 1000L * spacing.Left / em);
        int badness = (int)Math.Min(20_000_000L, (long)gap * gap / 100 + (long)lack * lack / 400) + stretched;
        if (gap > 95) badness += PastTenth;
        if (gap > 320) badness += PastThird;
        if ((spacing.HasWidePauses || gap > Spacing.PulledPermille) && !Spacing.IsOfWords(line, style))
        {
            if (spacing.HasWidePauses) badness += WidePauses;
            if (gap > Spacing.PulledPermille) badness += gap > 250 ? PulledApart + PastQuarter : PulledApart;
        }
        if (lack > 500 || spacing.TearsApart(line, style)) badness += Torn;
        if (spacing.Glyphs > 0) badness += Scaled / 2;
        if (spacing.InnerSlots > 0) badness += SpacedInside;
        return new(badness, gap > Spacing.PulledPermille ? 3 : gap > 60 ? 2 : 1, gap);
    }
}
