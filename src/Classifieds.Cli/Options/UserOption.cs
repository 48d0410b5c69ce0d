using System.CommandLine;
using Classifieds.Domain.Ledgers;

namespace Classifieds.Cli.Options;

/// <summary><c>--user</c>: who asks; the ledger keeps the name.</summary>
internal sealed class UserOption
{
    private const string Variable = "CLASSIFIEDS_USER";

    public Option<string?> Option { get; } = new("--user", "--by")
    {
        Description = $"经手人；不写即环境变量 {Variable}，再不然登录名", HelpName = "姓名",
    };

    public Actor Read(ParseResult typed) =>
        Actor.Alone(Given(typed.GetValue(Option)) ?? Given(Environment.GetEnvironmentVariable(Variable)) ?? Environment.UserName);

    private static string? Given(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim();
}
