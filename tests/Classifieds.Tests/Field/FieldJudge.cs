using Classifieds.Desk.Checks;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Field;

/// <summary>Holds an answer against what is right and says everything that is not.</summary>
internal static class FieldJudge
{
    public static List<string> Faults(Expectation right, CheckedPaste answer)
    {
        List<string> faults = [];
        IReadOnlyList<CheckedNotice> notices = answer.Notices;
        Finding[] findings = [.. notices.SelectMany(notice => notice.Findings)];
        Fact[] facts = [.. notices.SelectMany(notice => notice.Facts)];
        string text = string.Join("\n---\n", notices.Select(notice => notice.Text));

        if (right.Notices is { } count && notices.Count != count) faults.Add($"{notices.Count} notices, not {count}");
        Want(right.Codes, code => findings.Any(finding => IsCode(finding, code)), "is not told");
        Want(right.Absent, code => !findings.Any(finding => IsCode(finding, code)), "is told");
        if (right.NoErrors)
            faults.AddRange(findings.Where(finding => finding.Severity == Severity.Error)
                .Select(finding => $"error {finding.Code} {finding.Message}"));
        Want(right.At, words => notices.Any(notice => IsTold(notice, words, right.Least)), "has no finding");
        foreach ((string code, string[] fixes) in right.Fixes)
            Want(fixes, fix => findings.Any(finding => IsCode(finding, code)
                && finding.Fixes.Any(offered => offered.Contains(fix, StringComparison.Ordinal))), $"is not offered by {code}");
        Want(right.NotFixes, fix => !findings.Any(finding => finding.Fixes.Contains(fix)), "is offered");
        Want(right.Text, words => text.Contains(words, StringComparison.Ordinal), $"does not stand in {text}");
        Want(right.NotText, words => !text.Contains(words, StringComparison.Ordinal), $"stands in {text}");
        Want(right.Facts, fact => facts.Any(read => IsFact(read, fact)), "is not read");
        Want(right.NotFacts, fact => !facts.Any(read => IsFact(read, fact)), "is read");
        if (right.Party is { } party)
        {
            Fact? first = notices.Count == 0 ? null : notices[0].First(FactType.Party);
            if (first?.Text != party && first?.Value != party) faults.Add($"the party is {first?.Text ?? "missing"}, not {party}");
        }
        if (right.Kinds.Length > 0) Want([notices[0].Kind.ToString()], kind => right.Kinds.Contains(kind), "is the kind");
        if (right.NotKinds.Length > 0) Want([notices[0].Kind.ToString()], kind => !right.NotKinds.Contains(kind), "is the kind");
        Want(right.Leftovers, words =>
            answer.Leftovers.Any(left => left.Text.Contains(words, StringComparison.Ordinal)), "is not set aside");
        return faults;

        void Want(IEnumerable<string> all, Predicate<string> holds, string otherwise) =>
            faults.AddRange(all.Where(one => !holds(one)).Select(one => $"{one} {otherwise}"));
    }

    /// <param name="lines">The words of each line, in order, without anything between them.</param>
    public static List<string> Faults(Expectation right, IReadOnlyList<string> lines)
    {
        List<string> faults = [];
        string text = string.Concat(lines);
        int end = 0;
        foreach (string line in lines)
        {
            end += line.Length;
            faults.AddRange(right.Whole.Where(whole => IsCut(text, whole, end))
                .Select(whole => $"{whole} is broken: {string.Join('|', lines)}"));
        }
        return faults;
    }

    private static bool IsCut(string text, string whole, int at)
    {
        for (int start = text.IndexOf(whole, StringComparison.Ordinal); start >= 0; start = text.IndexOf(whole, start + 1,
            StringComparison.Ordinal))
            if (at > start && at < start + whole.Length) return true;
        return false;
    }

    private static bool IsCode(Finding finding, string code) =>
        code.EndsWith('*') ? finding.Code.StartsWith(code[..^1], StringComparison.Ordinal) : finding.Code == code;

    private static bool IsFact(Fact read, string fact)
    {
        string[] parts = fact.Split('=', 2);
        return (parts[0] == "*" || read.Type == parts[0]) && read.Value == parts[1];
    }

    // A finding on the words, on a part of them or on more than them.
    private static bool IsTold(CheckedNotice notice, string words, Severity least)
    {
        int start = notice.Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 && notice.Findings.Any(finding =>
            finding.Severity >= least && finding.Where is { } where && where.Start < start + words.Length && where.End > start);
    }
}
