using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Writing;

/// <summary>The way from a read notice to the form it would have been filled in as.</summary>
/// <remarks>
/// What <see cref="NoticeWriter"/> wrote comes back to the letter, from the text alone. A public notice in words of its own comes back as
/// title, body, signature and date, so that no word is lost. Of other free texts the form gets those facts for which it has one field;
/// where several fields would take a fact, none gets it, for nothing is guessed.
/// </remarks>
public sealed class SubmissionReader
{
    private readonly Catalogue catalogue;
    private readonly Dictionary<KindId, Form[]> formsOf = [];

    public SubmissionReader(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        Form[] forms = [.. catalogue.Kinds.SelectMany(Forms)];
        Form[] frames = [.. forms.Where(form => form.Kind.Family == NoticeFamily.Public && form.Kind.Documents.Contains("*"))];
        Form[] worded = [.. forms.Where(form => !IsLoss(form.Kind)).Except(frames)];
        foreach (NoticeKind kind in catalogue.Kinds)
        {
            Form[] own = [.. forms.Where(form => form.Kind == kind), .. forms.Where(form => form.Kind.FormOf == kind.Id)];
            // A lost document is told by its name; all other kinds are told by their words, so a wording that fits is a kind that fits.
            formsOf[kind.Id] = IsLoss(kind) ? own : [.. own.Except(frames), .. worded.Except(own), .. frames];
        }
    }

    private sealed record Form(NoticeKind Kind, IReadOnlyList<WordingStep> Steps);

    public Submission Read(CheckedNotice notice)
    {
        if (catalogue.Find(notice.Kind) is not { } kind) return new Submission { Kind = notice.Kind };
        foreach (Form form in formsOf[kind.Id])
            if (WordingMatch.Read(notice.Text, form.Kind, form.Steps) is { } submission) return submission;
        return FromFacts(notice, kind);
    }

    private static bool IsLoss(NoticeKind kind) => kind.Family is NoticeFamily.Loss or NoticeFamily.Seal;

    private static IEnumerable<Form> Forms(NoticeKind kind)
    {
        yield return new(kind, WordingSteps.Of(kind, kind.ShortWording));
        if (kind.LongWording is { } wording) yield return new(kind, WordingSteps.Of(kind, wording));
    }

    private static Submission FromFacts(CheckedNotice notice, NoticeKind kind)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        List<Dictionary<string, string>> items = [];
        string? thingType = kind.Fields.FirstOrDefault(field => field.IsOfItem && field.IsRequired)?.Type;
        Dictionary<string, string>? announced = null; // an issuer stands before what it gave out, all else behind it
        foreach (Fact fact in notice.Facts)
        {
            if (FieldFor(kind, fact.Type) is not { } field) continue;
            if (!field.IsOfItem)
            {
                if (!fields.TryAdd(field.Name, fact.Text)) fields[field.Name] += NoticeWriter.ListMark + fact.Text;
                continue;
            }
            if (fact.Type == FactType.Issuer)
            {
                announced = new(StringComparer.Ordinal) { [field.Name] = fact.Text };
                continue;
            }
            if (fact.Type == thingType)
            {
                items.Add(announced ?? new(StringComparer.Ordinal));
                announced = null;
            }
            if (items.Count > 0) items[^1].TryAdd(field.Name, fact.Text);
        }
        NoticeField? words = kind.Fields.FirstOrDefault(field => field.Type == FieldShape.Text && field.IsRequired);
        if (words is not null && BodyOf(notice) is { Length: > 0 } body) fields.TryAdd(words.Name, body);
        return new Submission { Kind = kind.Id, Fields = fields, Items = items };
    }

    private static NoticeField? FieldFor(NoticeKind kind, string factType)
    {
        NoticeField? found = null;
        foreach (NoticeField field in kind.Fields)
        {
            if (field.Type != factType) continue;
            if (found is not null) return null;
            found = field;
        }
        // A form has one field for the number of whatever was lost.
        return found ?? (factType == IdentifierType.DisabilityCard ? FieldFor(kind, FactType.DocumentNumber) : null);
    }

    private static string BodyOf(CheckedNotice notice)
    {
        int start = 0, end = notice.Text.Length;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type == FactType.Title) start = Math.Min(fact.Span.End + 1, end);
            if (fact.Type is FactType.Signature or FactType.SignatureDate) end = Math.Min(end, Math.Max(start, fact.Span.Start - 1));
        }
        return notice.Text[start..end];
    }
}
