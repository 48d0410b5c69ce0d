using System.CommandLine;

namespace Classifieds.Cli.Options;

/// <summary>A verb as it is typed, with examples of it.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines with what each is for: <c>classifieds check 稿件.txt</c>.</summary>
    public IReadOnlyList<(string Typed, string For)> Examples { get; init; } = [];

    /// <summary>Whether it may ask the store, as it was typed without a fault. What does not is answered without the
    /// <see cref="StoreProgram"/>.</summary>
    public Func<ParseResult, bool> AsksStore { get; init; } = _ => true;

    /// <summary>For <see cref="AsksStore"/>, where it never does.</summary>
    public static bool NoStore(ParseResult typed) => false;
}
