using System.CommandLine;

namespace Classifieds.Cli.Options;

/// <summary>A verb as it is typed, with examples of it.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines with what each is for: <c>classifieds check 稿件.txt</c>.</summary>
    public IReadOnlyList<(string Typed, string For)> Examples { get; init; } = [];
}
