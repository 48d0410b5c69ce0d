using Classifieds.Domain.Accounts;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Accounts;

/// <summary>Accounts at rest: all that opens one is sealed with the desk's key.</summary>
public sealed class AccountStore
{
    private const string Columns = "id, version, name, sealed";

    private readonly StoreQuestions questions;
    private readonly Func<KeyRing> keys;

    internal AccountStore(StoreQuestions questions, Func<KeyRing> keys) => (this.questions, this.keys) = (questions, keys);

    /// <returns>By name.</returns>
    public async Task<IReadOnlyList<Account>> AllAsync()
    {
        IReadOnlyList<AccountRow> rows = await questions.QueryAsync<AccountRow>($"SELECT {Columns} FROM account ORDER BY name");
        return [.. rows.Select(Read)];
    }

    public async Task<bool> IsAnyAsync() => await questions.FindAsync<int>("SELECT COUNT(*) FROM account") > 0;

    public Task<Account?> FindAsync(string name) => FindWhereAsync("name = @value", name);

    public Task<Account?> FindByIdAsync(string id) => FindWhereAsync("id = @value", id);

    /// <returns>False where one of the name is there, or another version than the account follows.</returns>
    public async Task<bool> PutAsync(Account account)
    {
        int next = account.Version + 1;
        var values = new
        {
            account.Id,
            Next = next,
            Was = account.Version,
            account.Name,
            Made = keys().Seal(AccountJson.Write(account), PlaceOf(account.Id, next)),
        };
        return await questions.ExecuteAsync(
            account.Version == 0
                ? $"INSERT INTO account ({Columns}) VALUES (@Id, @Next, @Name, @Made) ON CONFLICT DO NOTHING"
                : "UPDATE account SET version = @Next, sealed = @Made WHERE id = @Id AND version = @Was",
            values) == 1;
    }

    private async Task<Account?> FindWhereAsync(string where, string value)
    {
        AccountRow? row = await questions.FindAsync<AccountRow>($"SELECT {Columns} FROM account WHERE {where}", new { value });
        return row is null ? null : Read(row);
    }

    private Account Read(AccountRow row) => StoredRow.ReadOther($"账号 {row.Name} ", () =>
        AccountJson.Read(row.Id, row.Version, row.Name, keys().Open(row.Sealed, PlaceOf(row.Id, row.Version))));

    private static string PlaceOf(string id, int version) => FormattableString.Invariant($"account/{id}/{version}");

    private sealed record AccountRow
    {
        public required string Id { get; init; }
        public required int Version { get; init; }
        public required string Name { get; init; }
        public required byte[] Sealed { get; init; }
    }
}
