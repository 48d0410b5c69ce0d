using Classifieds.Storage;

namespace Classifieds.Testing;

/// <summary>For tests that do not know the store.</summary>
public static class StoreFiles
{
    /// <inheritdoc cref="Database.LetGoOfFiles"/>
    public static void LetGo() => Database.LetGoOfFiles();
}
