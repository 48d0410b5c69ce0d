namespace Classifieds.Domain.Findings;

/// <summary>Findings about a notice beside those that were taken before it. None stops it.</summary>
public static class ConflictFindings
{
    public static readonly FindingKind LostTwice = new(
        "CONFLICT-LOST-TWICE", Severity.Warning, "{0}已在 {1}（{2} 见报）声明遗失过，请核对是否重复登报", "台", "earlier",
        "滨河市建溪食品有限公司遗失公章一枚，声明作废。\n---\n滨河市建溪食品有限公司不慎遗失公章一枚，特此声明作废。");

    public static readonly FindingKind LostThenFound = new(
        "CONFLICT-LOST-FOUND", Severity.Warning, "{0}在 {1}（{2} 见报）声明遗失，这里说已找回，那则若还有没刊的请撤稿", "台", "earlier",
        "滨河市建溪食品有限公司遗失公章一枚，声明作废。\n---\n滨河市建溪食品有限公司遗失的公章现已找回，声明恢复使用。");

    public static readonly FindingKind FoundThenLost = new(
        "CONFLICT-FOUND-LOST", Severity.Warning, "{1}（{2} 见报）说{0}已找回，这里又声明遗失，请问清登报人", "台", "earlier",
        "滨河市建溪食品有限公司遗失的公章现已找回，声明恢复使用。\n---\n滨河市建溪食品有限公司遗失公章一枚，声明作废。");

    public static readonly FindingKind TextDiffers = new(
        "CONFLICT-TEXT-DIFFERS", Severity.Warning, "与 {0}（{1} 见报）登的是同一件事，文字不同：那里是“{2}”，这里是“{3}”", "台", "earlier",
        """
        减资公告
        滨河市建溪食品有限公司经股东会决议，拟将注册资本由1000万元减少至200万元，请债权人自公告之日起45日内要求清偿债务或提供相应担保。
        滨河市建溪食品有限公司
        2026年11月20日
        ---
        减资公告
        滨河市建溪食品有限公司经股东会决议，拟将注册资本由1000万元减少至300万元，请债权人自公告之日起45日内要求清偿债务或提供相应担保。
        滨河市建溪食品有限公司
        2026年11月20日
        """);

    public static readonly FindingKind RunsDiffer = new(
        "CONFLICT-RUNS-DIFFER", Severity.Warning, "{0}（{1} 见报）刊的是第 {2} 版，以后各次刊第 {3} 版，两次文字不同：那里是“{4}”，这里是“{5}”",
        "台", "runs", "王秀珍遗失收据一张，号码：0036218，声明作废。\n---\n王秀珍遗失押金收据一张，号码：0036218，声明作废。");

    public static readonly FindingKind Masks = new(
        "CONFLICT-MASKS", Severity.Warning, "{0}（{1} 见报）露出了这个号码的另一些数字，与这里的拼起来{2}", "个人信息保护法 28、29", "earlier",
        "江雨桐遗失居民身份证，号码：110105********002X，声明作废。\n---\n江雨桐遗失居民身份证，号码：******19491231****，声明作废。");
}
