using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Conflicts;

/// <summary>One thing that a notice says was lost, or found: what it is, whose, and its numbers.</summary>
/// <param name="IsOnly">Whether its owner has no other of the name: a seal, a licence; not a receipt.</param>
/// <param name="Owner">The owner's own number; null where it is not told, or told in part only.</param>
internal sealed record MissedThing(string Party, string Name, string? Owner, IReadOnlyList<string> Numbers, TextSpan? Where, bool IsOnly)
{
    // Of these one has one, or one of each kind.
    private static readonly string[] OnlyOnes = ["执照", "证", "证书", "许可", "正本", "副本", "正副本"];

    /// <summary>The things of a notice; none where it is about a person who is missed.</summary>
    public static IReadOnlyList<MissedThing> Of(CheckedNotice notice)
    {
        if (notice.Family == NoticeFamily.Missing) return [];
        string? party = notice.First(FactType.Party)?.Value, owner = null;
        if (party is null) return [];
        List<(string Name, TextSpan Where, bool IsOnly, List<string> Numbers)> things = [];
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is FactType.ResidentId or FactType.CreditCode) owner ??= IsWhole(fact) ? fact.Value : null;
            else if (fact.Type is FactType.Document or FactType.Receipt or FactType.Seal)
                things.Add((DoubledNotices.Bare(fact.Text), fact.Span, IsOnlyOne(fact), []));
            else if (things.Count > 0 && DoubledNotices.IsNumber(fact.Type) && IsWhole(fact)) things[^1].Numbers.Add(fact.Value);
        }
        return [.. things.Select(thing => new MissedThing(party, thing.Name, owner, thing.Numbers, thing.Where, thing.IsOnly))];
    }

    /// <returns>The first of the later things that is one of the earlier; null where none is.</returns>
    public static MissedThing? Same(IReadOnlyList<MissedThing> later, IReadOnlyList<MissedThing> earlier) =>
        later.FirstOrDefault(one => earlier.Any(one.IsSame));

    private bool IsSame(MissedThing other)
    {
        if (Name != other.Name) return false;
        if (Numbers.Count > 0 && other.Numbers.Count > 0) return Numbers.Any(other.Numbers.Contains);
        if (!IsOnly || !other.IsOnly || Party != other.Party) return false;
        // A name alone is many people's; an organisation's is its own.
        return Owner is not null && other.Owner is not null ? Owner == other.Owner : OrganizationNames.EndsLikeOne(Party);
    }

    private static bool IsOnlyOne(Fact thing) => thing.Type == FactType.Seal
        || (thing.Type == FactType.Document && OnlyOnes.Any(end => thing.Text.EndsWith(end, StringComparison.Ordinal)));

    private static bool IsWhole(Fact number) => !number.Value.Contains('*', StringComparison.Ordinal);
}
