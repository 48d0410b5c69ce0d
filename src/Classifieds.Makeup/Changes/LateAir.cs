using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>The air that two items of a column have between them, as <see cref="AtomMaker"/> gives it.</summary>
internal static class LateAir
{
    public static (int Lines, int Shares, bool HasRule) Between(LateItem above, LateItem item, PageTemplate template)
    {
        if (item.IsHead) return AtomMaker.AirAboveHead(item.Section, template);
        if (item.IsFiller) return (template.Titled.LinesAfter, 1, false);
        if (item.IsCarry || above.IsCarry || item.FirstLine > 0 || above.IsHead) return (0, 0, false);
        return AtomMaker.AirAbove(item.Notice!, above.Notice, template);
    }
}
