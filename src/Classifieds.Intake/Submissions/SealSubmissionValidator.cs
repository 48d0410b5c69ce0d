using Classifieds.Domain.Catalogues;
using Classifieds.Intake.Checking;

namespace Classifieds.Intake.Submissions;

/// <summary>遗失印章: lost seals are declared void.</summary>
internal sealed class SealSubmissionValidator : SubmissionValidator
{
    public SealSubmissionValidator(NoticeKind kind, Lexicon lexicon)
        : base(kind, lexicon)
    {
        AskForThings();
        AskThatAllIsPrinted();
        AskTogether(DateChecks.Check, DoubledNumbers.Check);
    }
}
