using Classifieds.Domain.Notices;
using Classifieds.Intake.Instructions;

namespace Classifieds.Desk.Photos;

/// <summary>Which photographs a text of notices names, so that whoever has the files can hand them in with it.</summary>
public static class PhotoNames
{
    private const int LongestName = 60;

    /// <returns>Each name once, in order; only names of files that lie beside the text, for a paste from outside shall not fetch
    /// files of the desk's.</returns>
    public static IReadOnlyList<string> In(string text) =>
    [
        .. InstructionLines.All(text).Where(one => one.Name == Instruction.Photo && one.Value.Length > 0 && IsBeside(one.Value))
            .Select(one => one.Value).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A file's name as it is kept: no folder, no line, no colon of a drive.</summary>
    /// <param name="otherwise">Where nothing is left of it.</param>
    internal static string Kept(string typed, string otherwise)
    {
        string name = new([.. typed[(typed.LastIndexOfAny(['/', '\\']) + 1)..].Where(unit => !char.IsControl(unit) && unit != ':')]);
        name = name.Trim();
        if (name.Length > LongestName) name = name[(char.IsLowSurrogate(name[^LongestName]) ? ^(LongestName - 1) : ^LongestName)..];
        return name.Trim('.').Length == 0 || !IsBeside(name) ? otherwise : name;
    }

    // A plain relative name; links inside the folder are the folder owner's own doing.
    internal static bool IsBeside(string name) =>
        !Path.IsPathRooted(name) && !name.Contains(':', StringComparison.Ordinal) && !name.Contains('\0', StringComparison.Ordinal)
        && !name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
