namespace Classifieds.Domain.Proofs;

/// <summary>What the glyphs of a proof came of, each part by its own fingerprint: where two are equal, so is what they stand for.</summary>
/// <param name="Words">文字: keyed hash of the house-style text, identifiers unmasked.</param>
/// <param name="Faces">字体: of every face that the paper sets with, in their order.</param>
/// <param name="Style">排式: sizes, leading, marks, how lines break.</param>
/// <param name="Template">模板: what else of the paper's profile a notice is set by: measure, titles, items, frames, masking.</param>
/// <param name="Shape">占版: the columns, frame and height that this notice is given.</param>
public sealed record SettingFingerprints(string Words, string Faces, string Style, string Template, string Shape);
