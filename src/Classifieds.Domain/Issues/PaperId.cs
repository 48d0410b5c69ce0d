using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Domain.Issues;

/// <summary>报纸的代号: what a paper goes by at the desk, such as <c>tabloid</c>: its profile's file name without the ending.</summary>
/// <remarks>1 to 64 UTF-16 units; no slash, no control character, and no blank before or behind. The store holds it as it stands.</remarks>
public sealed record PaperId
{
    public const int Longest = 64;

    private readonly string name;

    /// <exception cref="ArgumentException">It is no id; what a person wrote goes to <see cref="TryParse"/>.</exception>
    public PaperId(string name) =>
        this.name = IsSound(name) ? name : throw new ArgumentException($"“{name}” cannot name a paper.", nameof(name));

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PaperId? id)
    {
        id = IsSound(text) ? new(text) : null;
        return id is not null;
    }

    public override string ToString() => name;

    private static bool IsSound([NotNullWhen(true)] string? text) =>
        text is { Length: >= 1 and <= Longest } && text.Trim() == text && !text.Any(unit => char.IsControl(unit) || unit is '/' or '\\');
}
