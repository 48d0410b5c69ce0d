namespace Classifieds.Domain.Masking;

/// <summary>Which numbers of natural persons a paper prints in part only, as 612322********9970.</summary>
/// <param name="Rules">By type of fact, such as <see cref="FactType.ResidentId"/>; other facts are printed in full.</param>
public sealed record MaskingPolicy(IReadOnlyDictionary<string, MaskRule> Rules)
{
    /// <summary>Everything in full: the advertiser's consent is on record.</summary>
    public static MaskingPolicy None { get; } = new(new Dictionary<string, MaskRule>());

    /// <summary>What is right where a paper says nothing (个人信息保护法 28, 29): resident numbers and bank cards are masked.</summary>
    public static MaskingPolicy Usual { get; } = new(new Dictionary<string, MaskRule>
    {
        [FactType.ResidentId] = new(6, 4),
        ["foreign-resident-id"] = new(6, 4),
        ["bank-card"] = new(6, 4),
    });

    /// <summary>The printed text: of the same length as the house-style text, so that every span of it holds.</summary>
    public string Print(CheckedNotice notice)
    {
        if (Rules.Count == 0) return notice.Text;
        char[]? printed = null;
        foreach (Fact fact in notice.Facts)
        {
            if (!Rules.TryGetValue(fact.Type, out MaskRule? rule)) continue;
            printed ??= notice.Text.ToCharArray();
            Mask(printed.AsSpan(fact.Span.Start, fact.Span.Length), rule);
        }
        return printed is null ? notice.Text : new(printed);
    }

    private static void Mask(Span<char> number, MaskRule rule)
    {
        int total = 0;
        foreach (char character in number)
            if (char.IsLetterOrDigit(character)) total++;

        // A number too short to hide anything of is hidden whole rather than shown whole.
        (int first, int last) = total > rule.First + rule.Last ? (rule.First, rule.Last) : (0, 0);
        int seen = 0;
        foreach (ref char character in number)
        {
            if (!char.IsLetterOrDigit(character)) continue;
            if (seen >= first && seen < total - last) character = '*';
            seen++;
        }
    }
}
