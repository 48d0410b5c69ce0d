using Classifieds.Desk.Notices;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Intake;
using Classifieds.Intake.Writing;

namespace Classifieds.Desk.Submissions;

/// <summary>读稿: the notices of a file as the forms that they would have been filled in as.</summary>
public sealed class ReadSubmissions(Catalogue catalogue)
{
    private readonly NoticeReader reader = new(catalogue);
    private readonly SubmissionReader submissions = new(catalogue);

    /// <param name="text">Blocks parted by a line <c>---</c>, or a paste without one.</param>
    public IReadOnlyList<Submission> Run(string text, DateOnly printDate) =>
        [.. NoticePaste.Split(text).Notices.Select(notice => submissions.Read(reader.Read(notice.Text, printDate)))];
}
