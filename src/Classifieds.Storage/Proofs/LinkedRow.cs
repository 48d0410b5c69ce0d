namespace Classifieds.Storage.Proofs;

/// <summary>A proof with the last day its notice runs on.</summary>
internal sealed record LinkedRow : ProofRow
{
    public string? LastRun { get; init; }
}
