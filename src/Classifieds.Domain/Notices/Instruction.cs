namespace Classifieds.Domain.Notices;

/// <summary>设置行: a line such as <c>#版式 跨2栏 加框</c> that comes with a notice's words, says how it is to stand,
/// and is never printed.</summary>
/// <param name="Name">What follows the #: 版式.</param>
/// <param name="Value">The rest of the line without outer blanks; may be empty.</param>
/// <param name="Line">Of the manuscript, from 1.</param>
public sealed record Instruction(string Name, string Value, int Line)
{
    public const string Shape = "版式";

    public const string Photo = "照片";

    /// <summary>On which days it is to run: <c>#刊期 2026-11-25、12月2日</c>.</summary>
    public const string Issues = "刊期";

    /// <summary>How often, and how far apart: <c>#登 3次隔7天</c>.</summary>
    public const string Runs = "登";

    /// <summary>What is ordered beside the notice itself: <c>#加价 加急 套红</c>.</summary>
    public const string Extras = "加价";

    /// <summary>Of which kind it is, whatever its words say: <c>#分类 遗失公章</c>, by the kind's title or id.</summary>
    public const string Kind = "分类";

    /// <summary>Every name that an instruction may have.</summary>
    public static IReadOnlyList<string> Names { get; } = [Shape, Photo, Issues, Runs, Extras, Kind];

    /// <summary>The line as it is written before a notice's words.</summary>
    public override string ToString() => Value.Length == 0 ? $"#{Name}" : $"#{Name} {Value}";
}
