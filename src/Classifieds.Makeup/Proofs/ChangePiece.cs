namespace Classifieds.Makeup.Proofs;

/// <summary>Some words of an excerpt that were kept, struck out or put in.</summary>
public readonly record struct ChangePiece(string Words, ChangePieceKind Kind);
