using System.Security.Cryptography;
using System.Text;

namespace Classifieds.Domain.Accounts;

/// <summary>登录码: opens an account once, to choose a password; told by word of mouth, so it has no sign that is taken for another.</summary>
/// <param name="Hash">SHA-256 of the code, in lower-case hexadecimal: 59 bits of chance need no salt.</param>
/// <param name="Until">Then it opens nothing any more.</param>
public sealed record EntryCode(string Hash, DateTimeOffset Until)
{
    // No 0 and O, no 1, I and L.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 12;

    /// <returns>As it is shown, by fours: <c>ABCD-EFGH-JKMN</c>.</returns>
    public static string New() =>
        string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(4).Select(part => new string(part)));

    public static EntryCode Of(string code, DateTimeOffset until) => new(HashOf(code), until);

    /// <summary>Whether it is this one, in whatever case and however parted.</summary>
    public bool Is(string typed, DateTimeOffset now) =>
        now < Until && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(typed)), Encoding.ASCII.GetBytes(Hash));

    private static string HashOf(string typed) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
