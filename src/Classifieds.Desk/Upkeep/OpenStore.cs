using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Upkeep;

/// <summary>Opens the store for one verb; a store that cannot be used becomes the verb's refusal.</summary>
internal static class OpenStore
{
    /// <param name="mayMake">Whether a database that is not there yet is made.</param>
    public static async Task<Outcome<T>> UseAsync<T>(
        StoreSetting setting, bool mayMake, Func<Database, Task<Outcome<T>>> verb, CancellationToken stop)
    {
        try
        {
            return await verb(await Database.OpenAsync(setting.Location, setting.Key, mayMake, stop));
        }
        catch (StorageException broken)
        {
            return broken.Why;
        }
    }
}
