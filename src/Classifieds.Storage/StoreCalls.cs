using System.Data;
using System.Data.Common;
using Dapper;

namespace Classifieds.Storage;

/// <summary>How a program asks its store: a server goes on meanwhile, a verb of the command line waits where it is.</summary>
/// <remarks>
/// Who is one process for one person gains nothing by going on, and pays at every start for compiling all that would take the work up
/// again: on PostgreSQL a third of what a verb compiled. The switch stands in the program's project; a stop is seen between two questions.
/// </remarks>
internal static class StoreCalls
{
    private static readonly bool Waits = AppContext.TryGetSwitch("Classifieds.Storage.Waits", out bool waits) && waits;

    public static Task OpenedAsync(this DbConnection connection, CancellationToken stop)
    {
        if (!Waits) return connection.OpenAsync(stop);
        stop.ThrowIfCancellationRequested();
        connection.Open();
        return Task.CompletedTask;
    }

    /// <summary>Waits for a turn.</summary>
    /// <returns>False where it took too long.</returns>
    public static Task<bool> EnteredAsync(this SemaphoreSlim line, TimeSpan most, CancellationToken stop) =>
        Waits ? Task.FromResult(line.Wait(most, stop)) : line.WaitAsync(most, stop);

    public static ValueTask<DbTransaction> BegunAsync(this DbConnection connection, IsolationLevel level, CancellationToken stop)
    {
        if (!Waits) return connection.BeginTransactionAsync(level, stop);
        stop.ThrowIfCancellationRequested();
        return new(connection.BeginTransaction(level));
    }

    /// <summary>Past this point a stop would leave the caller not knowing.</summary>
    public static Task CommittedAsync(this DbTransaction transaction)
    {
        if (!Waits) return transaction.CommitAsync(CancellationToken.None);
        transaction.Commit();
        return Task.CompletedTask;
    }

    public static Task<int> ExecuteAsync(this DbConnection connection, CommandDefinition command) =>
        Waits ? Task.FromResult(connection.Execute(Unstopped(command))) : SqlMapper.ExecuteAsync(connection, command);

    public static Task<T?> ExecuteScalarAsync<T>(this DbConnection connection, CommandDefinition command) =>
        Waits ? Task.FromResult(connection.ExecuteScalar<T>(Unstopped(command))) : SqlMapper.ExecuteScalarAsync<T>(connection, command);

    public static Task<T?> QuerySingleOrDefaultAsync<T>(this DbConnection connection, CommandDefinition command) =>
        Waits ? Task.FromResult(connection.QuerySingleOrDefault<T>(Unstopped(command)))
            : SqlMapper.QuerySingleOrDefaultAsync<T>(connection, command);

    public static Task<IEnumerable<dynamic>> QueryAsync(this DbConnection connection, CommandDefinition command) =>
        Waits ? Task.FromResult(connection.Query<dynamic>(Unstopped(command))) : SqlMapper.QueryAsync(connection, command);

    public static Task<DbDataReader> ExecuteReaderAsync(this DbConnection connection, CommandDefinition command) =>
        Waits ? Task.FromResult((DbDataReader)connection.ExecuteReader(Unstopped(command)))
            : SqlMapper.ExecuteReaderAsync(connection, command);

    /// <summary>Goes on to the next row.</summary>
    public static ValueTask<bool> HasNextAsync(this DbDataReader reader, CancellationToken stop) =>
        Waits ? new(reader.Read()) : new(reader.ReadAsync(stop));

    /// <summary>Goes on to what was asked next.</summary>
    public static Task<bool> HasNextResultAsync(this DbDataReader reader, CancellationToken stop) =>
        Waits ? Task.FromResult(reader.NextResult()) : reader.NextResultAsync(stop);

    /// <summary>As its last row was read.</summary>
    public static async ValueTask ClosedAsync(this DbDataReader reader)
    {
        if (!Waits) await reader.DisposeAsync();
        // Dapper lets go of the command here alone.
        reader.Dispose();
    }

    private static CommandDefinition Unstopped(CommandDefinition command)
    {
        command.CancellationToken.ThrowIfCancellationRequested();
        return command;
    }
}
