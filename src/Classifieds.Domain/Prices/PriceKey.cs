using System.Diagnostics.CodeAnalysis;
using Classifieds.Domain.Catalogues;

namespace Classifieds.Domain.Prices;

/// <summary>计价门类: what a rate card prices by the item, such as <c>seal</c>; several kinds of notice may share one.</summary>
/// <remarks>Written as a <see cref="KindId"/> is, for a kind that names no key is its own.</remarks>
public sealed record PriceKey
{
    private readonly KindId name;

    private PriceKey(KindId name) => this.name = name;

    /// <exception cref="ArgumentException">It is no key; what a person wrote goes to <see cref="TryParse"/>.</exception>
    public PriceKey(string name)
        : this(new KindId(name))
    {
    }

    /// <summary>The key of a kind that names none.</summary>
    public static PriceKey Of(KindId kind) => new(kind);

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PriceKey? key)
    {
        key = KindId.TryParse(text, out KindId? name) ? new(name) : null;
        return key is not null;
    }

    public override string ToString() => name.ToString();
}
