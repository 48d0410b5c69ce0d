namespace Classifieds.Makeup.Proofs;

/// <summary>What became of some words of the manuscript.</summary>
public enum ChangePieceKind
{
    Kept,
    Struck,
    Inserted,
}
