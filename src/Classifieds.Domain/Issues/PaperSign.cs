using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Domain.Issues;

/// <summary>字头: the letters of a paper before the names of its notices, such as <c>BC</c> in <c>BC20261125-0007</c>.</summary>
/// <remarks>Two to four Latin capitals. Serials run for each sign, so that papers that share a store do not wait for each other.</remarks>
public sealed record PaperSign
{
    public const int Shortest = 2;
    public const int Longest = 4;

    private readonly string letters;

    /// <exception cref="ArgumentException">It is no sign; what a person wrote goes to <see cref="TryParse"/>.</exception>
    public PaperSign(string letters) =>
        this.letters = IsSound(letters) ? letters : throw new ArgumentException($"“{letters}” is no sign of a paper.", nameof(letters));

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PaperSign? sign)
    {
        sign = IsSound(text) ? new(text) : null;
        return sign is not null;
    }

    public override string ToString() => letters;

    private static bool IsSound([NotNullWhen(true)] string? text) =>
        text is { Length: >= Shortest and <= Longest } && text.All(char.IsAsciiLetterUpper);
}
