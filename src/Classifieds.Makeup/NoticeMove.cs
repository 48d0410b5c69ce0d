using Classifieds.Typesetting;

namespace Classifieds.Makeup;

/// <summary>A notice of the page made before that stands elsewhere now; where it is in parts, its first part is named.</summary>
/// <param name="Index">In the order given now, from 0.</param>
/// <param name="IsEdited">Whether its words or lines changed: it would not be the same there either.</param>
public sealed record NoticeMove(
    int Index, bool IsEdited, MoveKind Kind, int FromPage, int FromColumn, Length FromY, int ToPage, int ToColumn, Length ToY);
