using Classifieds.Storage.Keys;

namespace Classifieds.Storage.SignIns;

/// <summary>登录密钥: what the desk in the browser seals its sign-ins with, at rest, sealed with the desk's own key: every process on one
/// store knows the sign-ins of the others.</summary>
public sealed class SignInKeyStore
{
    private readonly StoreQuestions questions;
    private readonly Func<KeyRing> keys;

    internal SignInKeyStore(StoreQuestions questions, Func<KeyRing> keys) => (this.questions, this.keys) = (questions, keys);

    /// <returns>Each as it was handed in, in the order of their names.</returns>
    public async Task<IReadOnlyList<string>> AllAsync()
    {
        IReadOnlyList<KeyRow> rows = await questions.QueryAsync<KeyRow>("SELECT name, sealed FROM sign_in_key ORDER BY name");
        return [.. rows.Select(row => StoredRow.ReadOther($"登录密钥 {row.Name} ", () => keys().Open(row.Sealed, PlaceOf(row.Name))))];
    }

    /// <summary>Adds a key, or does nothing where one of this name is there.</summary>
    public Task AddAsync(string name, string key) => questions.ExecuteAsync(
        "INSERT INTO sign_in_key (name, sealed) VALUES (@name, @made) ON CONFLICT (name) DO NOTHING",
        new { name, made = keys().Seal(key, PlaceOf(name)) });

    private static string PlaceOf(string name) => $"sign-in-key/{name}";

    private sealed record KeyRow
    {
        public required string Name { get; init; }
        public required byte[] Sealed { get; init; }
    }
}
