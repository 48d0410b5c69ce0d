namespace Classifieds.Typesetting;

/// <summary>What a stretch of cells would be as a line: its natural width, and what could be taken from it or added to it.</summary>
/// <remarks>All widths in millipoints; edges are trimmed already, as GB/T 15834-2011, 5.1.10, wants before justification.</remarks>
internal readonly struct LineFit
{
    /// <summary>The first cell, and the one after the last that prints (blanks that end the line are left out).</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    public required int Natural { get; init; }

    /// <summary>The glyphs' own widths, which scaling narrows or widens.</summary>
    public required int Glyphs { get; init; }

    public required int Brackets { get; init; }

    public required int Commas { get; init; }

    public required int Stops { get; init; }

    /// <summary>The sum of the Han–Latin gaps as they stand, and what all of them together may give up and take.</summary>
    public required int HanLatin { get; init; }

    public required int HanLatinGives { get; init; }

    public required int HanLatinTakes { get; init; }

    /// <summary>The sum of the word spaces as they stand.</summary>
    public required int WordSpaces { get; init; }

    /// <summary>Places where space may be added as the last lawful step (clreq stretch order 3).</summary>
    public required int Slots { get; init; }

    /// <summary>Those of them beside a mark's blank or a word space.</summary>
    public required int Pauses { get; init; }

    /// <summary>Places inside numbers and words, spaced only when the slots alone would make a hole: two for each inside a number,
    /// one inside a word.</summary>
    public required int InnerSlots { get; init; }

    /// <summary>Characters besides marks.</summary>
    public required int Visible { get; init; }

    /// <summary>The most that squeezing takes, glyph scaling left out.</summary>
    public int Shrink => Brackets + Commas + Stops + HanLatinGives;
}
