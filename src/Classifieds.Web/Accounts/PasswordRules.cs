using Microsoft.AspNetCore.Identity;

namespace Classifieds.Web.Accounts;

/// <summary>What a password has to be: long, and nothing that is tried first. No mixture of signs is asked for, and none is refused.
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<DeskAccount>
{
    public const int Shortest = 12;
    public const int Longest = 128;

    private const int FewestSigns = 5;
    /// <summary>So many neighbours of the alphabet, or one sign so often, count as one.</summary>
    private const int Run = 4;

    public static string Hint => $"{Shortest} 个字以上，几个不相干的词连在一起就好；不限用什么字符";

    // What stands first on every list of passwords, and the words of this trade.
    private static readonly string[] TriedFirst =
    [
        "password", "passw0rd", "qwerty", "qwertz", "asdfgh", "zxcvbn", "1q2w3e", "q1w2e3", "qazwsx", "1qaz2wsx", "admin", "letmein",
        "welcome", "iloveyou", "woaini", "mima", "dengbao", "fenlei", "classifieds", "dashboard", "changeme", "abc123", "112233", "123321",
        "5201314", "1314520", "密码", "分类台", "登报",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<DeskAccount> manager, DeskAccount user, string? password) =>
        Task.FromResult(FaultOf(password ?? "", user.Name) is { } fault
            ? IdentityResult.Failed(new IdentityError { Code = "PASSWORD-WEAK", Description = fault })
            : IdentityResult.Success);

    /// <returns>One Chinese sentence; null where it will do.</returns>
    public static string? FaultOf(string password, string name)
    {
        if (password.Length < Shortest) return $"密码至少 {Shortest} 个字";
        if (password.Length > Longest) return $"密码最多 {Longest} 个字";
        if (password.Distinct().Count() < FewestSigns) return "密码里只有几个字翻来覆去，一猜就中，请换一个";
        string left = password.ToLowerInvariant();
        if (name.Length > 1) left = left.Replace(name.ToLowerInvariant(), "", StringComparison.Ordinal);
        foreach (string word in TriedFirst) left = left.Replace(word, "", StringComparison.Ordinal);
        // What is left counts a run such as 12345 or fedcba as one sign.
        return SignsOf(left) < Shortest / 2 ? "这样的密码别人会先试，请换一个：不要用姓名、常见的密码、连着的数字" : null;
    }

    private static int SignsOf(string text)
    {
        int signs = 0, run = 1;
        for (int at = 0; at < text.Length; at++)
        {
            run = at > 0 && Math.Abs(text[at] - text[at - 1]) <= 1 ? run + 1 : 1;
            if (run < Run) signs++;
            else if (run == Run) signs -= Run - 2;
        }
        return signs;
    }
}
