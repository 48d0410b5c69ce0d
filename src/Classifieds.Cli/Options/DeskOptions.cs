using System.CommandLine;
using Classifieds.Desk;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;

namespace Classifieds.Cli.Options;

/// <summary><c>--db</c>, <c>--desk</c> and <c>--templates</c>, the same on every verb: where the desk's own things lie.</summary>
internal sealed class DeskOptions
{
    private readonly Option<string?> database = new("--db")
    {
        Description = $"数据库文件，或 PostgreSQL 的地址；不写即 --desk 的，环境变量 {StoreSetting.DatabaseVariable}，"
            + $"再不然当前文件夹的 {StoreSetting.UsualFile}",
        Recursive = true,
        HelpName = "数据库",
    };

    private readonly Option<string?> desk = new("--desk")
    {
        Description = "本报的分类台文件夹，内有 desk.yaml、模板、数据库；不写即环境变量 CLASSIFIEDS_DESK，再不然由此向上最近的一个",
        Recursive = true,
        HelpName = "文件夹",
    };

    private readonly Option<string?> templates = new("--templates")
    {
        Description = "模板文件夹；不写即分类台文件夹的，再不然程序自带的", Recursive = true, HelpName = "文件夹",
    };

    /// <summary>The machine's, or the one that the environment sets.</summary>
    public required TimeProvider Clock { get; init; }

    public void AddTo(RootCommand root)
    {
        foreach (Option option in (ReadOnlySpan<Option>)[database, desk, templates]) root.Options.Add(option);
    }

    /// <summary>What was typed of them, as it was typed, for another program.</summary>
    public IEnumerable<string> Typed(ParseResult typed)
    {
        foreach (Option<string?> option in (Option<string?>[])[database, desk, templates])
        {
            if (typed.GetValue(option) is not { } value) continue;
            yield return option.Name;
            yield return value;
        }
    }

    /// <param name="paper">Where the verb has a paper: a profile may be named by its file.</param>
    public Workbench Open(ParseResult typed, PaperOption? paper = null)
    {
        var asked = new AskedPlaces(typed.GetValue(database), typed.GetValue(desk), typed.GetValue(templates))
        {
            Profiles = paper?.Profiles(typed) ?? new Dictionary<string, string>(),
        };
        return new(DeskPlaces.Find(asked, Environment.GetEnvironmentVariable, Directory.GetCurrentDirectory()), Clock);
    }
}
