using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Intake.Writing;

namespace Classifieds.Desk.Submissions;

/// <summary>写稿: forms in, the words to print out, blocks parted by a line <c>---</c>.</summary>
public sealed class WriteForms(Workbench desk)
{
    /// <param name="Lines">Forms as JSON lines.</param>
    /// <param name="InLongForm">With title, signature and date where the kind has such a form.</param>
    public sealed record Request(string Lines, bool InLongForm);

    /// <returns>The text, or the first refusal, naming its form.</returns>
    public Outcome<string> Run(Request request)
    {
        if (desk.Catalogue().IsRefused(out Refusal? why, out Catalogue? catalogue)) return why;
        if (SubmissionLines.Read(request.Lines).IsRefused(out why, out IReadOnlyList<Submission>? submissions)) return why;
        var writer = new NoticeWriter(catalogue);
        List<string> texts = [];
        foreach (Submission submission in submissions)
        {
            if (writer.Write(submission, request.InLongForm).IsRefused(out why, out string? text))
                return why with { Message = $"第 {texts.Count + 1} 则：{why.Message}" };
            texts.Add(text);
        }
        return string.Join("\n---\n", texts) + "\n";
    }
}
