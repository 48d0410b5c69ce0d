using Microsoft.Data.Sqlite;
using Npgsql;

namespace Classifieds.Storage;

/// <summary>Turns what a database engine throws into the sentence a person is told.</summary>
internal static class StorageFailure
{
    /// <returns>Null where the exception is no failure of the database but a bug, which must be seen as one.</returns>
    public static StorageException? From(Exception reason, DatabaseLocation location) => reason switch
    {
        SqliteException sqlite => From(sqlite, location),
        PostgresException server => From(server, location),
        NpgsqlException or TimeoutException or System.Net.Sockets.SocketException =>
            new("DB-UNREACHABLE", $"连不上数据库 {location.Name}，请确认服务器已启动、网络可达", reason),
        IOException or UnauthorizedAccessException =>
            new("DB-UNREADABLE", $"读写不了数据库 {location.Name}：{reason.Message}", reason),
        _ => null,
    };

    // Primary result codes: https://www.sqlite.org/rescode.html
    private static StorageException? From(SqliteException reason, DatabaseLocation location) => reason.SqliteErrorCode switch
    {
        5 or 6 => new("DB-BUSY", $"数据库 {location.Name} 正被别的程序占用，请稍后再试", reason),
        8 => new("DB-READ-ONLY", $"数据库 {location.Name} 是只读的，写不进去", reason),
        10 => new("DB-UNREADABLE", $"读写数据库 {location.Name} 时磁盘出错", reason),
        11 or 26 => new("DB-DAMAGED", $"{location.Name} 已损坏或不是本系统的数据库，请从备份恢复", reason),
        13 => new("DB-FULL", $"磁盘已满，数据库 {location.Name} 写不进去", reason),
        3 or 14 or 23 => new("DB-UNREADABLE", $"打不开数据库 {location.Name}，请检查所在文件夹和权限", reason),
        19 when reason.Message.Contains("KEPT-FOR-EVER", StringComparison.Ordinal) =>
            new("DB-KEPT", "底稿和流水只增不改，这次改动未执行", reason),
        _ => null,
    };

    // SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static StorageException? From(PostgresException reason, DatabaseLocation location) => reason.SqlState switch
    {
        "28P01" or "28000" => new("DB-DENIED", $"数据库 {location.Name} 不认这个用户名或密码", reason),
        "3D000" => new("DB-MISSING", $"{location.Name} 不存在，请先在服务器上建库", reason),
        "42501" => new("DB-DENIED", $"当前用户无权读写数据库 {location.Name}", reason),
        "25006" => new("DB-READ-ONLY", $"数据库 {location.Name} 是只读的，写不进去", reason),
        "53100" => new("DB-FULL", $"磁盘已满，数据库 {location.Name} 写不进去", reason),
        // A new connection writes a file of its own beside the tables, and tells the disk's refusal by its words alone.
        "XX000" when reason.MessageText.StartsWith("could not write init file", StringComparison.Ordinal) =>
            new("DB-FULL", $"磁盘已满，数据库 {location.Name} 写不进去", reason),
        "53300" or "55P03" or "40P01" or "40001" => new("DB-BUSY", $"数据库 {location.Name} 正忙，请稍后再试", reason),
        "P0001" when reason.MessageText.Contains("KEPT-FOR-EVER", StringComparison.Ordinal) =>
            new("DB-KEPT", "底稿和流水只增不改，这次改动未执行", reason),
        ['5', '7', ..] or ['5', '8', ..] or ['0', '8', ..] or ['X', 'X', ..] =>
            new("DB-UNREADABLE", $"数据库 {location.Name} 出错：{reason.MessageText}", reason),
        _ => null,
    };
}
