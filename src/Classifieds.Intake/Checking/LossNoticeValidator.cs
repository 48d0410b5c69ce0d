using Classifieds.Domain;
using Classifieds.Domain.Findings;
using FluentValidation;

namespace Classifieds.Intake.Checking;

/// <summary>遗失声明: a lost licence, certificate, bill or receipt is declared void.</summary>
internal sealed class LossNoticeValidator : NoticeValidator
{
    public LossNoticeValidator()
    {
        RuleFor(notice => notice.Has(FactType.Party)).Equal(true)
            .WithState(_ => NoticeFindings.PartyMissing.At(null));

        RuleFor(notice => notice.Has(FactType.Document) || notice.Has(FactType.Receipt) || notice.Has(FactType.Seal)).Equal(true)
            .WithState(_ => NoticeFindings.ThingMissing.At(null));
    }
}
