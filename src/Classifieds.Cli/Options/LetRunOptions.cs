using System.CommandLine;
using Classifieds.Desk.Issues;

namespace Classifieds.Cli.Options;

/// <summary><c>--with ID --reason …</c>: what a manager lets run although something of it is missing.</summary>
internal sealed class LetRunOptions
{
    private readonly Option<string[]> with = new("--with") { Description = "未齐备也上版的稿号，主管才能用，可写几个", HelpName = "稿号" };
    private readonly Option<string?> reason = new("--reason") { Description = "准予上版的理由，记入流水和报告", HelpName = "理由" };

    public void AddTo(Command command)
    {
        command.Options.Add(with);
        command.Options.Add(reason);
    }

    public IReadOnlyList<LetRun> Read(ParseResult typed) =>
        [.. (typed.GetValue(with) ?? []).Select(name => new LetRun(name, typed.GetValue(reason) ?? ""))];
}
