using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Masking;

/// <summary>Which numbers of natural persons a paper prints in part only, as 612322********9970.</summary>
/// <param name="Rules">By type of fact, such as <see cref="FactType.ResidentId"/>; other facts are printed in full, save those that the
/// notice's kind masks (<see cref="CheckedNotice.Masked"/>).</param>
public sealed record MaskingPolicy(IReadOnlyDictionary<string, MaskRule> Rules)
{
    /// <summary>Everything in full: the advertiser's consent is on record.</summary>
    public static MaskingPolicy None { get; } = new(new Dictionary<string, MaskRule>());

    /// <summary>What is right where a paper says nothing (个人信息保护法 28, 29): resident numbers and bank cards are masked.</summary>
    public static MaskingPolicy Usual { get; } = new(IdentifierTable.All
        .Where(kind => kind.UsualMask is not null).ToDictionary(kind => kind.Id, kind => kind.UsualMask!, StringComparer.Ordinal));

    private static readonly IReadOnlyList<int> CardLengths = IdentifierTable.Find(IdentifierType.DisabilityCard)!.Lengths;

    /// <summary>The printed text: of the same length as the house-style text, so that every span of it holds.</summary>
    public string Print(CheckedNotice notice)
    {
        if (Rules.Count == 0) return notice.Text;
        char[]? printed = null;
        foreach (Fact fact in notice.Facts)
        {
            if (RuleFor(fact, notice.Masked) is not { } rule) continue;
            printed ??= notice.Text.ToCharArray();
            Mask(printed.AsSpan(fact.Span.Start, fact.Span.Length), rule);
        }
        return printed is null ? notice.Text : new(printed);
    }

    // 证件号码：612322… names no type and a trader's 税号 may be his own, but a number that passes every check of a resident
    // number is one and must be masked as one.
    private MaskRule? RuleFor(Fact fact, IReadOnlyList<string> ofKind) =>
        Rules.TryGetValue(fact.Type, out MaskRule? rule) ? rule
        : ofKind.Contains(fact.Type) ? IdentifierTable.Find(fact.Type)?.UsualMask ?? MaskRule.Otherwise
        : IdentifierTable.Find(fact.Type)?.BeginsWith is { } first ? Rules.GetValueOrDefault(first)
        : fact.Type is FactType.DocumentNumber or FactType.TaxNumber && HoldsResidentId(fact.Text)
            ? Rules.GetValueOrDefault(FactType.ResidentId)
        : null;

    // A disability card's number is its holder's and two digits more.
    private static bool HoldsResidentId(string number) =>
        IsResidentId(number) || (CardLengths.Contains(number.Length) && IsResidentId(number[..ResidentId.Length]));

    private static bool IsResidentId(string number) =>
        number.Length == 18
        && number.AsSpan(0, 17).IndexOfAnyExceptInRange('0', '9') < 0
        && BirthDate.TryRead(number.AsSpan(6, 8), out _)
        && ResidentId.CheckCharacter(number.AsSpan(0, 17)) == char.ToUpperInvariant(number[17]);

    private static void Mask(Span<char> number, MaskRule rule)
    {
        int total = 0;
        foreach (char character in number)
            if (IsPlace(character)) total++;

        // A number too short to hide anything of is hidden whole rather than shown whole.
        (int first, int last) = total > rule.First + rule.Last ? (rule.First, rule.Last) : (0, 0);
        int seen = 0;
        foreach (ref char character in number)
        {
            if (!IsPlace(character)) continue;
            if (seen >= first && seen < total - last) character = '*';
            seen++;
        }
    }

    // What the sender has hidden already is a place of the number: 110105********002X is printed as it stands.
    private static bool IsPlace(char character) => char.IsLetterOrDigit(character) || character == '*';
}
