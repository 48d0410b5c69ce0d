using Classifieds.Makeup.Setting;

namespace Classifieds.Makeup;

/// <summary>One way to make room for everything: the pages were made up so, to be sure.</summary>
/// <param name="Cost">To rank by: a notice tightened costs 10, proofed anew 20 more, cut 30 and 1 a character, moved to another
/// issue 100 and 1 a line.</param>
/// <param name="Lines">Of one column, that it wins.</param>
/// <param name="Notices">Which it touches, in the order given, from 0.</param>
/// <param name="Sentence">In Chinese.</param>
public sealed record Advice(AdviceKind Kind, int Cost, int Lines, IReadOnlyList<int> Notices, string Sentence)
{
    public IReadOnlyList<NoticeCut> Cuts { get; init; } = [];
}
