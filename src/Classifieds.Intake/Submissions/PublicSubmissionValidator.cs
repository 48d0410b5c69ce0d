using Classifieds.Domain.Catalogues;
using Classifieds.Intake.Checking;

namespace Classifieds.Intake.Submissions;

/// <summary>公告: told to everybody, signed and dated.</summary>
internal sealed class PublicSubmissionValidator : SubmissionValidator
{
    public PublicSubmissionValidator(NoticeKind kind, Lexicon lexicon)
        : base(kind, lexicon)
    {
        AskForThings();
        AskThatAllIsPrinted();
        AskTogether(DateChecks.Check, NumberTells.Check);
    }
}
