namespace Classifieds.Storage.Proofs;

internal record SettingRow
{
    public required string TokenHash { get; init; }

    /// <summary>Sealed.</summary>
    public required byte[] Setting { get; init; }
}
