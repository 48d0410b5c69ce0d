using System.Buffers;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press;

/// <summary>PdfPig's filters for one file, bounded in what they unpack: a few kilobytes of a hostile file would
/// else become gigabytes.</summary>
/// <remarks>What packs pictures alone (JPEG, fax, JBIG2) is left as it is: nobody here unpacks such pictures.</remarks>
internal sealed class BoundedFilters : IFilterProvider
{
    /// <summary>Of one stream, in bytes; a picture of a page in four inks at 220 pixels to the inch.</summary>
    public const int MostOfOne = 64 * 1024 * 1024;

    /// <summary>Of all streams of a file together, in bytes.</summary>
    public const long MostOfAll = 1024L * 1024 * 1024;

    private const int WorstDeflate = 1032; // RFC 1951: two bits may stand for 258 bytes
    private const int WorstLzw = 2731; // ISO 32000-1, 7.4.4: twelve bits may stand for 4096 bytes
    private const int ZlibHeader = 2;

    private long unpacked;

    /// <exception cref="TooMuchUnpackedException">Thrown by what is returned, when it would unpack more than is looked at.</exception>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    /// <summary>What a plain FlateDecode stream holds, counted among what the file unpacks to.</summary>
    /// <exception cref="TooMuchUnpackedException">It would unpack to more than is looked at.</exception>
    /// <exception cref="InvalidDataException">The stream is broken.</exception>
    public byte[] Inflate(byte[] packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        byte[] passing = ArrayPool<byte>.Shared.Rent(64 * 1024);
        for (int got; (got = zlib.Read(passing)) > 0;)
        {
            bytes.Write(passing, 0, got);
            Count(got);
            if (bytes.Length > MostOfOne) throw new TooMuchUnpackedException();
        }
        ArrayPool<byte>.Shared.Return(passing);
        return bytes.ToArray();
    }

    private IFilter[] Bounded(IReadOnlyList<IFilter> filters) =>
    [
        .. filters.Select(filter => filter is FlateFilter or LzwFilter or RunLengthFilter or AsciiHexDecodeFilter or Ascii85Filter
            ? new BoundedFilter(filter, this)
            : filter),
    ];

    private static void Allow(IFilter filter, ReadOnlyMemory<byte> packed)
    {
        bool isAllowed = filter switch
        {
            FlateFilter => (long)packed.Length * WorstDeflate <= MostOfOne || InflatesWithin(packed, MostOfOne),
            LzwFilter => (long)packed.Length * WorstLzw <= MostOfOne,
            RunLengthFilter => RunsOut(packed.Span) <= MostOfOne,
            _ => true,
        };
        if (!isAllowed) throw new TooMuchUnpackedException();
    }

    private void Count(int length)
    {
        unpacked += length;
        if (unpacked > MostOfAll) throw new TooMuchUnpackedException();
    }

    private static bool InflatesWithin(ReadOnlyMemory<byte> packed, int most)
    {
        using var deflate = new DeflateStream(new MemoryStream(packed[Math.Min(ZlibHeader, packed.Length)..].ToArray()),
            CompressionMode.Decompress);
        byte[] passing = new byte[64 * 1024];
        try
        {
            long length = 0;
            for (int got; (got = deflate.Read(passing)) > 0;)
                if ((length += got) > most) return false;
        }
        catch (InvalidDataException)
        {
            // Broken off here, which the filter itself finds too: there is no more of it.
        }
        return true;
    }

    // ISO 32000-1, 7.4.5.
    private static long RunsOut(ReadOnlySpan<byte> packed)
    {
        long length = 0;
        for (int i = 0; i < packed.Length && packed[i] != 128;)
        {
            int run = packed[i];
            length += run < 128 ? run + 1 : 257 - run;
            i += run < 128 ? run + 2 : 2;
        }
        return length;
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters bounds) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            Allow(filter, input);
            Memory<byte> decoded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            bounds.Count(decoded.Length);
            return decoded;
        }
    }
}
