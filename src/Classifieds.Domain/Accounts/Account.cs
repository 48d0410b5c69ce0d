namespace Classifieds.Domain.Accounts;

/// <summary>账号: what somebody of the desk signs in with. In what role is the roll's to say, by the same name.</summary>
/// <param name="Id">Tells nothing of the person: what a passkey keeps of its owner.</param>
/// <param name="Version">0 for one that was not kept yet.</param>
/// <param name="Name">As the roll has it.</param>
public sealed record Account(string Id, int Version, string Name)
{
    /// <summary>As it was hashed; null while none was chosen: then a one-time code is the way in.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Another whenever what one signs in with is another.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>两步验证的密钥, in Base32, as an authenticator takes it; null where none was made.</summary>
    public string? SecondStepKey { get; init; }

    /// <summary>Whether the second step is asked for: the key was proved by a code.</summary>
    public bool HasSecondStep { get; init; }

    /// <summary>Hashes of 备用码 that are not used yet.</summary>
    public IReadOnlyList<string> SpareCodes { get; init; } = [];

    public IReadOnlyList<Passkey> Passkeys { get; init; } = [];

    /// <summary>The code that a manager had made, until it is used; null where there is none.</summary>
    public EntryCode? Entry { get; init; }

    /// <summary>Nothing that was signed in with before opens it any more.</summary>
    public Account Reset(EntryCode entry, string stamp) => new(Id, Version, Name) { Entry = entry, Stamp = stamp };
}
