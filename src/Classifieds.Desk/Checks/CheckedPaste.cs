using Classifieds.Desk.Prices;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Pastes;

namespace Classifieds.Desk.Checks;

/// <summary>The notices of a paste, checked, and the words that belong to none of them.</summary>
public sealed record CheckedPaste(IReadOnlyList<CheckedNotice> Notices, IReadOnlyList<Leftover> Leftovers)
{
    /// <summary>Why the notices' characters were not held against the paper's fonts; null where they were.</summary>
    public Refusal? WithoutFonts { get; init; }

    /// <summary>What each notice costs in one run, in good time; null where it cannot be set, and none at all where the paper was not
    /// asked for.</summary>
    public IReadOnlyList<PricedNotice?> Prices { get; init; } = [];

    public bool HasErrors => Notices.Any(notice => notice.HasErrors);
}
