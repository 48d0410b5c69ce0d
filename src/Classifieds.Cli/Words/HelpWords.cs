namespace Classifieds.Cli.Words;

/// <summary>The words that the command-line library puts around our own in a verb's help, in Chinese; its own translation is half English.</summary>
internal static class HelpWords
{
    private static readonly (string Library, string Ours)[] Words =
    [
        ("Description:\n", "说明：\n"), ("Usage:\n", "用法：\n"), ("Arguments:\n", "参数：\n"), ("Options:\n", "选项：\n"), ("Commands:\n", "动词：\n"),
        ("Show help and usage information", "显示这份说明"), ("Show version information", "显示版本"),
        ("(REQUIRED)", "（必填）"), ("[default: ", "[不写即 "), ("[command]", "[动词]"), ("[options]", "[选项]"),
    ];

    /// <param name="help">What the library wrote; anything else passes through.</param>
    public static string InChinese(string help)
    {
        foreach ((string library, string ours) in Words) help = help.Replace(library, ours, StringComparison.Ordinal);
        return help;
    }
}
