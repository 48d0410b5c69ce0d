namespace Classifieds.Domain.Accounts;

/// <summary>登录: one browser in which somebody is signed in.</summary>
/// <param name="Id">A keyed hash of what the browser holds: names it to its owner, and opens nothing.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Way">How the person proved who it is.</param>
/// <param name="Device">As the browser tells of itself, shortened.</param>
/// <param name="EndsAt">However much it is used.</param>
public sealed record SignIn(
    string Id, string Name, SignInWay Way, string Device, DateTimeOffset BegunAt, DateTimeOffset SeenAt, DateTimeOffset EndsAt)
{
    /// <summary>A working day and its overtime; then somebody has to say again who it is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Unused for longer, it is over: a lunch break is shorter.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromHours(2);

    /// <summary>Use is written down no oftener than this.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    public bool IsOver(DateTimeOffset now) => now >= EndsAt || now - SeenAt >= LongestIdle;
}

/// <summary>By what somebody signed in.</summary>
public enum SignInWay
{
    Password,

    /// <summary>And a code of the person's authenticator, or a spare one.</summary>
    TwoSteps,

    Passkey,
}
