using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>号牌: 闽H93D56 and 闽H·93D56 part behind the letter of the city (GA 36), elsewhere last of all.</summary>
internal static class PlateBreaks
{
    private const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    /// <summary>Behind the city's letter stand five characters, of a car that runs on electricity six; most of them are digits.</summary>
    private const int LeastDigits = 3, Shortest = 5, Longest = 6;

    /// <param name="digits">How many of the letters and digits from one place to the other are digits.</param>
    /// <returns>Whether they are a plate's.</returns>
    public static bool TryPrice(Span<Cell> cells, int from, int end, int digits)
    {
        int letter = LetterOf(cells, from);
        int joint = letter < from ? from : from + 1;
        if (letter < 0 || end - joint is < Shortest or > Longest || digits < LeastDigits) return false;
        for (int i = letter - 1; i + 1 < end; i++) cells[i].Break = Math.Max(cells[i].Break, BreakPrice.Emergency);
        if (cells[joint - 1].Break != BreakPrice.Never) cells[joint - 1].Break = BreakPrice.Joint;
        return true;
    }

    // Where the city's letter is: at the place itself, or before the dot that stands before it; negative where there is none.
    private static int LetterOf(ReadOnlySpan<Cell> cells, int from)
    {
        int letter = from > 1 && cells[from - 1].Class == CharacterClass.Interpunct ? from - 2 : from;
        bool isLetter = letter > 0 && cells[letter].Text is [>= 'A' and <= 'Z'] && cells[letter - 1].Text is [var province]
            && Provinces.Contains(province, StringComparison.Ordinal);
        return isLetter ? letter : -1;
    }
}
