using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Writing;

/// <summary>The way from a read notice to the form it would have been filled in as.</summary>
/// <remarks>
/// What <see cref="NoticeWriter"/> wrote comes back to the letter, from the text alone. A notice in words of its own comes back, where its
/// family has a kind for that, as title, body, signature and date. Of what is lost the form gets the facts that it has a field for; which
/// words no field holds is told.
/// </remarks>
public sealed class SubmissionReader
{
    private readonly Catalogue catalogue;
    private readonly Dictionary<KindId, Form[]> formsOf = [];

    public SubmissionReader(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        Form[] forms = [.. catalogue.Kinds.SelectMany(Forms)];
        Form[] frames = [.. forms.Where(form => IsFrame(form.Kind))];
        Form[] worded = [.. forms.Where(form => !IsLoss(form.Kind)).Except(frames)];
        foreach (NoticeKind kind in catalogue.Kinds)
        {
            Form[] own = [.. forms.Where(form => form.Kind == kind), .. forms.Where(form => form.Kind.FormOf == kind.Id)];
            // A lost document is told by its name; all other kinds are told by their words, so a wording that fits is a kind that fits.
            formsOf[kind.Id] = IsLoss(kind)
                ? own
                : [.. own.Except(frames), .. worded.Except(own), .. frames.Where(form => form.Kind.Family == kind.Family)];
        }
    }

    private sealed record Form(NoticeKind Kind, bool IsLong, IReadOnlyList<WordingStep> Steps);

    public ReadForm Read(CheckedNotice notice)
    {
        if (catalogue.Find(notice.Kind) is not { } kind) return new(new Submission { Kind = notice.Kind }, [notice.Text]);
        foreach (Form form in formsOf[kind.Id])
            if (WordingMatch.Read(notice.Text, form.Kind, form.IsLong, form.Steps) is { } submission) return new(submission, []);
        return FactForm.Read(notice, kind);
    }

    // 照原文: it asks for free words over paragraphs, so that it holds whatever a notice says.
    private static bool IsFrame(NoticeKind kind) => kind.Fields.Any(field => field is { Type: FieldShape.Text, IsRequired: true });

    private static bool IsLoss(NoticeKind kind) => kind.Family is NoticeFamily.Loss or NoticeFamily.Seal;

    private static IEnumerable<Form> Forms(NoticeKind kind)
    {
        yield return new(kind, IsLong: false, WordingSteps.Of(kind, kind.ShortWording));
        if (kind.LongWording is { } wording) yield return new(kind, IsLong: true, WordingSteps.Of(kind, wording));
    }
}
