using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Laws;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Templates;

/// <summary>Reads law.yaml and holidays.yaml from the template folder; the first thing wrong is a refusal with
/// file, line and field.</summary>
internal static class LawFile
{
    public const string RulesFile = "law.yaml";
    public const string HolidaysFile = "holidays.yaml";

    /// <param name="kinds">The catalogue's; a rule for a kind that does not exist is refused.</param>
    /// <returns>No rules where the folder has no law.yaml; weekends alone where it has no holidays.yaml.</returns>
    public static Outcome<Law> Read(string templates, IReadOnlyList<NoticeKind> kinds)
    {
        HashSet<KindId> ids = [.. kinds.Select(kind => kind.Id)];
        return ReadFile<IReadOnlyList<LawRule>>(templates, RulesFile, [], fields => Rules(fields, ids))
            .Then(rules => ReadFile(templates, HolidaysFile, HolidayCalendar.WeekendsOnly, Holidays)
                .Then<Law>(calendar => new Law(rules, calendar)));
    }

    private static Outcome<T> ReadFile<T>(string templates, string name, T otherwise, Func<YamlFields, T> read)
    {
        string file = Path.Combine(templates, name);
        if (!File.Exists(file)) return Outcome.Of(otherwise);
        if (YamlFields.Parse(name, File.ReadAllText(file)).IsRefused(out Refusal? broken, out YamlFields? fields)) return broken;
        T value = read(fields);
        fields.BlameUnread();
        return fields.Fault is { } fault ? fault : Outcome.Of(value);
    }

    private static List<LawRule> Rules(YamlFields file, HashSet<KindId> ids)
    {
        List<LawRule> rules = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (YamlFields fields in file.Groups("rules"))
        {
            LawRule rule = Rule(fields);
            if (!seen.Add(rule.Id)) fields.Blame("id", $"规则 {rule.Id} 已经写过");
            foreach (KindId kind in rule.Kinds)
                if (!ids.Contains(kind)) fields.Blame("kinds", $"没有 {kind} 这一分类");
            rules.Add(rule);
        }
        return rules;
    }

    private static LawRule Rule(YamlFields fields) => new()
    {
        Id = fields.Text("id"),
        Clause = fields.Text("clause"),
        Title = fields.Text("title"),
        Since = Day(fields, "since"),
        Until = fields.Has("until") ? Day(fields, "until") : null,
        Kinds = Kinds(fields),
        When = Words(fields, "when"),
        Unless = Words(fields, "unless"),
        Severity = Severity(fields),
        Sentence = fields.Text("sentence"),
        Check = Check(fields),
    };

    private static LawCheck Check(YamlFields fields)
    {
        if (fields.Has("says")) return Says(fields.Group("says"));
        if (fields.Has("period")) return Period(fields.Group("period"));
        if (fields.Has("stale")) return new LawCheck.Stale(Needed(fields.Group("stale"), "any"));
        if (fields.Has("within") && fields.Group("within") is var within)
            return new LawCheck.Within(within.Whole("days", 1, 3660), Needed(within, "of"));
        if (fields.Has("ahead") && fields.Group("ahead") is var ahead)
            return new LawCheck.Ahead(ahead.Whole("days", 1, 3660), Needed(ahead, "of"));
        if (fields.Has("span") && fields.Group("span") is var span)
            return new LawCheck.Span(span.Whole("least", 1, 3660), Needed(span, "near"));
        if (fields.Has("smaller")) return new LawCheck.Smaller(Needed(fields.Group("smaller"), "to"));
        if (fields.Has("afterDue") && fields.Group("afterDue") is var due)
            return new LawCheck.AfterDue(due.Whole("days", 1, 3660), Needed(due, "of"));
        if (fields.Has("superlative") && fields.Group("superlative") is var praise)
            return new LawCheck.Superlative(Needed(praise, "any"), Words(praise, "not"));
        if (fields.Flag("deadline", false)) return new LawCheck.Deadline();
        if (fields.Flag("countedDay", false)) return new LawCheck.CountedDay();
        if (fields.Flag("workingDays", false)) return new LawCheck.CountedWorkingDays();
        if (!fields.Flag("advice", false))
            fields.Blame("id", "要有一项查法：says、period、stale、within、ahead、span、smaller、afterDue、"
                + "superlative、deadline、countedDay、workingDays、advice");
        return new LawCheck.Advice();
    }

