using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Files;

/// <summary>The folder that a demo writes to: a store of an earlier demo in it is replaced, and no other is touched.</summary>
internal static class DemoFolder
{
    private const string MarkFile = ".classifieds-demo";

    // A SQLite file with its logs, and the key beside it.
    private static readonly string[] StoreEndings = ["", "-wal", "-shm", ".key"];

    /// <returns>Null where the folder is there and holds no store; else DEMO-FOLDER, OUTPUT-UNWRITABLE.</returns>
    public static Refusal? Clear(string folder, string database)
    {
        string mark = Path.Combine(folder, MarkFile);
        string[] store = [.. StoreEndings.Select(ending => database + ending)];
        try
        {
            Directory.CreateDirectory(folder);
            if (!File.Exists(mark) && store.FirstOrDefault(File.Exists) is { } own)
                return new Refusal("DEMO-FOLDER", $"{own} 不是演示留下的，演示不会动它，请以 --out 换一个文件夹") { Kind = RefusalKind.Conflict };
            foreach (string file in store) File.Delete(file);
            File.WriteAllText(mark, "");
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new Refusal("OUTPUT-UNWRITABLE", $"写不了 {folder}：{reason.Message}") { Kind = RefusalKind.Unreadable };
        }
    }
}
