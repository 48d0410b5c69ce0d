using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk.Upkeep;

/// <summary>Which database the desk works on, and where its key is.</summary>
/// <remarks>
/// The database: as asked, else <c>CLASSIFIEDS_DB</c>, else <c>classifieds.db</c> in the folder the program is called from.
/// The key: <c>CLASSIFIEDS_KEY</c> itself, else the file <c>CLASSIFIEDS_KEY_FILE</c> names, else the SQLite file's name with <c>.key</c>.
/// </remarks>
public sealed record StoreSetting
{
    public const string DatabaseVariable = "CLASSIFIEDS_DB";
    public const string KeyVariable = "CLASSIFIEDS_KEY";
    public const string KeyFileVariable = "CLASSIFIEDS_KEY_FILE";
    public const string PlatesVariable = "CLASSIFIEDS_PLATES";
    public const string UsualFile = "classifieds.db";

    private StoreSetting(DatabaseLocation location, KeySource key) => (Location, Key) = (location, key);

    /// <summary>What people are told it is called; holds no password.</summary>
    public string Name => Location.Name;

    /// <summary>What it lies in on this machine: a SQLite file with its logs, and the key's file.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. Location.File is { } file ? (string[])[file, file + "-wal", file + "-shm", file + "-journal"] : [],
        .. Key.File is { } key ? (string[])[key] : [],
    ];

    /// <summary><c>sqlite</c> or <c>postgresql</c>.</summary>
    internal string EngineName => Location.Engine == DatabaseEngine.Sqlite ? "sqlite" : "postgresql";

    internal DatabaseLocation Location { get; init; }

    internal KeySource Key { get; }

    /// <param name="asked">What was typed after <c>--db</c>; null where nothing was.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <returns>The setting, or DB-LOCATION, KEY-WHERE.</returns>
    public static Outcome<StoreSetting> Read(string? asked, Func<string, string?> environment)
    {
        try
        {
            var location = DatabaseLocation.Parse(Given(asked) ?? Given(environment(DatabaseVariable)) ?? UsualFile);
            string? plates = Given(environment(PlatesVariable)) ?? (location.File is { } of ? of + ".plates" : null);
            if (Given(environment(KeyVariable)) is { } key) return new StoreSetting(location, KeySource.Given(key)) { PlatesAt = plates };
            if ((Given(environment(KeyFileVariable)) ?? BesideOf(location)) is { } file)
                return new StoreSetting(location, KeySource.InFile(file)) { PlatesAt = plates };
            return new Refusal(
                "KEY-WHERE", $"用 {location.Name} 时请以环境变量 {KeyVariable} 给出密钥，或以 {KeyFileVariable} 指明密钥文件") { Kind = RefusalKind.Unreadable };
        }
        catch (StorageException wrong)
        {
            return wrong.Why;
        }
    }

    /// <summary>Beside a SQLite file; on a server <c>CLASSIFIEDS_PLATES</c> names it.</summary>
    /// <returns>The folder; or PLATE-WHERE.</returns>
    internal Outcome<PlateFolder> Plates => PlatesAt is { } folder
        ? new PlateFolder(folder)
        : new Refusal("PLATE-WHERE", $"用 {Name} 时请以环境变量 {PlatesVariable} 指明存放印版的文件夹") { Kind = RefusalKind.Unreadable };

    private string? PlatesAt { get; init; }

    private static string? BesideOf(DatabaseLocation location) => location.File is { } file ? file + ".key" : null;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
