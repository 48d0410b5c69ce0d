using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Classifieds.WebTests.Accounts;

/// <summary>What somebody's telephone shows: RFC 6238 with HMAC-SHA1, six digits, thirty seconds.</summary>
internal static class Authenticator
{
    /// <param name="key">In Base32.</param>
    /// <param name="later">By so many codes.</param>
    public static string CodeOf(string key, int later = 0)
    {
        byte[] counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30 + later);
#pragma warning disable CA5350 // what every authenticator does
        byte[] hash = HMACSHA1.HashData(FromBase32(key), counter);
#pragma warning restore CA5350
        uint number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] FromBase32(string text)
    {
        List<byte> bytes = [];
        (int bits, int value) = (0, 0);
        foreach (char sign in text)
        {
            value = (value << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal)) & 0xFFF;
            if ((bits += 5) < 8) continue;
            bits -= 8;
            bytes.Add((byte)(value >> bits & 0xFF));
        }
        return [.. bytes];
    }
}
