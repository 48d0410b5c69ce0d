using Classifieds.Makeup.Setting;

namespace Classifieds.Makeup;

/// <summary>Where advice on overset notices comes from; asked only when something found no room.</summary>
/// <param name="HeightsOf">The other heights of a notice, whether or not makeup may use them by itself.</param>
/// <param name="CutOf">What could be cut from a notice to save a line, or null.</param>
/// <param name="IsProofed">Whether its advertiser has seen it as it stands, so that another setting needs another proof.</param>
public sealed record AdviceSources(
    Func<SetNotice, NoticeHeights?> HeightsOf, Func<SetNotice, NoticeCut?> CutOf, Func<SetNotice, bool> IsProofed);
