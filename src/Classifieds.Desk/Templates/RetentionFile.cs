using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Templates;

/// <summary>Reads retention.yaml from the template folder; the first thing wrong is a refusal with file, line and field.</summary>
internal static class RetentionFile
{
    public const string Name = "retention.yaml";

    /// <param name="kinds">The catalogue's; a rule for a kind that does not exist is refused.</param>
    /// <returns>Nothing ever ends where the folder has no retention.yaml; or RETENTION-INVALID.</returns>
    public static Outcome<RetentionRules> Read(string templates, IReadOnlyList<NoticeKind> kinds)
    {
        string file = Path.Combine(templates, Name);
        if (!File.Exists(file)) return RetentionRules.None;
        if (YamlFields.Parse(Name, File.ReadAllText(file)).IsRefused(out Refusal? broken, out YamlFields? fields)) return Invalid(broken);
        HashSet<KindId> known = [.. kinds.Select(kind => kind.Id)];
        RetentionRule usual = Rule(fields.Group("usual"));
        Dictionary<KindId, RetentionRule> rules = [];
        foreach (YamlFields one in fields.Has("rules") ? fields.Groups("rules") : [])
        {
            RetentionRule rule = Rule(one);
            foreach (string id in one.Texts("kinds"))
            {
                if (!KindId.TryParse(id, out KindId? kind) || !known.Contains(kind)) one.Blame("kinds", $"没有 {id} 这一分类");
                else if (!rules.TryAdd(kind, rule)) one.Blame("kinds", $"{id} 的保存期限已经写过");
            }
        }
        fields.BlameUnread();
        return fields.Fault is { } fault ? Invalid(fault) : new RetentionRules(usual, rules);
    }

    private static RetentionRule Rule(YamlFields fields)
    {
        int? words = Months(fields, "words"), photograph = Months(fields, "photograph");
        if (photograph is null && words is not null) photograph = words;
        if (photograph > words) fields.Blame("photograph", "照片不能比底稿保存得久：底稿销毁时照片一同销毁");
        return new(words, photograph);
    }

    private static int? Months(YamlFields fields, string name) =>
        fields.Text(name, Forever) == Forever ? null : fields.Whole(name, 1, RetentionRule.MostMonths);

    private const string Forever = "forever";

    private static Refusal Invalid(Refusal why) => new("RETENTION-INVALID", why.Message);
}
