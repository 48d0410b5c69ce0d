using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>声明做废, 特此作费: the word that a loss notice is printed for, mistyped; the lexicon's misspellings tell the clerk.</summary>
internal static class VoidTypos
{
    public const string Meant = VoidWords.Usual;

    // Only behind words that nothing but 作废 follows: 工作费用 and 做废品生意 are words of their own.
    private static readonly string[] Before = ["声明", "特此", "予以", "原证", "登报", "原件", "现已", "即日起", "一律"];

    /// <summary>Whether 作废 was meant and is said, though wrongly: then it is not also missing.</summary>
    public static bool AreIn(string text)
    {
        foreach (string before in Before)
        {
            for (int at = text.IndexOf(before, StringComparison.Ordinal); at >= 0; at = text.IndexOf(before, at + before.Length,
                StringComparison.Ordinal))
            {
                if (text.AsSpan(at + before.Length).StartsWithAny(VoidWords.Mistyped)) return true;
            }
        }
        return false;
    }
}
