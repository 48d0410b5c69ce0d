using System.CommandLine;

namespace Classifieds.Cli.Options;

/// <summary>ID on the command line: a notice of the store, or one of its insertions.</summary>
internal static class IdArgument
{
    public static Argument<string> OfNotice() => new("ID") { Description = "稿号，如 BC20261125-0007", HelpName = "稿号" };

    public static Argument<string> OfInsertion() =>
        new("ID") { Description = "稿号，如 BC20261125-0007；刊几次的，BC20261125-0007/2 是第 2 次，不写 /2 即还没刊的各次", HelpName = "稿号" };

    public static Argument<string> OfPrinted() =>
        new("ID") { Description = "稿号，如 BC20261125-0007；刊过几次的写明哪一次，如 BC20261125-0007/2", HelpName = "稿号" };
}
