using System.Collections;

namespace Classifieds.Makeup.Columns;

/// <summary>Atoms that wait: some, and behind them those of an issue from a place on, which all pages share.</summary>
/// <remarks>What a page leaves is what the next page is made of. Copied for each page, an issue of thousands of pages lay in memory
/// thousands of times.</remarks>
internal sealed class AtomsAhead : IReadOnlyList<Atom>
{
    private readonly Atom[] first;
    private readonly Atom[] issue;
    private readonly int from;

    private AtomsAhead(Atom[] first, Atom[] issue, int from) => (this.first, this.issue, this.from) = (first, issue, from);

    public int Count => first.Length + issue.Length - from;

    public Atom this[int index] => index < first.Length ? first[index] : issue[from + index - first.Length];

    /// <summary>The atoms of a whole from a place on, behind some others.</summary>
    /// <param name="whole">An issue's, or what was left of it.</param>
    public static AtomsAhead Of(IReadOnlyList<Atom> before, IReadOnlyList<Atom> whole, int at)
    {
        AtomsAhead left = whole as AtomsAhead ?? new([], whole as Atom[] ?? [.. whole], 0);
        return new([.. before, .. left.first.Skip(at)], left.issue, left.from + Math.Max(0, at - left.first.Length));
    }

    public IEnumerator<Atom> GetEnumerator() => first.Concat(new ArraySegment<Atom>(issue, from, issue.Length - from)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
