using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;

namespace Classifieds.Makeup.Proofs;

/// <summary>核对项: one name, number, amount or date of a notice as it is printed, and as it is read aloud.</summary>
/// <param name="Name">What it is: 身份证号.</param>
/// <param name="Printed">Hidden places as stars.</param>
/// <param name="Groups">By the joints of its type; none where it is read as words are.</param>
public sealed record ReadBackLine(string Name, string Printed, IReadOnlyList<NumberGroup> Groups)
{
    /// <summary>How many letters, digits and stars a number has; 0 where it is read as words are.</summary>
    public int Signs => Groups.Count == 0 ? 0 : Groups[^1].Last;

    /// <returns>Each once, in the order of the notice; a title is not among them, it is read in the notice itself.</returns>
    /// <param name="printedText">The notice's text as it is printed.</param>
    public static IReadOnlyList<ReadBackLine> Of(CheckedNotice notice, string printedText)
    {
        List<ReadBackLine> lines = [];
        HashSet<(string, string)> known = [];
        foreach (Fact fact in notice.Facts.Where(IsReadBack).OrderBy(fact => fact.Span.Start))
        {
            string printed = fact.Span.In(printedText);
            if (known.Add((fact.Type, printed))) lines.Add(new(FactNames.Of(fact.Type), printed, GroupsOf(fact.Type, printed)));
        }
        return lines;
    }

    internal static bool IsReadBack(Fact fact) => fact.Type != FactType.Title && fact.Span.Length > 0;

    private static IReadOnlyList<NumberGroup> GroupsOf(string type, string printed) =>
        type is FactType.Date or FactType.Deadline or FactType.SignatureDate ? [] : IdentifierTable.JointsOf(type)?.Part(printed) ?? [];
}
