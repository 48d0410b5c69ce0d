namespace Classifieds.Domain.Findings;

/// <summary>Findings about the lines that say on which days a notice is to run.</summary>
public static class RunFindings
{
    public static readonly FindingKind RunsEmpty = new(
        "RUNS-EMPTY", Severity.Error, "底稿第 {0} 行“#{1}”没有写登在哪几期，可写 {2}", "台", "notice", "#刊期\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind RunsWord = new(
        "RUNS-WORD", Severity.Error, "底稿第 {0} 行“#{1}”不能照办：{2}", "台", "notice", "#登 3次隔1天\n张三遗失居民身份证，声明作废。");
}
