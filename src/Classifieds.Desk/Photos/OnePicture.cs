namespace Classifieds.Desk.Photos;

/// <summary>Pictures that people hand in are opened one at a time: a quarter of a gigabyte may be needed for one.</summary>
internal static class OnePicture
{
    private static readonly SemaphoreSlim Door = new(1, 1);

    public static async Task<T> AtATimeAsync<T>(Func<T> open, CancellationToken stop)
    {
        await Door.WaitAsync(stop);
        try
        {
            return open();
        }
        finally
        {
            Door.Release();
        }
    }
}
