namespace Classifieds.Domain.Accounts;

/// <summary>通行密钥: a key pair that a device keeps, of which the desk has the public half (WebAuthn level 3).</summary>
/// <param name="Credential">Its id, in Base64.</param>
/// <param name="PublicKey">As COSE, in Base64.</param>
/// <param name="Name">What its owner calls it.</param>
public sealed record Passkey(string Credential, string PublicKey, string Name, DateTimeOffset AddedAt)
{
    /// <summary>How often the device says it has signed; 0 where it does not count.</summary>
    public uint SignCount { get; init; }

    public IReadOnlyList<string> Transports { get; init; } = [];

    /// <summary>Whether the device looked at who held it.</summary>
    public bool IsUserVerified { get; init; }

    public bool IsBackupEligible { get; init; }

    public bool IsBackedUp { get; init; }
}
