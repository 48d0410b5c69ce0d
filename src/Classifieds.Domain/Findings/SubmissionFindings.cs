namespace Classifieds.Domain.Findings;

/// <summary>Findings about a form: what it is filled in with against what its kind asks for.</summary>
/// <remarks>What a field says is judged by the findings of its type, as in a text.</remarks>
public static class SubmissionFindings
{
    public static readonly FindingKind NoForm = new(
        "SUBMISSION-JSON", Severity.Error, "这一行不是表单，应是 {{\"kind\":…,\"fields\":{{…}},\"items\":[…]}}", "台", "form", "张三遗失身份证");

    public static readonly FindingKind Kind = new(
        "SUBMISSION-KIND", Severity.Error, "没有 {0} 这一分类", "台", "form", """{"kind":"lost-umbrella","fields":{}}""");

    public static readonly FindingKind Field = new(
        "SUBMISSION-FIELD", Severity.Error, "{0}没有字段 {1}，这里可填的是：{2}", "台", "form",
        """{"kind":"revoked-deed","fields":{"party":"张三","made":"2026年11月20日","document":"遗嘱","colour":"红"}}""");

    public static readonly FindingKind Incomplete = new(
        "SUBMISSION-INCOMPLETE", Severity.Error, "{0}没有填{1}", "台", "form",
        """{"kind":"revoked-deed","fields":{"party":"张三","document":"遗嘱"}}""");

    public static readonly FindingKind Value = new(
        "SUBMISSION-VALUE", Severity.Error, "{0}的{1}应是{2}，不能是“{3}”", "台", "form",
        """{"kind":"revoked-deed","fields":{"party":"张三","made":"上个月","document":"遗嘱"}}""");

    public static readonly FindingKind Unprinted = new(
        "SUBMISSION-UNPRINTED", Severity.Error, "{0}填了{1}，{2}", "台", "form",
        """{"kind":"revoked-deed","fields":{"party":"张三","made":"2026年11月20日","document":"遗嘱","date":"2026年11月24日"}}""");

    public static readonly FindingKind Unheld = new(
        "SUBMISSION-UNHELD", Severity.Warning, "原文的“{0}”没有字段可放，写出来就没有这些话", "台", "form",
        """{"kind":"revoked-deed","fields":{"party":"张三","made":"2026年11月20日","document":"遗嘱"},"unheld":["一式三份"]}""");
}
