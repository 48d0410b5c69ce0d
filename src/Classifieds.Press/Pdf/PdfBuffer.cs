using System.Buffers;
using System.Buffers.Text;

namespace Classifieds.Press.Pdf;

/// <summary>Bytes of a PDF as they are written. Numbers are written exactly, from whole thousandths.</summary>
/// <remarks>The bytes are borrowed: a page's content is large, and a large array for each page costs a full collection.</remarks>
internal sealed class PdfBuffer(int capacity) : IDisposable
{
    private static readonly SearchValues<char> Ascii = SearchValues.Create(
        string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code)));

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public byte[] ToArray() => Written.ToArray();

    public void Clear() => Length = 0;

    public PdfBuffer Add(ReadOnlySpan<byte> ascii)
    {
        ascii.CopyTo(Room(ascii.Length));
        Length += ascii.Length;
        return this;
    }

    public PdfBuffer Add(string ascii)
    {
        Span<byte> room = Room(ascii.Length);
        for (int i = 0; i < ascii.Length; i++) room[i] = checked((byte)ascii[i]);
        Length += ascii.Length;
        return this;
    }

    public PdfBuffer Add(long number)
    {
        Utf8Formatter.TryFormat(number, Room(20), out int written);
        Length += written;
        return this;
    }

    /// <summary>A number given in thousandths, without trailing zeros: 8500 becomes 8.5, and 250 becomes .25.</summary>
    public PdfBuffer AddThousandths(long thousandths) => AddMillionths(thousandths * 1000);

    /// <summary>A number given in millionths, without trailing zeros.</summary>
    public PdfBuffer AddMillionths(long millionths)
    {
        Span<byte> room = Room(28);
        int at = 0;
        if (millionths < 0)
        {
            room[at++] = (byte)'-';
            millionths = -millionths;
        }

        (long whole, long rest) = Math.DivRem(millionths, 1_000_000);
        if (whole > 0 || rest == 0)
        {
            Utf8Formatter.TryFormat(whole, room[at..], out int written);
            at += written;
        }
        if (rest > 0)
        {
            room[at++] = (byte)'.';
            for (long place = 100_000; rest > 0; place /= 10)
            {
                (long digit, rest) = Math.DivRem(rest, place);
                room[at++] = (byte)('0' + digit);
            }
        }
        Length += at;
        return this;
    }

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer AddHex(int sixteenBits)
    {
        ReadOnlySpan<byte> digits = "0123456789ABCDEF"u8;
        Span<byte> room = Room(4);
        for (int i = 3; i >= 0; i--, sixteenBits >>= 4) room[i] = digits[sixteenBits & 15];
        Length += 4;
        return this;
    }

    /// <summary>A text string: as it is where it is ASCII, else as UTF-16 (ISO 32000-1, 7.9.2.2).</summary>
    public PdfBuffer AddText(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Ascii) && !text.AsSpan().ContainsAny("()\\"))
            return Add("("u8).Add(text).Add(")"u8);
        Add("<FEFF"u8);
        foreach (char unit in text) AddHex(unit);
        return Add(">"u8);
    }

    /// <summary>Takes one byte out again, and closes the gap.</summary>
    public PdfBuffer CutOut(int at)
    {
        bytes.AsSpan(at + 1, Length - at - 1).CopyTo(bytes.AsSpan(at));
        Length--;
        return this;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Length = 0;
    }

    private Span<byte> Room(int needed)
    {
        if (bytes.Length - Length < needed)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Length + needed));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
        return bytes.AsSpan(Length);
    }
}
