using System.Runtime.InteropServices;

namespace Classifieds.Fonts;

/// <summary>A font program made in memory, held in place for as long as HarfBuzz reads it.</summary>
internal sealed unsafe class PinnedBytes(byte[] program) : IDisposable
{
    private GCHandle pin = GCHandle.Alloc(program, GCHandleType.Pinned);

    /// <returns>An <c>hb_blob_t</c> over the bytes, owned by the caller.</returns>
    public nint CreateBlob() => HarfBuzz.BlobCreate((byte*)pin.AddrOfPinnedObject(), (uint)program.Length, HarfBuzz.ReadOnly, 0, 0);

    public void Dispose()
    {
        if (pin.IsAllocated) pin.Free();
    }
}
