using Classifieds.Domain.Catalogues;
using Classifieds.Intake.Checking;

namespace Classifieds.Intake.Submissions;

/// <summary>遗失: a lost document, receipt or licence is declared void.</summary>
internal sealed class LossSubmissionValidator : SubmissionValidator
{
    public LossSubmissionValidator(NoticeKind kind, Lexicon lexicon)
        : base(kind, lexicon)
    {
        AskForThings();
        AskThatAllIsPrinted();
        AskTogether(DateChecks.Check, NumberTells.Check, InvoiceChecks.Check, DoubledNumbers.Check);
    }
}
