namespace Classifieds.Domain.Pastes;

/// <summary>底稿 taken apart: the notices in it, and what belongs to none of them.</summary>
/// <remarks>Every character of the paste that is not blank and no separator line <c>---</c> stands in exactly one
/// notice or leftover.</remarks>
/// <param name="Notices">In the order of the paste.</param>
/// <param name="Leftovers">In the order of the paste.</param>
public sealed record Paste(IReadOnlyList<PastedNotice> Notices, IReadOnlyList<Leftover> Leftovers);
