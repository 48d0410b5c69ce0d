using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Classifieds.Storage;

/// <summary>A connection to a file that compiles what it is asked once: the same words, asked again with other values, only run.</summary>
/// <remarks>
/// The provider compiles a statement each time it is asked, and a notice that is taken asks some thirty: that was most of what taking one
/// cost. A server's provider keeps them itself. For one piece of work at a time, as any connection.
/// </remarks>
/// <param name="isImmutable">Whether it looks at the file as if nobody could ever change it.</param>
internal sealed class KeptStatements(SqliteConnection file, bool isImmutable = false) : DbConnection
{
    // A search is asked in as many words as it has conditions: what is asked once in a while is not kept for ever.
    private const int MostKept = 256;

    private readonly Dictionary<string, SqliteCommand> free = new(StringComparer.Ordinal);

    // A table each, and so not many.
    private readonly Dictionary<string, sqlite3_stmt> writers = new(StringComparer.Ordinal);

    // Counting what it has allocated makes SQLite take a lock for each piece of memory, and nobody asks for the count.
    static KeptStatements()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public SqliteConnection File => file;

    public bool IsImmutable => isImmutable;

    [AllowNull]
    public override string ConnectionString
    {
        get => file.ConnectionString;
        set => throw new NotSupportedException();
    }

    public override string Database => file.Database;

    public override string DataSource => file.DataSource;

    public override string ServerVersion => file.ServerVersion;

    public override ConnectionState State => file.State;

    // Else each new value of a limit has what was compiled with another compiled anew.
    public override void Open()
    {
        file.Open();
        SqliteException.ThrowExceptionForRC(raw.sqlite3_db_config(file.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _), file.Handle);
    }

    // What was compiled is let go with it.
    public override void Close()
    {
        LetGo();
        file.Close();
    }

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    /// <summary>One whose beginning and end are compiled once, too.</summary>
    /// <param name="deferred">Whether others may write until it writes itself.</param>
    public DbTransaction Begin(bool deferred) => new Piece(this, deferred);

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => Begin(deferred: false);

    protected override DbCommand CreateDbCommand() => new Statement(this);

    /// <summary>Runs a statement that asks for nothing, with values bound to it by their places: by name the provider looks for each
    /// value anew, which for a row costs as much as writing it.</summary>
    /// <param name="binds">Each binds a value of the row, and says what SQLite says to that.</param>
    /// <exception cref="SqliteException">As the provider's own statements.</exception>
    public void Write<T>(string words, Func<sqlite3_stmt, T, int>[] binds, T row)
    {
        if (!writers.TryGetValue(words, out sqlite3_stmt? writer))
        {
            SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(file.Handle, words, out writer), file.Handle);
            writers[words] = writer;
        }
        try
        {
            foreach (Func<sqlite3_stmt, T, int> bind in binds) SqliteException.ThrowExceptionForRC(bind(writer, row), file.Handle);
            SqliteException.ThrowExceptionForRC(raw.sqlite3_step(writer), file.Handle);
        }
        finally
        {
            raw.sqlite3_reset(writer);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            LetGo();
            file.Dispose();
        }
        base.Dispose(disposing);
    }

    private void LetGo()
    {
        free.Clear();
        foreach (sqlite3_stmt writer in writers.Values) writer.Dispose();
        writers.Clear();
    }

    private SqliteCommand Take(string words)
    {
        if (free.Remove(words, out SqliteCommand? kept)) return kept;
        SqliteCommand made = file.CreateCommand();
        made.CommandText = words;
        return made;
    }

    private void PutBack(SqliteCommand command)
    {
        foreach (SqliteParameter value in command.Parameters) value.Value = null; // a photograph is not kept with them
        if (free.Count == MostKept)
        {
            foreach (SqliteCommand old in free.Values) old.Dispose();
            free.Clear();
        }
        if (!free.TryAdd(command.CommandText, command)) command.Dispose();
    }

    private void Run(string words)
    {
        SqliteCommand command = Take(words);
        command.ExecuteNonQuery();
        PutBack(command);
    }

    /// <summary>All between a beginning and its end, which is one.</summary>
    private sealed class Piece : DbTransaction
    {
        private readonly KeptStatements kept;
        private bool isOver;

        public Piece(KeptStatements kept, bool deferred)
        {
            this.kept = kept;
            kept.Run(deferred ? "BEGIN" : "BEGIN IMMEDIATE");
        }

        public override IsolationLevel IsolationLevel => IsolationLevel.Serializable;

        protected override DbConnection DbConnection => kept;

        public override void Commit()
        {
            kept.Run("COMMIT");
            isOver = true;
        }

        public override void Rollback()
        {
            isOver = true;
            // What failed may have ended it already.
            if (kept.File.State == ConnectionState.Open && raw.sqlite3_get_autocommit(kept.File.Handle) == 0)
                kept.Run("ROLLBACK");
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !isOver) Rollback();
            base.Dispose(disposing);
        }
    }

    /// <summary>One asking: the words and values are its own until it runs; what is compiled is taken then, and put back at its end.
    /// </summary>
    private sealed class Statement(KeptStatements kept) : DbCommand
    {
        private readonly SqliteCommand asked = new();
        private SqliteCommand? compiled;

        [AllowNull]
        public override string CommandText
        {
            get => asked.CommandText;
            set => asked.CommandText = value;
        }

        public override int CommandTimeout
        {
            get => asked.CommandTimeout;
            set => asked.CommandTimeout = value;
        }

        public override CommandType CommandType
        {
            get => asked.CommandType;
            set => asked.CommandType = value;
        }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection
        {
            get => kept;
            set => throw new NotSupportedException();
        }

        protected override DbParameterCollection DbParameterCollection => asked.Parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        // A statement of ours is short, and nobody can reach it while it runs.
        public override void Cancel()
        {
        }

        public override void Prepare()
        {
        }

        public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

        public override object? ExecuteScalar() => Ready().ExecuteScalar();

        protected override DbParameter CreateDbParameter() => asked.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Ready().ExecuteReader(behavior);

        protected override void Dispose(bool disposing)
        {
            if (disposing && compiled is not null)
            {
                kept.PutBack(compiled);
                compiled = null;
            }
            if (disposing) asked.Dispose(); // else each is left to the finalizer
            base.Dispose(disposing);
        }

        private SqliteCommand Ready()
        {
            compiled ??= kept.Take(asked.CommandText);
            SqliteParameterCollection values = compiled.Parameters;
            if (!IsOfSameNames(values))
            {
                values.Clear();
                foreach (SqliteParameter value in asked.Parameters) values.Add(new() { ParameterName = NameOf(value) });
            }
            for (int at = 0; at < values.Count; at++) values[at].Value = asked.Parameters[at].Value;
            return compiled;
        }

        private bool IsOfSameNames(SqliteParameterCollection values)
        {
            if (values.Count != asked.Parameters.Count) return false;
            for (int at = 0; at < values.Count; at++)
                if (!values[at].ParameterName.AsSpan(1).SequenceEqual(asked.Parameters[at].ParameterName)) return false;
            return true;
        }

        // As it stands in the words: another name would be looked for under each of the signs there are.
        private static string NameOf(SqliteParameter value) => "@" + value.ParameterName;
    }
}
