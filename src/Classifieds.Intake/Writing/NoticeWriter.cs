using System.Text;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Intake.Writing;

/// <summary>写稿: what a form says becomes the words to print, by the kind's wording.</summary>
/// <remarks>Reading what was written gives the form back: <see cref="SubmissionReader"/>. So nothing that was filled in is left out in silence.</remarks>
public sealed class NoticeWriter(Catalogue catalogue)
{
    /// <summary>Between things of which each is only named.</summary>
    internal const char ListMark = '、';

    /// <summary>Between things that have numbers or amounts of their own.</summary>
    internal const char ItemMark = '；';

    /// <param name="inLongForm">Under a title, where the kind has such a wording.</param>
    /// <returns>The text, or SUBMISSION-KIND, SUBMISSION-FIELD, SUBMISSION-INCOMPLETE, SUBMISSION-VALUE, SUBMISSION-UNPRINTED.</returns>
    public Outcome<string> Write(Submission submission, bool inLongForm = false)
    {
        if (catalogue.Find(submission.Kind) is not { } kind)
            return new Refusal("SUBMISSION-KIND", $"没有 {submission.Kind} 这一分类");
        inLongForm &= kind.LongWording is not null;
        if (Fault(submission, kind, inLongForm) is { } fault) return fault;
        var writing = new Writing(submission, kind);
        writing.Write(Wording.Of(inLongForm ? kind.LongWording! : kind.ShortWording).Parts, submission.Fields);
        return Unprinted(submission, kind, writing.Printed) is { } lost ? lost : writing.Text.ToString();
    }

    private static Refusal? Fault(Submission submission, NoticeKind kind, bool inLongForm)
    {
        foreach (var (name, value) in Filled(submission))
        {
            if (kind.Fields.FirstOrDefault(field => field.Name == name) is not { } field)
                return new("SUBMISSION-FIELD", $"{kind.Title}没有字段 {name}");
            if (FieldShape.Reach(field.Type, value, 0) < value.Length || !FieldShape.Fits(field.Type, value))
                return new("SUBMISSION-VALUE", $"{kind.Title}的{field.Label}应是{FieldShape.Asks(field.Type)}，不能是“{value}”");
        }
        foreach (NoticeField field in kind.Fields)
        {
            if (!field.IsRequired || (field.IsOfLongForm && !inLongForm)) continue;
            bool filled = field.IsOfItem
                ? submission.Items.Count > 0 && submission.Items.All(item => IsFilled(item, field.Name))
                : IsFilled(submission.Fields, field.Name);
            if (!filled) return new("SUBMISSION-INCOMPLETE", $"{kind.Title}没有填{field.Label}");
        }
        return null;
    }

    private static IEnumerable<KeyValuePair<string, string>> Filled(Submission submission) =>
        submission.Fields.Concat(submission.Items.SelectMany(item => item)).Where(field => field.Value.Length > 0);

    // A field of the long form in the short one, or one that stands only beside another that was left empty.
    private static Refusal? Unprinted(Submission submission, NoticeKind kind, HashSet<string> printed)
    {
        foreach (var (name, _) in Filled(submission))
        {
            if (printed.Contains(name)) continue;
            NoticeField field = kind.Fields.First(field => field.Name == name);
            return new("SUBMISSION-UNPRINTED", field.IsOfLongForm
                ? $"{kind.Title}的短式不印{field.Label}，请写长式或不填这一项"
                : $"{kind.Title}填了{field.Label}，却没有填它要连着写的内容，印不出来");
        }
        return null;
    }

    private static bool IsFilled(IReadOnlyDictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out string? value) && value.Length > 0;

    private sealed class Writing(Submission submission, NoticeKind kind)
    {
        public StringBuilder Text { get; } = new();

        public HashSet<string> Printed { get; } = new(StringComparer.Ordinal);

        public void Write(IReadOnlyList<WordingPart> parts, IReadOnlyDictionary<string, string> fields)
        {
            foreach (WordingPart part in parts)
            {
                switch (part)
                {
                    case WordingPart.Words words:
                        Text.Append(words.Text);
                        break;
                    case WordingPart.Field field:
                        Text.Append(fields.GetValueOrDefault(field.Name, ""));
                        Printed.Add(field.Name);
                        break;
                    case WordingPart.Optional optional when optional.Parts.OfType<WordingPart.Field>().All(field => IsFilled(fields, field.Name)):
                        Write(optional.Parts, fields);
                        break;
                    case WordingPart.Items:
                        WriteItems();
                        break;
                }
            }
        }

        private void WriteItems()
        {
            if (kind.ItemWording is not { } wording) return;
            char mark = submission.Items.All(item => item.Count(field => field.Value.Length > 0) == 1) ? ListMark : ItemMark;
            for (int index = 0; index < submission.Items.Count; index++)
            {
                if (index > 0) Text.Append(mark);
                Write(Wording.Of(wording).Parts, submission.Items[index]);
            }
        }
    }
}
