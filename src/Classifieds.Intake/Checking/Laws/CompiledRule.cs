using Classifieds.Domain.Laws;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>A rule with its lists of words made ready to search for.</summary>
internal sealed class CompiledRule(LawRule rule)
{
    private readonly WordList? when = Ready(rule.When);
    private readonly WordList? unless = Ready(rule.Unless);

    public LawRule Rule { get; } = rule;

    /// <summary>The words that the rule's own form looks for; null where it looks for none.</summary>
    public WordList? Words { get; } = Ready(rule.Check switch
    {
        LawCheck.Says(var any, _) => any,
        LawCheck.Stale(var any) => any,
        LawCheck.Within(_, var deeds) => deeds,
        LawCheck.Ahead(_, var events) => events,
        LawCheck.Period { Near: var near } => near,
        LawCheck.Span(_, var near) => near,
        LawCheck.Smaller(var to) => to,
        LawCheck.AfterDue(_, var due) => due,
        LawCheck.Superlative(var any, _) => any,
        _ => [],
    });

    public bool AppliesTo(ReadNotice notice) => Rule.HoldsOn(notice.PrintDate)
        && (when is null || when.IsIn(notice.Text))
        && (unless is null || !unless.IsIn(notice.Text));

    private static WordList? Ready(IReadOnlyList<string> words) => words.Count == 0 ? null : new(words);
}
