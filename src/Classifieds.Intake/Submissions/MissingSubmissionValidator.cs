using Classifieds.Domain.Catalogues;
using Classifieds.Intake.Checking;

namespace Classifieds.Intake.Submissions;

/// <summary>寻人、认尸、招领、寻物: somebody or something is sought.</summary>
internal sealed class MissingSubmissionValidator : SubmissionValidator
{
    public MissingSubmissionValidator(NoticeKind kind, Lexicon lexicon)
        : base(kind, lexicon)
    {
        AskForThings();
        AskThatAllIsPrinted();
        AskTogether(DateChecks.Check, NumberTells.Check);
    }
}
