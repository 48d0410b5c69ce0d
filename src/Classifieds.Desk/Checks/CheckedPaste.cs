using Classifieds.Domain.Notices;
using Classifieds.Domain.Pastes;

namespace Classifieds.Desk.Checks;

/// <summary>The notices of a paste, checked, and the words that belong to none of them.</summary>
public sealed record CheckedPaste(IReadOnlyList<CheckedNotice> Notices, IReadOnlyList<Leftover> Leftovers);
