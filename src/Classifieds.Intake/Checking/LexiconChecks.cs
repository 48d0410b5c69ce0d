using System.Buffers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>Characters that are taken for others: in names pointed out, in the trade's set phrases mended. Made once for a
/// lexicon.</summary>
internal sealed class LexiconChecks(Lexicon lexicon)
{
    private readonly SearchValues<char> lookAlikes = SearchValues.Create([.. InNames(lexicon).Select(look => look.Character)]);
    private readonly Dictionary<char, LookAlikeCharacter> byCharacter = InNames(lexicon).ToDictionary(look => look.Character);
    private readonly WordList misspelt = new(lexicon.Misspellings.Select(word => word.Wrong));

    // Longest first, so that 遗失声名 is mended whole.
    private readonly Misspelling[] misspellings = [.. lexicon.Misspellings.OrderByDescending(word => word.Wrong.Length)];

    public void Check(ReadNotice notice, List<Finding> findings)
    {
        int before = findings.Count;
        foreach (Fact fact in notice.Facts)
            if (fact.Type is FactType.Party or FactType.Signature or FactType.MissingPerson or FactType.Seal)
                CheckName(fact, findings, before);
        CheckPhrases(notice.Text, findings);
    }

    private static IEnumerable<LookAlikeCharacter> InNames(Lexicon lexicon) =>
        lexicon.LookAlikes.Where(look => look.Scope != LookAlikeScope.Proof);

    private void CheckName(Fact fact, List<Finding> findings, int before)
    {
        ReadOnlySpan<char> name = fact.Text;
        int at = name.IndexOfAny(lookAlikes);
        if (at < 0) return;
        bool person = IsPerson(fact);
        for (; at < name.Length; at++)
        {
            if (!byCharacter.TryGetValue(name[at], out LookAlikeCharacter? look)
                || (look.Scope == LookAlikeScope.Persons && !person)) continue;
            // Somebody is told of once, though he is party and signs as well.
            bool told = false;
            for (int index = before; index < findings.Count; index++)
                told |= findings[index].Code == NoticeFindings.NameLookAlike.Code
                    && findings[index].Message.Contains($"“{name[at]}”", StringComparison.Ordinal);
            if (!told) findings.Add(NoticeFindings.NameLookAlike.At(new TextSpan(fact.Span.Start + at, 1), look.Character, look.Others));
        }
    }

    // 法人章（张己） bears a person's name in brackets.
    private static bool IsPerson(Fact fact)
    {
        if (fact.Type == FactType.MissingPerson) return true;
        if (fact.Type == FactType.Seal) return fact.Text.EndsWith('）');
        return fact.Value.Length <= 4 || NameDots.AreIn(fact.Value) ? !OrganizationNames.EndsLikeOne(fact.Value) : false;
    }

    private void CheckPhrases(string text, List<Finding> findings)
    {
        int at = 0;
        while (misspelt.IndexIn(text.AsSpan(at)) is >= 0 and int next)
        {
            at += next;
            int past = at + 1;
            foreach (Misspelling word in misspellings)
            {
                if (string.CompareOrdinal(text, at, word.Wrong, 0, word.Wrong.Length) != 0) continue;
                if (at > 0 && word.NotBehind.Contains(text[at - 1], StringComparison.Ordinal)) break;
                past = at + word.Wrong.Length;
                findings.Add(NoticeFindings.WordMisspelt.At(TextSpan.FromTo(at, past), [word.Right], word.Right));
                break;
            }
            at = past;
        }
    }
}
