using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>A line's words without the blanks around them, and whether they make a clause.</summary>
internal static class LineWords
{
    private const int LongestItem = 500;
    private const string Blanks = " \t\u3000";

    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.Trim(Blanks);

    /// <summary>A short line with no clause in it, such as the first line of a title of two.</summary>
    public static bool IsWordy(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        if (line.Length is < 2 or > 40 || !Script.IsHan(line[0])) return false;
        foreach (char unit in line)
            if (Script.IsStop(unit) || Script.IsDigit(unit)) return false;
        return true;
    }

    /// <summary>联系人：何静: whether it begins with a label and a colon behind that.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line, string label) =>
        line.StartsWith(label, StringComparison.Ordinal) && line.Length > label.Length && line[label.Length] is ':' or '：';

    public static bool HasClause(ReadOnlySpan<char> line)
    {
        foreach (char unit in line)
            if (Script.IsStop(unit) && unit != '、') return true;
        return false;
    }

    /// <summary>As much of a line as one item may be long, from its head.</summary>
    public static ReadOnlySpan<char> Window(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, LongestItem)];

    /// <summary>As much of a line as one item may be long, from its end.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> line) => line[Math.Max(0, line.Length - LongestItem)..];
}
