using System.Security.Cryptography;
using System.Text;

namespace Classifieds.Web.Accounts;

/// <summary>登录码: stands on the server's console and opens one sign-in; then the next one stands there.</summary>
/// <remarks>Whoever can read the console of the machine may sign in. After <see cref="MostWrong"/> wrong ones a new one takes its place.
/// </remarks>
internal sealed class OneTimeCode
{
    public const int MostWrong = 10;

    // Typed by hand from another screen: no 0 and O, no 1, I and L.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 12;

    private readonly Lock gate = new();
    private string code = New();
    private int wrong;
    private TextWriter said = TextWriter.Null;

    /// <summary>By fours, as it is shown.</summary>
    public string Current
    {
        get { lock (gate) return string.Join('-', code.Chunk(4).Select(part => new string(part))); }
    }

    /// <summary>Shows it, and from now on each new one.</summary>
    public void Tell(TextWriter console)
    {
        said = console;
        said.WriteLine($"登录码 {Current}（只能用一次，用过以后这里会出新的）");
    }

    /// <returns>Whether it was the code; then it is spent.</returns>
    public bool Spend(string typed)
    {
        byte[] given = Encoding.UTF8.GetBytes(new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]));
        bool isRight, isChanged;
        lock (gate)
        {
            isRight = CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(code));
            isChanged = isRight || ++wrong >= MostWrong;
            if (isChanged) (code, wrong) = (New(), 0);
        }
        if (isChanged) Tell(said);
        return isRight;
    }

    private static string New() => RandomNumberGenerator.GetString(Alphabet, Length);
}
