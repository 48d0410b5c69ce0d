using Classifieds.Domain.Findings;

namespace Classifieds.Intake.Checking;

/// <summary>照片：wang.jpg without the # of a setting: words, and so they would be printed.</summary>
internal static class PhotoWords
{
    private static readonly string[] Openings = ["照片", "附照片", "图片", "附图", "相片"];
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".heic", ".webp", ".bmp"];

    /// <param name="words">As they were handed in: cleaning may join the line to the next.</param>
    public static void Check(string words, List<Finding> findings)
    {
        if (!words.Contains('.')) return;
        foreach (ReadOnlySpan<char> line in words.AsSpan().EnumerateLines())
            if (IsOne(line)) findings.Add(PhotoFindings.AsWords.At(null, line.Trim().ToString()));
    }

    private static bool IsOne(ReadOnlySpan<char> line)
    {
        line = line.Trim().TrimEnd("。；，");
        foreach (string opening in Openings)
        {
            if (!line.StartsWith(opening) || line.Length == opening.Length || line[opening.Length] is not ('：' or ':' or ' ')) continue;
            foreach (string ending in Endings)
                if (line.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
