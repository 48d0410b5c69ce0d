using Classifieds.Domain;
using Classifieds.Domain.Findings;
using FluentValidation;

namespace Classifieds.Intake.Checking;

/// <summary>遗失公章: a lost seal is declared void.</summary>
internal sealed class SealNoticeValidator : NoticeValidator
{
    public SealNoticeValidator() => RuleFor(notice => notice.Has(FactType.Party)).Equal(true)
        .WithState(_ => NoticeFindings.PartyMissing.At(null));
}
