using Classifieds.Desk.Notices;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Submissions;

/// <summary>What became of a form that was handed in for an issue.</summary>
/// <param name="Line">Where it stands in the file, from 1.</param>
public abstract record HandedForm(int Line)
{
    /// <summary>退回: a field is wrong.</summary>
    public sealed record Returned(int Line, IReadOnlyList<FieldFinding> Findings) : HandedForm(Line);

    /// <summary>退回: each field is right, and what they come to as a notice is not; its findings say why.</summary>
    public sealed record Refused(int Line, CheckedNotice Notice) : HandedForm(Line);

    /// <summary>收下: a notice that is on the disk.</summary>
    public sealed record Taken(int Line, CheckedNotice Notice, TakenNotice As) : HandedForm(Line)
    {
        /// <summary>What a clerk should look at that the notice's own findings do not tell: words that no field held.</summary>
        public IReadOnlyList<FieldFinding> Remarks { get; init; } = [];
    }
}
