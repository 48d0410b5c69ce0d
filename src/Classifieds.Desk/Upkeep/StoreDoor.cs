using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Upkeep;

/// <summary>The way into the store: its schema is checked and its key derived once a process; a store that cannot
/// be used is a refusal.</summary>
internal sealed class StoreDoor(Outcome<StoreSetting> setting)
{
    private const int MostKeyBytes = 4096;

    private readonly Lock gate = new();
    private Task<Database>? opening;

    /// <param name="mayMake">Whether a database that is not there yet is made.</param>
    public async Task<Outcome<T>> UseAsync<T>(bool mayMake, Func<Database, Task<Outcome<T>>> verb, CancellationToken stop)
    {
        if (setting.IsRefused(out Refusal? unset, out StoreSetting? where)) return unset;
        if (KeyFault(where) is { } unreadable) return unreadable;
        try
        {
            return await verb(await OpenAsync(where, mayMake).WaitAsync(stop));
        }
        catch (StorageException rotated) when (rotated.Why.Code == "KEY-ROTATED")
        {
            // Another process has wrapped the notices' keys anew; nothing of the work was kept, and the key file has the key.
            return await AgainAsync(where, verb, stop);
        }
        catch (StorageException broken)
        {
            return broken.Why;
        }
    }

    private async Task<Outcome<T>> AgainAsync<T>(StoreSetting where, Func<Database, Task<Outcome<T>>> verb, CancellationToken stop)
    {
        lock (gate) opening = null;
        try
        {
            return await verb(await OpenAsync(where, mayMake: false).WaitAsync(stop));
        }
        catch (StorageException broken)
        {
            return broken.Why;
        }
    }

    /// <summary>The way in where the key is not to be had: what is stored in the clear can be read.</summary>
    public async Task<Outcome<T>> UseWithoutKeyAsync<T>(Func<Database, Task<Outcome<T>>> verb, CancellationToken stop)
    {
        if (setting.IsRefused(out Refusal? unset, out StoreSetting? where)) return unset;
        try
        {
            return await verb(await Database.OpenWithoutKeyAsync(where.Location, stop));
        }
        catch (StorageException broken)
        {
            return broken.Why;
        }
    }

    // What has no end is not begun: a pipe, a device, a file that is no key.
    private static Refusal? KeyFault(StoreSetting where)
    {
        if (where.Key.File is not { } path || OrdinaryFile.At(path) is not { } found) return null;
        string? why = found.IsFolder ? "是文件夹" : !found.IsPlain ? "是设备或管道"
            : new FileInfo(path).Length > MostKeyBytes ? "太大，不是密钥" : null;
        return why is null ? null : new Refusal("KEY-UNREADABLE", $"密钥文件 {path} {why}") { Kind = RefusalKind.Unreadable };
    }

    // One opens for all who ask meanwhile, and is not stopped because one of them is; what failed is tried again when next asked.
    private Task<Database> OpenAsync(StoreSetting where, bool mayMake)
    {
        lock (gate)
        {
            if (opening is null or { IsFaulted: true } or { IsCanceled: true })
                opening = Database.OpenAsync(where.Location, where.Key, mayMake, CancellationToken.None);
            return opening;
        }
    }
}
