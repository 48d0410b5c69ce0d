namespace Classifieds.Domain.Proofs;

/// <summary>A notice as it would be set now, to hold its proofs against.</summary>
/// <param name="Revision">Its latest.</param>
/// <param name="GlyphHash">Of its glyphs, set again; asked for only where what they come of has changed.</param>
public sealed record SettingNow(int Revision, SettingFingerprints From, Lazy<string> GlyphHash);
