using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>张兆海：本院受理…: an office calls somebody by name.</summary>
internal static class OfficeCalls
{
    private const int LongestName = 120;

    /// <summary>张兆海：本院受理…: an office speaks to somebody by name.</summary>
    public static bool IsCall(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line);
        int colon = line[..Math.Min(line.Length, LongestName)].IndexOfAny('：', ':');
        return colon >= 2 && Script.IsHan(line[0]) && LineWords.Bare(line[(colon + 1)..]).StartsWithAny(["本院", "我院", "本局", "我局", "本委", "我委", "你", "您", "因你", "经查"]);
    }
}
