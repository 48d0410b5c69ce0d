using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>What in a line tells that somebody signs or dates a notice, or how to reach him.</summary>
internal static class SignatureSigns
{
    private static readonly string[] ContactLabels =
    [
        .. FootLabels.All, .. SignerLabels.All,
        "附件", "附：", "附:", "注：", "注:", "启事人", "咨询电话", "开户", "网址", "监督电话", "收货", "身份证", "证号", "编号", "统一社会信用代码", "登报人",
    ];

    /// <summary>Who signs: a short line of a name, without a clause in it.</summary>
    public static bool IsSignature(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line);
        if (line.Length is < 2 or > 40 || !Script.IsHan(line[0])) return false;
        foreach (string label in ContactLabels)
            if (LineWords.IsLabelled(line, label)) return true;
        if (LineWords.HasClause(line)) return false;
        foreach (char unit in line)
            if (Script.IsDigit(unit)) return false;
        if (LossSigns.HasLossVerb(line) || TitleSigns.IsTitle(line)) return false;
        return OrganizationNames.EndsLikeOne(line) || ChatHead.IsPersonal(line) || line.IndexOfAny(" 、\u3000") > 0;
    }

    /// <summary>A date alone, or behind the name on the same line.</summary>
    public static bool EndsInDate(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line);
        if (line.Length is 0 or > 60) return false;
        if (WrittenDates.IsWholly(line) || WrittenDates.IsLike(line)) return true;
        int blank = line.IndexOfAny(' ', '\u3000');
        return blank > 0 && !LineWords.HasClause(line[..blank]) && WrittenDates.IsWholly(LineWords.Bare(line[blank..]));
    }

    public static bool IsContact(ReadOnlySpan<char> line) => LineWords.Bare(line).StartsWithAny(ContactLabels);
}
