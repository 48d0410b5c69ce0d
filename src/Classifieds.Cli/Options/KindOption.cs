using System.CommandLine;

namespace Classifieds.Cli.Options;

/// <summary><c>--kind lost-seal</c>: of which kind a notice is, whatever its words say.</summary>
internal static class KindOption
{
    public static Option<string?> Create(string further = "") => new("--kind")
    {
        Description = $"定分类，代号或名称，如 lost-seal、遗失公章（目录见 kinds）；先于稿件里的 #分类{further}", HelpName = "分类",
    };
}
