namespace Classifieds.Storage;

/// <summary>What keeps the rows.</summary>
public enum DatabaseEngine
{
    /// <summary>One file beside the desk's other files; many processes of one machine may share it.</summary>
    Sqlite,

    /// <summary>A server that many desks share.</summary>
    PostgreSql,
}
