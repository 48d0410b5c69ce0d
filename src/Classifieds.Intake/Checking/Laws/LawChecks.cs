using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Laws;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>Holds a notice against the law of its print date. Made once for a catalogue; a kind without rules costs nothing but the
/// look-up.</summary>
internal sealed class LawChecks
{
    // The calendar of .NET ends with the year 9999; a century before, periods may still be added to a print date.
    private const int LastYear = 9_800;

    private readonly Law law;
    private readonly Dictionary<KindId, CompiledRule[]> rulesOf = [];
    private readonly CompiledRule[] rulesOfAll;

    public LawChecks(Law law)
    {
        this.law = law;
        CompiledRule[] all = [.. law.Rules.Select(rule => new CompiledRule(rule))];
        rulesOfAll = [.. all.Where(compiled => compiled.Rule.Kinds.Count == 0)];
        foreach (KindId kind in all.SelectMany(compiled => compiled.Rule.Kinds).Distinct())
            rulesOf[kind] = [.. all.Where(compiled => compiled.Rule.Kinds.Count == 0 || compiled.Rule.Kinds.Contains(kind))];
    }

    public void Check(ReadNotice notice, List<Finding> findings)
    {
        CompiledRule[] rules = rulesOf.GetValueOrDefault(notice.Kind.Id, rulesOfAll);
        if (rules.Length == 0 || notice.PrintDate.Year > LastYear) return;
        List<StatedPeriod>? periods = null;
        bool advised = false;
        foreach (CompiledRule compiled in rules)
        {
            if (!compiled.AppliesTo(notice)) continue;
            LawRule rule = compiled.Rule;
            switch (rule.Check)
            {
                case LawCheck.Says says:
                    Add(findings, rule, WordChecks.Says(notice, compiled, says));
                    break;
                case LawCheck.Stale:
                    Add(findings, rule, WordChecks.Stale(notice, compiled));
                    break;
                case LawCheck.Smaller:
                    Add(findings, rule, WordChecks.Smaller(notice, compiled));
                    break;
                case LawCheck.Advice when !advised:
                    Add(findings, rule, LawFindings.Advice.At(null, rule.Sentence, rule.Clause));
                    advised = true;
                    break;
                case LawCheck.Period period:
                    Add(findings, rule, PeriodChecks.Period(notice, compiled, period, periods ??= StatedPeriods.Find(notice.Text)));
                    break;
                case LawCheck.Deadline:
                    PeriodChecks.Deadlines(notice, rule, periods ??= StatedPeriods.Find(notice.Text), law.Calendar, findings);
                    break;
                case LawCheck.CountedDay when notice.Text.Contains('即', StringComparison.Ordinal):
                    PeriodChecks.CountedDays(notice, rule, periods ??= StatedPeriods.Find(notice.Text), law.Calendar, findings);
                    break;
                case LawCheck.CountedWorkingDays:
                    DayChecks.WorkingDays(notice, rule, law.Calendar, findings);
                    break;
                case LawCheck.Within within:
                    Add(findings, rule, DayChecks.Within(notice, compiled, within));
                    break;
                case LawCheck.Ahead ahead:
                    Add(findings, rule, DayChecks.Ahead(notice, compiled, ahead));
                    break;
                case LawCheck.AfterDue due:
                    Add(findings, rule, PeriodChecks.AfterDue(notice, compiled, due, periods ??= StatedPeriods.Find(notice.Text),
                        law.Calendar));
                    break;
                case LawCheck.Superlative:
                    WordChecks.Superlatives(notice, compiled, findings);
                    break;
                case LawCheck.Span span:
                    Add(findings, rule, DayChecks.Span(notice, compiled, span));
                    break;
                case LawCheck.Advice or LawCheck.CountedDay: // advised before, or no 即 that would say a day
                    break;
                default: throw new InvalidOperationException($"Rule {rule.Id}: nothing checks {rule.Check.GetType().Name}.");
            }
        }
        DropDeadlinesOfWrongPeriods(findings);
    }

    // The last day of a period that is itself wrong would only mislead.
    private static void DropDeadlinesOfWrongPeriods(List<Finding> findings)
    {
        for (int at = findings.Count - 1; at >= 0; at--)
        {
            Finding deadline = findings[at];
            if (deadline.Code != LawFindings.Deadline.Code) continue;
            foreach (Finding other in findings)
            {
                if (other.Where != deadline.Where || (other.Code != LawFindings.Period.Code
                    && other.Code != LawFindings.Stale.Code)) continue;
                findings.RemoveAt(at);
                break;
            }
        }
    }

    // The table has the usual weight, the rule the weight of its own.
    private static void Add(List<Finding> findings, LawRule rule, Finding? made)
    {
        if (made is not null) findings.Add(made with { Severity = rule.Severity });
    }
}
