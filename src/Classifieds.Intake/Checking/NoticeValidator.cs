using System.Buffers;
using Classifieds.Domain;
using Classifieds.Domain.Findings;
using FluentValidation;

namespace Classifieds.Intake.Checking;

/// <summary>What every kind of notice must say: the words its catalogue entry demands, and whole names.</summary>
internal abstract class NoticeValidator : AbstractValidator<ReadNotice>
{
    private static readonly SearchValues<char> Placeholders = SearchValues.Create("?？□▢■●〓");

    protected NoticeValidator()
    {
        RuleFor(notice => notice.UnmetWords).Null()
            .WithState((notice, unmet) => Unmet(notice, unmet!));

        RuleFor(notice => PlaceholderIn(notice)).Null()
            .WithState((notice, where) => NoticeFindings.NamePlaceholder.At(where, notice.Text[where!.Value.Start]));
    }

    private static Finding Unmet(ReadNotice notice, RequiredWords unmet)
    {
        string words = unmet.AnyOf[0];
        // The last mark of the body gives way to the words that are missing.
        int last = notice.Body.End - 1;
        bool stop = last >= notice.Body.Start && Script.IsStop(notice.Text[last]);
        var where = new TextSpan(stop ? last : notice.Body.End, stop ? 1 : 0);
        return NoticeFindings.WordsMissing.At(where, [$"，{words}。"], words, unmet.Why) with { Severity = unmet.Severity };
    }

    private static TextSpan? PlaceholderIn(ReadNotice notice)
    {
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is not (FactType.Party or FactType.Signature)) continue;
            int at = fact.Text.AsSpan().IndexOfAny(Placeholders);
            if (at >= 0) return new(fact.Span.Start + at, 1);
        }
        return null;
    }
}
