using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;

namespace Classifieds.Intake.Checking;

/// <summary>A notice that has been read and is about to be checked.</summary>
internal sealed record ReadNotice(string Text, TextSpan Body, bool HasTitle, NoticeKind Kind, IReadOnlyList<Fact> Facts, DateOnly PrintDate)
{
    public bool Has(string factType)
    {
        foreach (Fact fact in Facts)
            if (fact.Type == factType) return true;
        return false;
    }

    public bool Says(string words) => Text.Contains(words, StringComparison.Ordinal);

    /// <summary>The first of the kind's demands that no word of the text meets; null where all are met.</summary>
    public RequiredWords? UnmetWords
    {
        get
        {
            foreach (RequiredWords required in Kind.Required)
                if (!required.AnyOf.Any(Says) && !(required.AnyOf.Contains(VoidTypos.Meant) && VoidTypos.AreIn(Text))) return required;
            return null;
        }
    }
}
