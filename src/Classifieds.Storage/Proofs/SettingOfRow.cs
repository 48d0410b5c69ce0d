namespace Classifieds.Storage.Proofs;

/// <summary>A setting with the proof that it is of.</summary>
internal sealed record SettingOfRow : SettingRow
{
    public required string NoticeId { get; init; }
    public required int Revision { get; init; }
    public required string SettingHash { get; init; }
}
