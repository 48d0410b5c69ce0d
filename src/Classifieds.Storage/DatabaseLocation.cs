using Microsoft.Data.Sqlite;
using Npgsql;

namespace Classifieds.Storage;

/// <summary>Where the database is: a file, or a PostgreSQL server by URL or connection string.</summary>
public sealed record DatabaseLocation
{
    public const int DefaultSecondsToWait = 15;

    private const int MostPrepared = 200;

    private readonly string? server;

    private DatabaseLocation(string name, string? file, string? server) => (Name, File, this.server) = (name, file, server);

    public DatabaseEngine Engine => server is null ? DatabaseEngine.Sqlite : DatabaseEngine.PostgreSql;

    /// <summary>What people are told it is called; never holds a password.</summary>
    public string Name { get; }

    /// <summary>The whole path of the SQLite file; null on PostgreSQL.</summary>
    public string? File { get; }

    /// <summary>How long a writer waits for another one before it gives up, in seconds.</summary>
    public int SecondsToWait { get; init; } = DefaultSecondsToWait;

    /// <remarks>Made when it is asked for: a verb that opens no store, as a page from a file, loads no provider.</remarks>
    internal string ConnectionString => server ?? new SqliteConnectionStringBuilder
    {
        DataSource = File,
        DefaultTimeout = 1, // the provider's own tries; the waiting is SQLite's, by busy_timeout
        ForeignKeys = true,
        Pooling = true,
    }.ToString();

    /// <summary>For a file on a disk that nobody can write to: SQLite then makes no logs beside it, and looks for none.</summary>
    internal string ImmutableConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = $"file:{string.Join('/', File!.Split('/').Select(Uri.EscapeDataString))}?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    }.ToString();

    /// <param name="setting">A path, <c>postgres://user:password@host:port/database</c>, or <c>Host=…;Database=…</c>.</param>
    /// <exception cref="StorageException">DB-LOCATION: it looks like PostgreSQL but cannot be read.</exception>
    public static DatabaseLocation Parse(string setting)
    {
        if (IsUrl(setting) || setting.Contains("Host=", StringComparison.OrdinalIgnoreCase)) return Postgres(setting);
        string file = Path.GetFullPath(setting);
        return new(file, file, server: null);
    }

    private static bool IsUrl(string setting) =>
        setting.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
        || setting.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    private static DatabaseLocation Postgres(string setting)
    {
        NpgsqlConnectionStringBuilder builder = IsUrl(setting) ? FromUrl(setting) : TryRead(setting) ?? throw Unreadable("连接串写法有误");
        if (string.IsNullOrEmpty(builder.Database)) throw Unreadable("没有写明数据库名");
        // What is asked again is compiled once, as in a file; who stands behind a pool that cannot have that says 0 himself.
        if (!builder.Keys.Cast<string>().Contains("Max Auto Prepare", StringComparer.OrdinalIgnoreCase))
            builder.MaxAutoPrepare = MostPrepared;
        return new($"PostgreSQL {builder.Host}:{builder.Port}/{builder.Database}", null, builder.ToString());
    }

    private static NpgsqlConnectionStringBuilder FromUrl(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0) throw Unreadable("地址写法有误");
        string[] user = uri.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
            Timeout = DefaultSecondsToWait,
        };
        if (user[0].Length > 0) builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length == 2) builder.Password = Uri.UnescapeDataString(user[1]);
        foreach (string part in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)) Set(builder, part);
        return builder;
    }

    // What is asked behind the question mark is done or refused: a connection that was to be sealed is never made in the clear.
    private static void Set(NpgsqlConnectionStringBuilder builder, string part)
    {
        string[] pair = part.Split('=', 2);
        string name = Uri.UnescapeDataString(pair[0]), value = pair.Length == 2 ? Uri.UnescapeDataString(pair[1]) : "";
        try
        {
            if (name.Equals("sslmode", StringComparison.OrdinalIgnoreCase)) builder.SslMode = SslOf(value);
            else builder[Names.GetValueOrDefault(name, name)] = value;
        }
        catch (Exception reason) when (reason is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw Unreadable($"地址里的“{part}”不认识");
        }
    }

    // As libpq calls them; Npgsql has its own words.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["connect_timeout"] = "Timeout",
        ["application_name"] = "Application Name",
        ["options"] = "Options",
    };

    private static SslMode SslOf(string word) => word switch
    {
        "disable" => SslMode.Disable,
        "allow" => SslMode.Allow,
        "prefer" => SslMode.Prefer,
        "require" => SslMode.Require,
        "verify-ca" => SslMode.VerifyCA,
        "verify-full" => SslMode.VerifyFull,
        _ => throw new FormatException(),
    };

    private static NpgsqlConnectionStringBuilder? TryRead(string connectionString)
    {
        try
        {
            return new(connectionString);
        }
        catch (Exception reason) when (reason is ArgumentException or FormatException)
        {
            return null;
        }
    }

    private static StorageException Unreadable(string reason) => new("DB-LOCATION", $"数据库的位置读不懂：{reason}");
}
