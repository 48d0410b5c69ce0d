using Classifieds.Domain;
using Classifieds.Domain.Findings;
using FluentValidation;

namespace Classifieds.Intake.Checking;

/// <summary>公告: told to everybody under a title, signed and dated.</summary>
internal sealed class PublicNoticeValidator : NoticeValidator
{
    public PublicNoticeValidator()
    {
        RuleFor(notice => notice.Has(FactType.Signature) || notice.Has(FactType.Party)).Equal(true)
            .When(notice => notice.HasTitle && Asks(notice, FactType.Party))
            .WithState(_ => NoticeFindings.SignatureMissing.At(null));

        RuleFor(notice => notice.Has(FactType.SignatureDate)).Equal(true)
            .When(notice => notice.HasTitle && Asks(notice, FactType.SignatureDate))
            .WithState(_ => NoticeFindings.SignatureDateMissing.At(null));
    }

    private static bool Asks(ReadNotice notice, string type)
    {
        foreach (NoticeField field in notice.Kind.Fields)
            if (field.IsRequired && field.Type == type) return true;
        return false;
    }
}
