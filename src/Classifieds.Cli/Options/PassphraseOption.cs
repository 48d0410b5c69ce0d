using System.CommandLine;
using Classifieds.Cli.Files;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Options;

/// <summary><c>--passphrase FILE</c>: never on the command line itself, which everybody on the machine can read.</summary>
internal sealed class PassphraseOption(string description)
{
    public Option<string?> Option { get; } = new("--passphrase") { Description = description, HelpName = "文件" };

    /// <returns>The first line; empty where none was asked for; or why it cannot be read.</returns>
    public async Task<Outcome<string>> ReadAsync(ParseResult typed, CancellationToken stop) =>
        typed.GetValue(Option) is { } file
            ? (await TextFile.ReadAsync(file, stop)).Then<string>(text => text.Split('\n')[0])
            : "";
}
