using System.CommandLine;

namespace Classifieds.Cli.Options;

/// <summary><c>--paper tabloid</c>, or a profile that lies elsewhere by its file: <c>--paper mine.yaml</c>.</summary>
internal sealed class PaperOption(string description)
{
    public Option<string?> Option { get; } = new("--paper") { Description = description, HelpName = "报纸" };

    /// <returns>The paper's name; null where none was typed.</returns>
    public string? Name(ParseResult typed) => File(typed) is { } file ? Path.GetFileNameWithoutExtension(file) : typed.GetValue(Option);

    /// <returns>The profile's file; null where none was typed.</returns>
    public string? File(ParseResult typed) => typed.GetValue(Option) is { } name && IsFile(name) ? name : null;

    /// <returns>The profile's file by the paper's name, where a file was typed.</returns>
    public Dictionary<string, string> Profiles(ParseResult typed) => File(typed) is { } file
        ? new(StringComparer.Ordinal) { [Path.GetFileNameWithoutExtension(file)] = file }
        : [];

    private static bool IsFile(string name) => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
