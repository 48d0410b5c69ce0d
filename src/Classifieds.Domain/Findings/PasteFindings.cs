using Classifieds.Domain.Facts;
using Classifieds.Domain.Pastes;

namespace Classifieds.Domain.Findings;

/// <summary>Findings about a paste: what in it is no notice's.</summary>
public static class PasteFindings
{
    private const int MostShown = 40;

    public static readonly FindingKind Leftover = new(
        "PASTE-LEFTOVER", Severity.Info, "底稿第 {0} 行“{1}”{2}，不属于任何一则，不会刊出", "台", "notice",
        "您好，麻烦登一下\n张三遗失居民身份证，声明作废。");

    public static Finding Of(Leftover leftover) => Leftover.At(null, leftover.Line, TextElements.Excerpt(leftover.Text, MostShown),
        Reason(leftover.Kind));

    private static string Reason(LeftoverKind kind) => kind switch
    {
        LeftoverKind.Talk => "是交稿时说的话",
        LeftoverKind.ChatHead => "是聊天的抬头",
        LeftoverKind.Picture => "代表没有随文字来的图片、文件",
        LeftoverKind.SharedTitle => "是几则共用的标题",
        _ => "只是序号或分隔",
    };
}
