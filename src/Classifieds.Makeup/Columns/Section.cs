using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>A section's notices in the order in which they run.</summary>
public sealed record Section(SectionStyle Style, IReadOnlyList<SetNotice> Notices);
