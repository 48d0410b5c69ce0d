using Classifieds.Domain.Catalogues;

namespace Classifieds.Domain.Notices;

/// <summary>期满: what of a notice has been kept as long as its kind allows.</summary>
/// <param name="LastDay">The day of its last run, or of the last it was to have.</param>
/// <param name="End">Until when it was to be kept.</param>
public sealed record ErasureDue(NoticeId Notice, KindId Kind, NoticePart Part, DateOnly LastDay, DateOnly End);
