using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Domain.Catalogues;

/// <summary>分类代号: what the catalogue calls a kind of notice, such as <c>lost-receipt</c>.</summary>
/// <remarks>1 to 64 UTF-16 units, none of them blank or a control character. Files, JSON and the store hold it as it stands.</remarks>
public sealed record KindId
{
    public const int Longest = 64;

    private readonly string name;

    /// <exception cref="ArgumentException">It is no id; what a person wrote goes to <see cref="TryParse"/>.</exception>
    public KindId(string name) =>
        this.name = IsSound(name) ? name : throw new ArgumentException($"“{name}” cannot name a kind.", nameof(name));

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out KindId? id)
    {
        id = IsSound(text) ? new(text) : null;
        return id is not null;
    }

    public override string ToString() => name;

    private static bool IsSound([NotNullWhen(true)] string? text) =>
        text is { Length: >= 1 and <= Longest } && !text.Any(unit => char.IsWhiteSpace(unit) || char.IsControl(unit));
}
