namespace Classifieds.Makeup.Drawing;

/// <summary>No notice stands otherwise than it was proofed without its being said.</summary>
internal static class ResetReasons
{
    /// <param name="why">As a part of a sentence, such as 使栏脚齐平.</param>
    public static IReadOnlyList<PlacedNotice> Tell(IReadOnlyList<PlacedNotice> placements, string? why) => why is null
        ? placements
        : [.. placements.Select(one => one.Looseness == 0 ? one : one with { Reason = $"{one.Reason}；{Deed(one.Looseness)}，{why}" })];

    private static string Deed(int looseness) => looseness < 0 ? "紧排一行" : "松排一行";
}
