namespace Classifieds.Makeup;

/// <summary>What stands together of a notice: all of it, or as much as one page holds.</summary>
/// <param name="Index">Of the notice, in the order given, from 0.</param>
/// <param name="Text">Of its printed text; the pieces of a notice, joined, are that text.</param>
public sealed record PrintedPiece(int Index, string Text);
