using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>张兆海：本院受理…: an office calls somebody by name.</summary>
internal static class OfficeCalls
{
    private const int LongestName = 120;

    private static readonly string[] Voices = [.. OfficeVoices.All, "经查"];

    /// <summary>张兆海：本院受理…: an office speaks to somebody by name.</summary>
    public static bool IsCall(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line);
        int colon = line[..Math.Min(line.Length, LongestName)].IndexOfAny('：', ':');
        return colon >= 2 && Script.IsHan(line[0]) && LineWords.Bare(line[(colon + 1)..]).StartsWithAny(Voices);
    }
}
