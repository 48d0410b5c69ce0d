namespace Classifieds.Typesetting;

/// <summary>行内调整: how the difference between a line's natural width and its measure is shared out, in clreq's order.</summary>
/// <remarks>
/// Shrinking: brackets, then ，、；： then the Han–Latin gaps, then 。？！, and narrower glyphs as a last step.
/// Stretching: word spaces to half an em, Han–Latin gaps to a third, then all remaining gaps equally; where these would pass
/// <see cref="ComfortablePermille"/> of an em, numbers are spaced (as far as the style lets them) and glyphs widened a little before the
/// gaps grow into holes. All widths in millipoints, negative where space is taken away.
/// </remarks>
internal readonly struct Spacing
{
    /// <summary>A gap between Han characters that no reader notices, in thousandths of an em.</summary>
    public const int ComfortablePermille = 70;

    /// <summary>Beyond these a line looks like a mistake: between characters, where half the places are between Latin
    /// words, inside a word.</summary>
    private const int WidestGapPermille = 500, WidestWordGapPermille = 1_000, WidestInnerGapPermille = 120;

    public int Brackets { get; private init; }

    public int Commas { get; private init; }

    public int Stops { get; private init; }

    public int HanLatin { get; private init; }

    public int WordSpaces { get; private init; }

    public int Slots { get; private init; }

    public int InnerSlots { get; private init; }

    /// <summary>By glyph scaling.</summary>
    public int Glyphs { get; private init; }

    /// <summary>What could not be shared out: above zero the line falls short, below zero it is over-full.</summary>
    public int Left { get; private init; }

    public static Spacing For(in LineFit line, int measure, SettingStyle style)
    {
        int need = measure - line.Natural;
        int scaling = (int)((long)line.Glyphs * style.GlyphScalingPermille / 1000);
        return need < 0 ? Shrink(line, -need, scaling) : Stretch(line, need, scaling, style);
    }

    /// <summary>A line that is not filled: what it lacks is told, not shared out.</summary>
    public static Spacing Short(int by) => new() { Left = by };

    /// <summary>Whether what is shared out would pull the line to pieces, a word here and a character there.</summary>
    public bool TearsApart(in LineFit line, SettingStyle style)
    {
        long em = style.Size.Millipoints;
        bool areWords = line.Slots * em <= 8L * line.WordSpaces; // a word space is a quarter of an em
        return 1000L * Slots > (areWords ? WidestWordGapPermille : WidestGapPermille) * line.Slots * em
            || 2000L * InnerSlots > WidestInnerGapPermille * line.InnerSlots * em;
    }

    private static Spacing Shrink(in LineFit line, int need, int scaling)
    {
        int brackets = Take(ref need, line.Brackets);
        int commas = Take(ref need, line.Commas);
        int hanLatin = Take(ref need, line.HanLatin / 2);
        int stops = Take(ref need, line.Stops);
        int glyphs = Take(ref need, scaling);
        return new Spacing
        {
            Brackets = -brackets, Commas = -commas, HanLatin = -hanLatin, Stops = -stops, Glyphs = -glyphs, Left = -need,
        };
    }

    private static Spacing Stretch(in LineFit line, int need, int scaling, SettingStyle style)
    {
        int em = style.Size.Millipoints;
        int words = Take(ref need, line.WordSpaces);
        int hanLatin = Take(ref need, line.HanLatin / 3); // from a quarter to a third of an em
        int slots = Take(ref need, line.Slots * (em * ComfortablePermille / 1000));
        int inner = Take(ref need, line.InnerSlots * (int)((long)em * style.DigitSpacingPermille / 2000));
        int glyphs = Take(ref need, scaling);
        if (line.Slots > 0)
        {
            slots += need;
            need = 0;
        }
        else if (line.InnerSlots > 0)
        {
            inner += need;
            need = 0;
        }
        return new Spacing { WordSpaces = words, HanLatin = hanLatin, Slots = slots, InnerSlots = inner, Glyphs = glyphs, Left = need };
    }

    private static int Take(ref int need, int most)
    {
        int taken = Math.Min(need, most);
        need -= taken;
        return taken;
    }
}
