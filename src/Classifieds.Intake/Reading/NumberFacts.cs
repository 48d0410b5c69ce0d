using System.Collections.Frozen;
using Classifieds.Domain;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Intake.Reading;

/// <summary>Has a number judged by the rules of its type and puts fact and findings into the text.</summary>
internal static class NumberFacts
{
    private static readonly FrozenSet<string> Judged = IdentifierReader.Types.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="type">A type of <c>check --as</c>.</param>
    public static void Add(Scan scan, string factType, string type, int start, int end, DateOnly today)
    {
        if (!Judged.Contains(type))
        {
            scan.Add(factType, start, end, scan.Text[start..end]);
            return;
        }
        IdentifierReading reading = IdentifierReader.Read(type, scan.Text[start..end], today);
        Put(scan, factType, start, end, reading);
    }

    public static void Put(Scan scan, string factType, int start, int end, IdentifierReading reading)
    {
        string value = reading.Tells.TryGetValue("amount", out string? amount) ? amount : reading.Value ?? scan.Text[start..end];
        scan.Add(factType, start, end, value, reading.Tells.Count == 0 ? null : reading.Tells);
        foreach (Finding finding in reading.Findings)
            scan.Findings.Add(finding with { Where = finding.Where?.Shift(start) ?? TextSpan.FromTo(start, end) });
    }
}
