using Classifieds.Desk.Templates;
using Classifieds.Makeup.Templates;

namespace Classifieds.Desk.Papers;

/// <summary>Reads where a block of notices stands on a page of the editors', and what parts it from them.</summary>
internal static class FrameReader
{
    public static PageSlot ReadSlot(YamlFields slot) => new(
        slot.Millimetres("left", 0, 1000), slot.Millimetres("top", 0, 1000), slot.Millimetres("width", 20, 1000),
            slot.Millimetres("height", 20, 1000))
    {
        HasMasthead = slot.Flag("masthead", false),
        HasFooter = slot.Flag("footer", true),
    };

    public static BlockFrame ReadFrame(YamlFields frame)
    {
        BlockSides sides = BlockSides.None;
        foreach (string side in frame.Texts("sides"))
        {
            sides |= side switch
            {
                "top" => BlockSides.Top,
                "bottom" => BlockSides.Bottom,
                "left" => BlockSides.Left,
                "right" => BlockSides.Right,
                "all" => BlockSides.All,
                _ => BlockSides.None,
            };
            if (side is not ("top" or "bottom" or "left" or "right" or "all"))
                frame.Blame("sides", $"应是 top、bottom、left、right、all 中的几项，写的是“{side}”");
        }
        return new(sides, frame.Points("rule", 0.25m, 6), frame.Points("air", 1, 60));
    }
}
