namespace Classifieds.Typesetting;

/// <summary>What it costs to end a line at a place, in the same coin as <see cref="LineCost"/>.</summary>
internal static class BreakPrice
{
    public const int Free = 0;

    /// <summary>Inside something better kept whole: a name, a date; between —— and ——.</summary>
    public const int Kept = 120;

    /// <summary>At a joint of a long code: an ID number after its region or its birth date, a plate behind its city's letter.</summary>
    public const int Joint = 300;

    /// <summary>At a joint of a telephone number, which people read out: dearer than any line that is not pulled apart.</summary>
    public const int Telephone = 500;

    /// <summary>After every fourth character of a long code that has joints of its own elsewhere.</summary>
    public const int Fours = 700;

    /// <summary>Between a number and the word that counts it: 2026｜年, 3｜名.</summary>
    public const int Counted = 1_000;

    /// <summary>Inside a long code at any other place: dearer than a line that is pulled apart a little (<see cref="LineCost"/>).</summary>
    public const int InsideCode = 2_500;

    /// <summary>Behind 〉」』〕〗 where what they close goes on; dearer than a line with holes.</summary>
    public const int BehindInnerBracket = 20_000;

    /// <summary>Between a number and its unit: 16500｜元, 10｜日, 0418｜号. Cheaper only than
    /// gaps over a quarter of an em.</summary>
    public const int Unit = 5_000;

    /// <summary>Inside a word or a short number: only when it is wider than the column.</summary>
    public const int Emergency = 200_000;

    /// <summary>Inside a number, or between it and its unit: only when no other place of a word wider than the column will do.</summary>
    public const int InsideNumber = 2_000_000;

    public const int Never = int.MaxValue;
}
