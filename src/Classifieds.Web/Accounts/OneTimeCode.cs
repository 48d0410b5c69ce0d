using Classifieds.Domain.Accounts;

namespace Classifieds.Web.Accounts;

/// <summary>登录码 on the server's console: opens the desk's first account; then accounts open it.</summary>
/// <remarks>Whoever can read the console of the machine may begin. After <see cref="MostWrong"/> wrong ones a new one takes its place.
/// </remarks>
internal sealed class OneTimeCode
{
    public const int MostWrong = 10;

    private readonly Lock gate = new();
    private string code = EntryCode.New();
    private int wrong;
    private TextWriter said = TextWriter.Null;

    /// <summary>By fours, as it is shown.</summary>
    public string Current
    {
        get { lock (gate) return code; }
    }

    /// <summary>Shows it, and from now on each new one.</summary>
    public void Tell(TextWriter console)
    {
        said = console;
        Tell();
    }

    /// <summary>The one that was shown is spent, and another is needed.</summary>
    public void Tell()
    {
        said.WriteLine($"登录码 {Current}（第一次打开时写上，只能用一次）");
    }

    /// <returns>Whether it was the code; then it is spent.</returns>
    public bool Spend(string typed)
    {
        bool isRight, isSpoilt;
        lock (gate)
        {
            isRight = EntryCode.Of(code, DateTimeOffset.MaxValue).Is(typed, DateTimeOffset.MinValue);
            isSpoilt = !isRight && ++wrong >= MostWrong;
            if (isRight || isSpoilt) (code, wrong) = (EntryCode.New(), 0);
        }
        if (isSpoilt) Tell();
        return isRight;
    }
}
