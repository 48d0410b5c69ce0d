using System.Text;
using Classifieds.Domain;

namespace Classifieds.Intake.Writing;

/// <summary>写稿: what a form says becomes the words to print, by the kind's wording.</summary>
/// <remarks>Reading what was written gives the form back: <see cref="SubmissionReader"/>.</remarks>
public sealed class NoticeWriter(Catalogue catalogue)
{
    /// <summary>Between things of which each is only named.</summary>
    internal const char ListMark = '、';

    /// <summary>Between things that have numbers or amounts of their own.</summary>
    internal const char ItemMark = '；';

    /// <param name="inLongForm">Under a title, where the kind has such a wording.</param>
    /// <returns>The text, or SUBMISSION-KIND, SUBMISSION-FIELD, SUBMISSION-INCOMPLETE.</returns>
    public Outcome<string> Write(Submission submission, bool inLongForm = false)
    {
        if (catalogue.Find(submission.Kind) is not { } kind)
            return new Refusal("SUBMISSION-KIND", $"没有 {submission.Kind} 这一分类");
        if (Fault(submission, kind) is { } fault) return fault;
        var text = new StringBuilder();
        string wording = inLongForm && kind.LongWording is { } longWording ? longWording : kind.ShortWording;
        Write(Wording.Of(wording).Parts, submission.Fields, submission, kind, text);
        return text.ToString();
    }

    private static Refusal? Fault(Submission submission, NoticeKind kind)
    {
        foreach (string name in submission.Fields.Keys.Concat(submission.Items.SelectMany(item => item.Keys)))
            if (!kind.Fields.Any(field => field.Name == name)) return new("SUBMISSION-FIELD", $"{kind.Title}没有字段 {name}");
        foreach (NoticeField field in kind.Fields)
        {
            if (!field.IsRequired) continue;
            bool filled = field.IsOfItem
                ? submission.Items.Count > 0 && submission.Items.All(item => IsFilled(item, field.Name))
                : IsFilled(submission.Fields, field.Name);
            if (!filled) return new("SUBMISSION-INCOMPLETE", $"{kind.Title}没有填{field.Label}");
        }
        return null;
    }

    private static bool IsFilled(IReadOnlyDictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out string? value) && value.Length > 0;

    private static void Write(
        IReadOnlyList<WordingPart> parts, IReadOnlyDictionary<string, string> fields, Submission submission, NoticeKind kind, StringBuilder text)
    {
        foreach (WordingPart part in parts)
        {
            switch (part)
            {
                case WordingPart.Words words:
                    text.Append(words.Text);
                    break;
                case WordingPart.Field field:
                    text.Append(fields.GetValueOrDefault(field.Name, ""));
                    break;
                case WordingPart.Optional optional when optional.Parts.OfType<WordingPart.Field>().All(field => IsFilled(fields, field.Name)):
                    Write(optional.Parts, fields, submission, kind, text);
                    break;
                case WordingPart.Items:
                    WriteItems(submission, kind, text);
                    break;
            }
        }
    }

    private static void WriteItems(Submission submission, NoticeKind kind, StringBuilder text)
    {
        if (kind.ItemWording is not { } wording) return;
        char mark = submission.Items.All(item => item.Count == 1) ? ListMark : ItemMark;
        for (int index = 0; index < submission.Items.Count; index++)
        {
            if (index > 0) text.Append(mark);
            Write(Wording.Of(wording).Parts, submission.Items[index], submission, kind, text);
        }
    }
}
