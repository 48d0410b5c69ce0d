using System.Buffers;

namespace Classifieds.Typesetting;

/// <summary>An array that a thread uses again and again: what setting a paragraph needs for a moment would else be cleared and
/// collected for each.</summary>
/// <remarks>What one endless paragraph needs is lent by the runtime's pool, which lets go of it when it lies idle. Made anew, so large an
/// array is collected with everything that is alive: with an issue of such paragraphs that took longer than setting them.</remarks>
internal static class Workspace<T>
{
    private const int Least = 256;
    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static T[]? kept;

    /// <returns>An array of at least so many elements, holding what its last user left. Nothing else may be given back.</returns>
    public static T[] Take(int length)
    {
        if (length > MostKept) return ArrayPool<T>.Shared.Rent(length);
        T[]? array = kept;
        kept = null;
        return array is not null && array.Length >= length ? array : new T[Math.Max(Least, length)];
    }

    public static void Give(T[] array)
    {
        if (array.Length <= MostKept) kept = array;
        else ArrayPool<T>.Shared.Return(array);
    }
}
