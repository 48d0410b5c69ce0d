using System.Globalization;
using System.Text;
using Classifieds.Domain.Catalogues;

namespace Classifieds.Makeup.Proofs;

/// <summary>形近字: characters that a reader takes for one another, and a registry office does not.</summary>
public static class LookAlikeWarning
{
    // Only where letters and digits stand in one code; in a plain number nobody takes 0 for O.
    private static readonly string[] CodeGroups = ["0OD", "1Il", "2Z", "5S", "8B"];

    /// <summary>One sentence naming each character of the words that might be taken for another; empty where there is none.</summary>
    /// <param name="lookAlikes">Of the lexicon, each character once.</param>
    public static string Warn(string words, IReadOnlyList<LookAlikeCharacter> lookAlikes)
    {
        bool isCode = words.Any(char.IsAsciiLetter) && words.Any(char.IsAsciiDigit);
        bool isDate = words.Contains('月', StringComparison.Ordinal) && words.Any(char.IsAsciiDigit);
        var warnings = new StringBuilder();
        foreach (Rune character in words.EnumerateRunes().Distinct())
        {
            if (isDate && character.Value == '日') continue; // in 11月25日 nobody takes it for 曰
            string others = lookAlikes.FirstOrDefault(look => look.Character == character.Value)?.Others
                ?? (isCode ? OthersInCode(character) : "");
            if (others.Length == 0) continue;
            warnings.Append(warnings.Length == 0 ? "形近字：" : "；");
            warnings.Append(CultureInfo.InvariantCulture, $"“{character}”不是“{others.Replace("、", "”“", StringComparison.Ordinal)}”");
        }
        return warnings.ToString();
    }

    private static string OthersInCode(Rune character)
    {
        string one = character.ToString();
        string group = CodeGroups.FirstOrDefault(group => group.Contains(one, StringComparison.Ordinal)) ?? "";
        return string.Join('、', group.Replace(one, "", StringComparison.Ordinal).AsEnumerable());
    }
}
