namespace Classifieds.Typesetting;

/// <summary>What it costs to end a line at a place, in the same coin as <see cref="LineCost"/>.</summary>
internal static class BreakPrice
{
    public const int Free = 0;

    /// <summary>Between a number and the word that counts it (2026｜年), or inside something better kept whole.</summary>
    public const int Kept = 120;

    /// <summary>At a joint of a long code: an ID number after its region or its birth date, a telephone number 3-4-4.</summary>
    public const int Joint = 300;

    /// <summary>After every fourth character of a long code that has joints of its own elsewhere.</summary>
    public const int Fours = 700;

    /// <summary>Inside a long code at any other place; only where the column leaves no other way.</summary>
    public const int InsideCode = 2_000;

    /// <summary>Behind 〉」』〕〗 where what they close goes on; dearer than a line with holes.</summary>
    public const int BehindInnerBracket = 6_000;

    /// <summary>Inside a word or a short number: only when it is wider than the column.</summary>
    public const int Emergency = 200_000;

    /// <summary>Inside a number, or between it and its unit: only when no other place of a word wider than the column will do.</summary>
    public const int InsideNumber = 2_000_000;

    public const int Never = int.MaxValue;
}
