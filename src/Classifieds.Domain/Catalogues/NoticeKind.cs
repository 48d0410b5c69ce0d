using Classifieds.Domain.Prices;

namespace Classifieds.Domain.Catalogues;

/// <summary>分类: one kind of notice that the paper takes, as the catalogue describes it.</summary>
public sealed record NoticeKind
{
    /// <summary>Stable, such as <c>lost-receipt</c>.</summary>
    public required KindId Id { get; init; }

    /// <summary>The catalogue's number, 1 to 99; kinds of one number are variants of each other.</summary>
    public required int Number { get; init; }

    /// <summary>The kind that this is another form of: it is recognised, judged and priced as that kind,
    /// and only asked and worded otherwise.</summary>
    public KindId? FormOf { get; init; }

    /// <summary>What the desk calls it, such as 遗失收据.</summary>
    public required string Title { get; init; }

    public required string Section { get; init; }

    public required NoticeFamily Family { get; init; }

    /// <summary>What a form asks for, in its order.</summary>
    public IReadOnlyList<NoticeField> Fields { get; init; } = [];

    /// <summary>How the fields are worded in one line; the commonest form comes first.</summary>
    public required string ShortWording { get; init; }

    /// <summary>How they are worded under a title, with signature and date; null where the kind has no long form.</summary>
    public string? LongWording { get; init; }

    /// <summary>How one of several lost things is worded inside the whole; null where the kind has no items.</summary>
    public string? ItemWording { get; init; }

    /// <summary>Names of what is lost under this kind; a name that begins with <c>*</c> stands for every name with that ending.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Words that tell this kind from its neighbours, heaviest in a title.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words that decide for this kind wherever they stand.</summary>
    public IReadOnlyList<string> DecisiveWords { get; init; } = [];

    /// <summary>Titles that decide for this kind, whatever the notice under them quotes: 更正启事.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The id of a kind that this one takes the place of where the party is one of <see cref="Parties"/>;
    /// null where there is none.</summary>
    public KindId? InsteadOf { get; init; }

    /// <summary>What the names of this kind's parties have in them, such as 合伙企业; a company's name has not.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The types that its number may have, likeliest first: <c>credit-code</c>, <c>registration-number</c> …</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    public IReadOnlyList<RequiredWords> Required { get; init; } = [];

    /// <summary>What the clerk must see before taking it.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>Types of facts that are masked in print, beside those that a paper masks in every notice.</summary>
    public IReadOnlyList<string> Masked { get; init; } = [];

    /// <summary>The rate card's key.</summary>
    public required PriceKey PriceKey { get; init; }

    /// <summary>The kind says something about another person or needs a trained eye: a second person approves it.</summary>
    public bool NeedsSecondEye { get; init; }
}
