using Classifieds.Typesetting;

namespace Classifieds.Makeup.Changes;

/// <summary>A column of the page made before, with the changes of its own: what was withdrawn is out, what was
/// edited is in its place.</summary>
/// <param name="Number">Counted through all pages, from 0.</param>
/// <param name="Top">What blocks over it take, in lines of the grid.</param>
/// <param name="Foot">What is kept free at its foot, in lines of the grid.</param>
internal sealed record LateColumn(int Number, int Top, int Foot, IReadOnlyList<LateItem> Items)
{
    /// <summary>Whether a line below its last notice sends the reader to the next page.</summary>
    public bool HasJump { get; init; }

    /// <summary>The section of the head over it, which no other matter may follow but below a head of its own; null
    /// = none is over it.</summary>
    public string? Under { get; init; }

    public IReadOnlyList<LateHole> Holes { get; init; } = [];

    /// <summary>Whether anything in it was taken out or has other lines.</summary>
    public bool IsChanged { get; init; }

    /// <summary>What was white at its foot.</summary>
    public Length White { get; init; }

    /// <summary>The size of its gaps, on average.</summary>
    public Length Gap { get; init; }
}