    private static LawCheck.Says Says(YamlFields fields)
    {
        string[] any = Words(fields, "any"), facts = Words(fields, "facts");
        if (any.Length + facts.Length == 0) fields.Blame("any", "any 与 facts 至少要有一项");
        return new(any, facts);
    }

    private static LawCheck.Period Period(YamlFields fields)
    {
        PeriodStart? from = !fields.Has("from") ? null : fields.Text("from") switch
        {
            "publication" => PeriodStart.Publication,
            "notice" => PeriodStart.Notice,
            _ => null,
        };
        if (fields.Has("from") && from is null) fields.Blame("from", "只能是 publication 或 notice");
        string[] near = Words(fields, "near");
        if (from is null && near.Length == 0) fields.Blame("from", "from 与 near 至少要有一项");
        PeriodLength? exactly = Length(fields, "is");
        PeriodLength? least = exactly ?? Length(fields, "least"), most = exactly ?? Length(fields, "most");
        if (least is null) fields.Blame("least", "is 与 least 要有一项");
        return new(from, near, least, most, fields.Flag("needed", false));
    }

    private static PeriodLength? Length(YamlFields fields, string name)
    {
        if (!fields.Has(name)) return null;
        string text = fields.Text(name);
        if (PeriodLength.TryRead(text, 0, out PeriodLength length, out int taken) && taken == text.Length) return length;
        fields.Blame(name, $"应是 45日、10个工作日、3个月、1年 这样的期间，写的是“{text}”");
        return null;
    }

    private static Severity Severity(YamlFields fields)
    {
        switch (fields.Text("severity"))
        {
            case "error": return Domain.Findings.Severity.Error;
            case "warning": return Domain.Findings.Severity.Warning;
            case "info": return Domain.Findings.Severity.Info;
            case var other:
                fields.Blame("severity", $"只能是 error、warning、info，不能是 {other}");
                return Domain.Findings.Severity.Info;
        }
    }

    private static HolidayCalendar Holidays(YamlFields file)
    {
        List<int> years = [];
        List<DateOnly> off = [], worked = [];
        foreach (YamlFields fields in file.Groups("years"))
        {
            years.Add(fields.Whole("year", 1949, 2200));
            fields.Text("source");
            foreach (string text in Words(fields, "off")) off.AddRange(Days(fields, "off", text));
            foreach (string text in Words(fields, "work")) worked.AddRange(Days(fields, "work", text));
        }
        return new(years, off, worked);
    }

    // 2026-01-01, or 2026-01-01..2026-01-03 with both ends.
    private static List<DateOnly> Days(YamlFields fields, string name, string text)
    {
        string[] ends = text.Split("..");
        DateOnly first = Parse(fields, name, ends[0]), last = Parse(fields, name, ends[^1]);
        List<DateOnly> days = [];
        if (last < first || last.DayNumber - first.DayNumber > 31) fields.Blame(name, $"“{text}”不像一段假期");
        else for (DateOnly day = first; day <= last; day = day.AddDays(1)) days.Add(day);
        return days;
    }

    private static DateOnly Day(YamlFields fields, string name) => Parse(fields, name, fields.Text(name));

    private static DateOnly Parse(YamlFields fields, string name, string text)
    {
        if (IsoDate.TryRead(text, out DateOnly day)) return day;
        fields.Blame(name, $"日期应写作 2024-07-01，写的是“{text}”");
        return default;
    }

    private static string[] Needed(YamlFields fields, string name)
    {
        string[] words = Words(fields, name);
        if (words.Length == 0) fields.Blame(name, "至少要有一个词");
        return words;
    }

    // What cannot name a kind names none.
    private static KindId[] Kinds(YamlFields fields)
    {
        List<KindId> kinds = [];
        foreach (string word in Words(fields, "kinds"))
        {
            if (KindId.TryParse(word, out KindId? kind)) kinds.Add(kind);
            else fields.Blame("kinds", $"没有 {word} 这一分类");
        }
        return [.. kinds];
    }

    private static string[] Words(YamlFields fields, string name) => fields.Has(name) ? [.. fields.Texts(name)] : [];
}
