using Classifieds.Domain.Calendar;
using Classifieds.Domain.Ledgers;

namespace Classifieds.Storage.Users;

/// <summary>Who works on this store, at rest.</summary>
public sealed class UserStore
{
    private const string Columns = "name, role, added_by, added_at, disabled_at";

    private readonly StoreQuestions questions;

    internal UserStore(StoreQuestions questions) => this.questions = questions;

    /// <returns>In the order they were added; also those who no longer work here.</returns>
    public async Task<IReadOnlyList<DeskUser>> AllAsync()
    {
        IReadOnlyList<UserRow> rows = await questions.QueryAsync<UserRow>(
            $"SELECT {Columns} FROM desk_user ORDER BY added_at, CASE WHEN added_by = '' THEN 0 ELSE 1 END, name");
        return [.. rows.Select(row => row.ToUser())];
    }

    public async Task<DeskUser?> FindAsync(string name)
    {
        UserRow? row = await questions.FindAsync<UserRow>($"SELECT {Columns} FROM desk_user WHERE name = @name", new { name });
        return row?.ToUser();
    }

    /// <summary>Adds the person, or puts this role and state in the place of those the person had.</summary>
    public Task PutAsync(DeskUser user) => questions.ExecuteAsync(
        $"""
        INSERT INTO desk_user ({Columns}) VALUES (@Name, @Role, @AddedBy, @AddedAt, @DisabledAt)
        ON CONFLICT (name) DO UPDATE SET role = excluded.role, disabled_at = excluded.disabled_at
        """,
        new UserRow
        {
            Name = user.Name,
            Role = StoredWord.Of(user.Role),
            AddedBy = user.AddedBy,
            AddedAt = Timestamp.Write(user.AddedAt),
            DisabledAt = user.Disabled is { } disabled ? Timestamp.Write(disabled) : null,
        });

    private sealed record UserRow
    {
        public required string Name { get; init; }
        public required string Role { get; init; }
        public required string AddedBy { get; init; }
        public required string AddedAt { get; init; }
        public string? DisabledAt { get; init; }

        public DeskUser ToUser() => StoredRow.ReadOther($"人员 {Name} ", () =>
            new DeskUser(Name, StoredWord.RoleOf(Role), AddedBy, Timestamp.Read(AddedAt))
        {
            Disabled = DisabledAt is null ? null : Timestamp.Read(DisabledAt),
        });
    }
}
