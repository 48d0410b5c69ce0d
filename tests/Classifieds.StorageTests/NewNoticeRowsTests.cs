using Classifieds.Storage;
using Classifieds.Testing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Classifieds.StorageTests;

/// <summary>What a file does for the rows of a new notice, by its own account.</summary>
public sealed class NewNoticeRowsTests
{
    [TestCase("notice")]
    [TestCase("insertion")]
    [TestCase("notice_key")]
    [TestCase("revision")]
    [TestCase("identifier")]
    [TestCase("search_entry")]
    [TestCase("quote")]
    [TestCase("quote_share")]
    [TestCase("ledger")]
    [TestCase("ledger_seal")]
    public async Task A_row_is_written_without_a_table_made_to_judge_it(string table)
    {
        await using TestDatabase test = await TestDatabase.MakeAsync(DatabaseEngine.Sqlite);
        await using var file = new SqliteConnection($"Data Source={test.Setting}; Pooling=False");
        await file.OpenAsync();
        string[] columns = [.. await file.QueryAsync<string>("SELECT name FROM pragma_table_info(@table)", new { table })];

        IEnumerable<dynamic> steps = await file.QueryAsync(
            $"EXPLAIN INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(_ => "1"))})");

        string[] kinds = [.. steps.Select(step => (string)step.opcode)];
        Assert.That(kinds, Has.Some.EqualTo("OpenWrite"));
        Assert.That(kinds, Has.None.EqualTo("OpenEphemeral"));
    }
}
