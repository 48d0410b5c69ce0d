namespace Classifieds.Fonts;

/// <summary>128 bits that stand for some bytes: the same bytes give the same fingerprint on every machine.</summary>
/// <remarks>
/// FNV-1a twice, the second time over the complement. It names things; it protects nothing. A cryptographic hash
/// would load OpenSSL, which costs a cold start more than the whole page does.
/// </remarks>
public readonly record struct Fingerprint(ulong High, ulong Low)
{
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        ulong high = Offset, low = Offset;
        unchecked
        {
            foreach (byte next in bytes)
            {
                high = (high ^ next) * Prime;
                low = (low ^ (byte)~next) * Prime;
            }
        }
        return new(high, low);
    }

    /// <summary>32 hexadecimal digits, upper case.</summary>
    public override string ToString() => $"{High:X16}{Low:X16}";
}
