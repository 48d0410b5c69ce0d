using System.Globalization;
using System.Text;

namespace Classifieds.Makeup.Proofs;

/// <summary>形近字: characters that a reader takes for one another, and a registry office does not.</summary>
internal static class LookAlikeWarning
{
    private static readonly string[] Groups =
    [
        "己已巳", "未末", "祎袆", "戊戌戍", "日曰", "土士", "壬王", "晴睛", "侯候", "治冶", "刺剌", "赢羸嬴", "券卷", "拔拨",
        "亳毫", "崇祟", "幸辛", "洛洺", "淇琪", "汨汩", "昊吴", "旻昱", "萧肖", "傅付", "钗钦", "栗粟", "享亨", "杨扬",
        "瑶谣", "璇漩", "睿壑", "藉籍", "州洲", "晖辉", "丼井",
    ];

    // Only where letters and digits stand in one code; in a plain number nobody takes 0 for O.
    private static readonly string[] CodeGroups = ["0OD", "1Il", "2Z", "5S", "8B"];

    /// <summary>One sentence naming each character of the words that might be taken for another; empty where there is none.</summary>
    public static string Warn(string words)
    {
        bool isCode = words.Any(char.IsAsciiLetter) && words.Any(char.IsAsciiDigit);
        bool isDate = words.Contains('月', StringComparison.Ordinal) && words.Any(char.IsAsciiDigit);
        var warnings = new StringBuilder();
        foreach (Rune character in words.EnumerateRunes().Distinct())
        {
            if (isDate && character.Value == '日') continue; // in 11月25日 nobody takes it for 曰
            string others = Others(character, Groups);
            if (others.Length == 0 && isCode) others = Others(character, CodeGroups);
            if (others.Length == 0) continue;
            warnings.Append(warnings.Length == 0 ? "形近字：" : "；");
            warnings.Append(CultureInfo.InvariantCulture, $"“{character}”不是“{string.Join("”“", others.EnumerateRunes())}”");
        }
        return warnings.ToString();
    }

    private static string Others(Rune character, string[] groups)
    {
        string one = character.ToString();
        foreach (string group in groups)
            if (group.Contains(one, StringComparison.Ordinal)) return group.Replace(one, "", StringComparison.Ordinal);
        return "";
    }
}
