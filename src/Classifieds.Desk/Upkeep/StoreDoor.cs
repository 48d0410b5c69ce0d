using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Upkeep;

/// <summary>The way into the store: its schema is checked and its key derived once a process; a store that cannot be used is a refusal.</summary>
internal sealed class StoreDoor(Outcome<StoreSetting> setting)
{
    private readonly Lock gate = new();
    private Task<Database>? opening;

    /// <param name="mayMake">Whether a database that is not there yet is made.</param>
    public async Task<Outcome<T>> UseAsync<T>(bool mayMake, Func<Database, Task<Outcome<T>>> verb, CancellationToken stop)
    {
        if (setting.IsRefused(out Refusal? unset, out StoreSetting? where)) return unset;
        try
        {
            return await verb(await OpenAsync(where, mayMake).WaitAsync(stop));
        }
        catch (StorageException broken)
        {
            return broken.Why;
        }
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
