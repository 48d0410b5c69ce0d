namespace Classifieds.Fonts;

/// <summary>Which Debian package brings a family, for the sentence that tells a person what to install.</summary>
internal static class DebianPackages
{
    private static readonly (string FamilyStart, string Package)[] Known =
    [
        ("Noto Serif CJK", "fonts-noto-cjk"),
        ("Noto Sans CJK", "fonts-noto-cjk"),
        ("LXGW WenKai", "fonts-lxgw-wenkai"),
        ("霞鹜文楷", "fonts-lxgw-wenkai"),
        ("HanaMin", "fonts-hanazono"),
        ("花園明朝", "fonts-hanazono"),
        ("BabelStone Han", "fonts-babelstone-han"),
        ("Fandol", "texlive-lang-chinese"),
        ("cwTeX", "fonts-cwtex-fs"),
        ("TW-Kai", "fonts-cns11643-kai"),
        ("TW-Sung", "fonts-cns11643-sung"),
        ("AR PL UMing", "fonts-arphic-uming"),
        ("AR PL UKai", "fonts-arphic-ukai"),
        ("WenQuanYi Micro Hei", "fonts-wqy-microhei"),
        ("WenQuanYi Zen Hei", "fonts-wqy-zenhei"),
        ("DejaVu", "fonts-dejavu"),
    ];

    public static string? For(string family)
    {
        foreach ((string start, string package) in Known)
            if (family.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return package;
        return null;
    }
}
