using Classifieds.Domain;
using Classifieds.Domain.Findings;
using FluentValidation;

namespace Classifieds.Intake.Checking;

/// <summary>寻人, 招领, 寻物: somebody is asked to come forward, so there must be a way to.</summary>
internal sealed class MissingNoticeValidator : NoticeValidator
{
    public MissingNoticeValidator() => RuleFor(notice => notice.Has(FactType.Phone) || notice.Has(FactType.Address)).Equal(true)
        .WithState(_ => NoticeFindings.ContactMissing.At(null));
}
