using Classifieds.Typesetting;

namespace Classifieds.Makeup.Columns;

/// <summary>Which atoms a column holds, from <paramref name="First"/> up to but not including <paramref name="End"/>.</summary>
/// <param name="Slack">What its gaps share, beyond the grid's own air.</param>
/// <param name="Gaps">Into how many shares it is parted, one for each gap between two items.</param>
/// <param name="WhiteAtFoot">What stays white between its last line and the line its neighbours end on.</param>
internal sealed record FilledColumn(int First, int End, int Lines, Length Slack, int Gaps, Length WhiteAtFoot)
{
    public bool IsEmpty => First == End;
}
