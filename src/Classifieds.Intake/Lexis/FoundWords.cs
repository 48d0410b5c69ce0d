using System.Text.RegularExpressions;

namespace Classifieds.Intake.Lexis;

/// <summary>Words that say of a lost thing that its owner has it again: 已找回, 寻获.</summary>
internal static partial class FoundWords
{
    /// <returns>Whether the text says so; that it is still looked for is no such word.</returns>
    public static bool Says(string text) => Found.IsMatch(text);

    [GeneratedRegex("(?<!未|没有|没|无法|尚待|至今|如|若|望|请|帮助|协助)(已经|已|现已|业已|又|重新)(找回|寻回|找到|寻获|寻到|追回)|失而复得")]
    private static partial Regex Found { get; }
}
