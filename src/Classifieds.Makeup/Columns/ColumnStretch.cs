using Classifieds.Makeup.Setting;

namespace Classifieds.Makeup.Columns;

/// <summary>How many lines the notices of one column could give up or take, and at what price: the two cheapest of either.</summary>
/// <remarks>Grown atom by atom, so that a column break is judged with all its heights at the cost of a comparison.</remarks>
internal struct ColumnStretch()
{
    /// <summary>So many notices of a column may stand tighter, or looser, than their natural setting.</summary>
    public const int Most = 2;

    // Above what gaps at their limit cost and below a foot that stops short: a notice is reset for a fault, never for gaps that are merely
    // wide.
    private const long Use = 700;

    private (int Atom, long Price) tighter = (-1, ColumnCost.Impossible), secondTighter = (-1, ColumnCost.Impossible);
    private (int Atom, long Price) looser = (-1, ColumnCost.Impossible), secondLooser = (-1, ColumnCost.Impossible);

    public void Add(int index, Atom atom)
    {
        if (atom.Heights is not { } heights) return;
        if (heights.Tighter is { } less) Take(ref tighter, ref secondTighter, index, Use + less.Harm);
        if (heights.Looser is { } more) Take(ref looser, ref secondLooser, index, Use + more.Harm);
    }

    public readonly int Least => secondTighter.Atom >= 0 ? -2 : tighter.Atom >= 0 ? -1 : 0;

    public readonly int Greatest => secondLooser.Atom >= 0 ? 2 : looser.Atom >= 0 ? 1 : 0;

    /// <param name="change">In lines, from <see cref="Least"/> to <see cref="Greatest"/>.</param>
    public readonly long Price(int change) => change switch
    {
        -2 => tighter.Price + secondTighter.Price,
        -1 => tighter.Price,
        1 => looser.Price,
        2 => looser.Price + secondLooser.Price,
        _ => 0,
    };

    /// <summary>The atoms that change, and what stands there then.</summary>
    public readonly IReadOnlyList<(int Atom, SetNotice Notice)> Changed(int change, IReadOnlyList<Atom> atoms) => change switch
    {
        -2 => [(tighter.Atom, atoms[tighter.Atom].Heights!.Tighter!.Notice),
            (secondTighter.Atom, atoms[secondTighter.Atom].Heights!.Tighter!.Notice)],
        -1 => [(tighter.Atom, atoms[tighter.Atom].Heights!.Tighter!.Notice)],
        1 => [(looser.Atom, atoms[looser.Atom].Heights!.Looser!.Notice)],
        2 => [(looser.Atom, atoms[looser.Atom].Heights!.Looser!.Notice),
            (secondLooser.Atom, atoms[secondLooser.Atom].Heights!.Looser!.Notice)],
        _ => [],
    };

    private static void Take(ref (int Atom, long Price) first, ref (int Atom, long Price) second, int atom, long price)
    {
        if (price < first.Price) (first, second) = ((atom, price), first);
        else if (price < second.Price) second = (atom, price);
    }
}
