using System.Text.Json;
using System.Text.Json.Serialization;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Calendar;

namespace Classifieds.Storage.Accounts;

/// <summary>What an account is opened with, as it is sealed: every word of it a literal here.</summary>
internal sealed partial class AccountJson
{
    [JsonPropertyName("password")]
    public string? PasswordHash { get; init; }

    [JsonPropertyName("stamp")]
    public string Stamp { get; init; } = "";

    [JsonPropertyName("secondKey")]
    public string? SecondStepKey { get; init; }

    [JsonPropertyName("second")]
    public bool HasSecondStep { get; init; }

    [JsonPropertyName("spare")]
    public IReadOnlyList<string> SpareCodes { get; init; } = [];

    [JsonPropertyName("passkeys")]
    public IReadOnlyList<PasskeyJson> Passkeys { get; init; } = [];

    [JsonPropertyName("code")]
    public string? EntryHash { get; init; }

    [JsonPropertyName("codeUntil")]
    public string? EntryUntil { get; init; }

    public static string Write(Account account) => JsonSerializer.Serialize(
        new AccountJson
        {
            PasswordHash = account.PasswordHash,
            Stamp = account.Stamp,
            SecondStepKey = account.SecondStepKey,
            HasSecondStep = account.HasSecondStep,
            SpareCodes = account.SpareCodes,
            Passkeys = [.. account.Passkeys.Select(PasskeyJson.Of)],
            EntryHash = account.Entry?.Hash,
            EntryUntil = account.Entry is { } entry ? Timestamp.Write(entry.Until) : null,
        },
        AccountTypes.Default.AccountJson);

    /// <exception cref="JsonException">It is no account.</exception>
    public static Account Read(string id, int version, string name, string json)
    {
        AccountJson read = JsonSerializer.Deserialize(json, AccountTypes.Default.AccountJson) ?? throw new JsonException("No account.");
        return new(id, version, name)
        {
            PasswordHash = read.PasswordHash,
            Stamp = read.Stamp,
            SecondStepKey = read.SecondStepKey,
            HasSecondStep = read.HasSecondStep,
            SpareCodes = read.SpareCodes,
            Passkeys = [.. read.Passkeys.Select(one => one.ToPasskey())],
            Entry = read.EntryHash is { } hash && read.EntryUntil is { } until ? new(hash, Timestamp.Read(until)) : null,
        };
    }

    internal sealed class PasskeyJson
    {
        [JsonPropertyName("id")]
        public required string Credential { get; init; }

        [JsonPropertyName("key")]
        public required string PublicKey { get; init; }

        [JsonPropertyName("name")]
        public required string Name { get; init; }

        [JsonPropertyName("added")]
        public required string AddedAt { get; init; }

        [JsonPropertyName("count")]
        public uint SignCount { get; init; }

        [JsonPropertyName("transports")]
        public IReadOnlyList<string> Transports { get; init; } = [];

        [JsonPropertyName("verified")]
        public bool IsUserVerified { get; init; }

        [JsonPropertyName("mayBackUp")]
        public bool IsBackupEligible { get; init; }

        [JsonPropertyName("backedUp")]
        public bool IsBackedUp { get; init; }

        public static PasskeyJson Of(Passkey key) => new()
        {
            Credential = key.Credential,
            PublicKey = key.PublicKey,
            Name = key.Name,
            AddedAt = Timestamp.Write(key.AddedAt),
            SignCount = key.SignCount,
            Transports = key.Transports,
            IsUserVerified = key.IsUserVerified,
            IsBackupEligible = key.IsBackupEligible,
            IsBackedUp = key.IsBackedUp,
        };

        public Passkey ToPasskey() => new(Credential, PublicKey, Name, Timestamp.Read(AddedAt))
        {
            SignCount = SignCount,
            Transports = Transports,
            IsUserVerified = IsUserVerified,
            IsBackupEligible = IsBackupEligible,
            IsBackedUp = IsBackedUp,
        };
    }

    [JsonSerializable(typeof(AccountJson))]
    private sealed partial class AccountTypes : JsonSerializerContext;
}
