namespace Classifieds.Makeup.Proofs;

/// <summary>Some words of an excerpt that were kept, struck out or put in.</summary>
internal readonly record struct ChangePiece(string Words, ChangePieceKind Kind);
