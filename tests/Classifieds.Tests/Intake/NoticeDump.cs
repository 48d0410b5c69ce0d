using System.Text;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake;

/// <summary>A checked notice as a few lines that a person can review.</summary>
internal static class NoticeDump
{
    public static string Write(IReadOnlyList<CheckedNotice> notices)
    {
        var dump = new StringBuilder();
        foreach (CheckedNotice notice in notices)
        {
            dump.Append('[').Append(notice.Kind).Append("]\n").Append(notice.Text).Append('\n');
            foreach (Fact fact in notice.Facts)
            {
                dump.Append("    ").Append(fact.Type.PadRight(20)).Append(fact.Text.Replace("\n", "⏎", StringComparison.Ordinal));
                if (fact.Value != fact.Text) dump.Append(" = ").Append(fact.Value);
                dump.Append('\n');
            }
            foreach (Finding finding in notice.Findings)
            {
                dump.Append("    ! ").Append(finding.Severity).Append(' ').Append(finding.Code);
                if (finding.Where is { } where) dump.Append(" “").Append(where.In(notice.Text)).Append('”');
                if (finding.Fixes.Count > 0) dump.Append(" → ").AppendJoin(" | ", finding.Fixes.Take(3));
                dump.Append('\n');
            }
            foreach (TextChange change in notice.Changes)
                dump.Append("    ~ “").Append(Shown(change.From)).Append("” → “").Append(Shown(change.To)).Append("”\n");
            dump.Append('\n');
        }
        return dump.ToString();
    }

    private static string Shown(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
