namespace Classifieds.Makeup.Setting;

/// <summary>Characters of a notice that, deleted, save a line.</summary>
/// <param name="Index">Of the notice, in the order given, from 0.</param>
/// <param name="Start">In UTF-16 units of its printed text.</param>
public sealed record NoticeCut(int Index, int Start, string Text);
