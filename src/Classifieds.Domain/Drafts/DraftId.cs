using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Classifieds.Domain.Drafts;

/// <summary>草稿号: names a draft, and tells nothing of it.</summary>
/// <remarks>16 lower-case letters and digits of base 32, 80 random bits.</remarks>
public sealed record DraftId
{
    private const string Alphabet = "abcdefghjkmnpqrstvwxyz0123456789";
    private const int Length = 16;

    private readonly string name;

    private DraftId(string name) => this.name = name;

    public static DraftId New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DraftId? id)
    {
        id = text is { Length: Length } && text.All(unit => Alphabet.Contains(unit)) ? new(text) : null;
        return id is not null;
    }

    public override string ToString() => name;
}
