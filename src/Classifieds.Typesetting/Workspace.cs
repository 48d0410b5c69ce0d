namespace Classifieds.Typesetting;

/// <summary>An array that a thread uses again and again: what setting a paragraph needs for a moment would else be cleared and
/// collected for each.</summary>
internal static class Workspace<T>
{
    private const int Least = 256;
    private const int MostKept = 1 << 16; // what one endless paragraph needed is not held for ever

    [ThreadStatic]
    private static T[]? kept;

    /// <returns>An array of at least so many elements, holding what its last user left.</returns>
    public static T[] Take(int length)
    {
        T[]? array = kept;
        kept = null;
        return array is not null && array.Length >= length ? array : new T[Math.Max(Least, length)];
    }

    public static void Give(T[] array)
    {
        if (array.Length <= MostKept) kept = array;
    }
}
