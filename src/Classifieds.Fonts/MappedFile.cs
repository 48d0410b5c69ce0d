using System.IO.MemoryMappedFiles;

namespace Classifieds.Fonts;

/// <summary>A font file mapped into memory: its pages are read when they are touched, and shared between processes.</summary>
/// <remarks>HarfBuzz's own file blob is not used: in the library we have it reads the whole file, 25 MB for one CJK collection.</remarks>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* start;
    private readonly uint length;
    private bool isClosed;

    private MappedFile(MemoryMappedFile file, uint length)
    {
        (this.file, this.length) = (file, length);
        view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
    }

    /// <returns>Null where the file cannot be read.</returns>
    public static MappedFile? Open(string path)
    {
        try
        {
            long length = new FileInfo(path).Length;
            if (length is 0 or > int.MaxValue) return null;
            return new(MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, 0, MemoryMappedFileAccess.Read), (uint)length);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <returns>An <c>hb_blob_t</c> over the mapping, owned by the caller.</returns>
    public nint CreateBlob() => HarfBuzz.BlobCreate(start, length, HarfBuzz.ReadOnly, 0, 0);

    public void Dispose()
    {
        if (isClosed) return;
        isClosed = true;
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }
}
