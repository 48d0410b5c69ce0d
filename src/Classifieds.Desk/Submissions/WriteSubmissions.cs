using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Intake.Writing;

namespace Classifieds.Desk.Submissions;

/// <summary>写稿: forms in, the words to print out, blocks parted by a line <c>---</c>.</summary>
public sealed class WriteSubmissions(Catalogue catalogue)
{
    private readonly NoticeWriter writer = new(catalogue);

    /// <param name="lines">Submissions as JSON lines.</param>
    /// <returns>The file's text, or the first refusal, naming its submission.</returns>
    public Outcome<string> Run(string lines, bool inLongForm)
    {
        Outcome<IReadOnlyList<Submission>> read = SubmissionLines.Read(lines);
        if (read is Outcome<IReadOnlyList<Submission>>.Refused(var why)) return why;
        List<string> texts = [];
        foreach (Submission submission in ((Outcome<IReadOnlyList<Submission>>.Done)read).Value)
        {
            Outcome<string> written = writer.Write(submission, inLongForm);
            if (written is Outcome<string>.Refused(var fault)) return fault with { Message = $"第 {texts.Count + 1} 则：{fault.Message}" };
            texts.Add(((Outcome<string>.Done)written).Value);
        }
        return string.Join("\n---\n", texts) + "\n";
    }
}
