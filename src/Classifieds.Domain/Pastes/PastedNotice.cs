using Classifieds.Domain.Facts;

namespace Classifieds.Domain.Pastes;

/// <summary>One notice of a paste, as received.</summary>
/// <param name="Text">The manuscript of this notice: its parts, parted by one line feed.</param>
/// <param name="Parts">Where in the paste its words stand; more than one where something that is not the notice's stands between.</param>
public sealed record PastedNotice(string Text, IReadOnlyList<TextSpan> Parts);
