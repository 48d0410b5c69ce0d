namespace Classifieds.Typesetting;

/// <summary>行内调整: how the difference between a line's natural width and its measure is shared out, in clreq's order.</summary>
/// <remarks>
/// Shrinking: brackets, then ，、；： then the Han–Latin gaps, then 。？！, then between digits, and narrower glyphs as a last step.
/// Stretching: word spaces to half an em, Han–Latin gaps to the style's most, then all remaining gaps equally; where these would pass
/// <see cref="ComfortablePermille"/> of an em, numbers are spaced (as far as the style lets them), glyphs widened a little and
/// the blanks beside marks by a quarter of an em, before the gaps grow; where they would be pulled apart, the blanks grow further.
/// All widths in millipoints, negative where space is taken away.
/// </remarks>
internal readonly struct Spacing
{
    /// <summary>A gap between Han characters that no reader notices, in thousandths of an em.</summary>
    public const int ComfortablePermille = 70;

    /// <summary>What a blank beside a mark may take before gaps between Han characters grow further, in thousandths of an em.</summary>
    private const int WidestPausePermille = 250;

    /// <summary>A wider gap between Han characters is what readers call pulled apart, in thousandths of an em.</summary>
    public const int PulledPermille = 150;

    /// <summary>So far gaps between Han characters grow before that; a hair less, since places are rounded when they are printed.</summary>
    private const int UnpulledPermille = PulledPermille - 2;

    /// <summary>What a blank beside a mark may take before gaps between Han characters pass <see cref="PulledPermille"/>.</summary>
    private const int LastPausePermille = 500;

    /// <summary>What is taken from between digits in a line that is squeezed, in thousandths of an em; half of it inside words.</summary>
    private const int TightestPermille = 30;

    /// <summary>Beyond these a line looks like a mistake: between characters, and where half the places are between Latin words.</summary>
    private const int WidestGapPermille = 500, WidestWordGapPermille = 1_000;

    public int Brackets { get; private init; }

    public int Commas { get; private init; }

    public int Stops { get; private init; }

    public int HanLatin { get; private init; }

    public int WordSpaces { get; private init; }

    public int Slots { get; private init; }

    /// <summary>On top of what all slots get.</summary>
    public int Pauses { get; private init; }

    public int InnerSlots { get; private init; }

    /// <summary>Whether blanks beside marks take more than a reader passes over.</summary>
    public bool HasWidePauses { get; private init; }

    /// <summary>By glyph scaling.</summary>
    public int Glyphs { get; private init; }

    /// <summary>What could not be shared out: above zero the line falls short, below zero it is over-full.</summary>
    public int Left { get; private init; }

    public static Spacing For(in LineFit line, int measure, SettingStyle style)
    {
        int need = measure - line.Natural;
        int scaling = (int)((long)line.Glyphs * style.GlyphScalingPermille / 1000);
        return need < 0 ? Shrink(line, -need, scaling, style) : Stretch(line, need, scaling, style);
    }

    /// <summary>The most that squeezing takes, scaling and all.</summary>
    public static long MostShrink(in LineFit line, SettingStyle style) =>
        line.Shrink + Tightening(line, style) + (long)line.Glyphs * style.GlyphScalingPermille / 1000;

    /// <summary>A line that is not filled: what it lacks is told, not shared out.</summary>
    public static Spacing Short(int by) => new() { Left = by };

    /// <summary>Whether half the places of a line are between Latin words, which may stand further apart than Han characters.</summary>
    public static bool IsOfWords(in LineFit line, SettingStyle style) =>
        (long)line.Slots * style.Size.Millipoints <= 8L * line.WordSpaces; // a word space is a quarter of an em

    /// <summary>Whether what is shared out would pull the line to pieces, a word here and a character there.</summary>
    public bool TearsApart(in LineFit line, SettingStyle style)
    {
        long widest = IsOfWords(line, style) ? WidestWordGapPermille : WidestGapPermille;
        return 1000L * (Slots + Pauses) > widest * line.Slots * style.Size.Millipoints;
    }

    private static Spacing Shrink(in LineFit line, int need, int scaling, SettingStyle style)
    {
        int brackets = Take(ref need, line.Brackets);
        int commas = Take(ref need, line.Commas);
        int hanLatin = Take(ref need, line.HanLatinGives);
        int stops = Take(ref need, line.Stops);
        int inner = Take(ref need, (int)Math.Min(need, Tightening(line, style)));
        int glyphs = Take(ref need, scaling);
        return new Spacing
        {
            Brackets = -brackets, Commas = -commas, HanLatin = -hanLatin, Stops = -stops, InnerSlots = -inner, Glyphs = -glyphs,
            Left = -need,
        };
    }

    // 数字密排
    private static long Tightening(in LineFit line, SettingStyle style) =>
        (long)style.Size.Millipoints * Math.Min(TightestPermille, style.DigitSpacingPermille) / 2000 * line.InnerSlots;

    private static Spacing Stretch(in LineFit line, int need, int scaling, SettingStyle style)
    {
        int em = style.Size.Millipoints;
        int words = Take(ref need, line.WordSpaces);
        int hanLatin = Take(ref need, line.HanLatinTakes);
        int slots = Take(ref need, line.Slots * (em * ComfortablePermille / 1000));
        int inner = Take(ref need, line.InnerSlots * (int)((long)em * style.DigitSpacingPermille / 2000));
        int glyphs = Take(ref need, scaling);
        int pauses = Take(ref need, line.Pauses * (em * WidestPausePermille / 1000));
        bool hasWidePauses = false;
        if (need > 0 && line.Slots > 0)
        {
            int unpulled = line.Slots * (em * (UnpulledPermille - style.GlyphScalingPermille) / 1000) - slots;
            slots += Take(ref need, Math.Max(0, unpulled));
            int wider = Take(ref need, line.Pauses * (em * (LastPausePermille - WidestPausePermille) / 1000));
            hasWidePauses = wider > 0;
            pauses += wider;
            slots += need;
            need = 0;
        }
        return new Spacing
        {
            WordSpaces = words, HanLatin = hanLatin, Slots = slots, Pauses = pauses, InnerSlots = inner, Glyphs = glyphs, Left = need,
            HasWidePauses = hasWidePauses,
        };
    }

    private static int Take(ref int need, int most)
    {
        int taken = Math.Min(need, most);
        need -= taken;
        return taken;
    }
}
