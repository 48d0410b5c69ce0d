using System.Text;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Writing;

/// <summary>写稿: what a form says becomes the words to print, by the kind's wording.</summary>
/// <remarks>Reading what was written gives the form back: <see cref="SubmissionReader"/>. It writes whatever it is given; whether all of a
/// form is printed, <see cref="Unprinted"/> tells.</remarks>
internal static class NoticeWriter
{
    /// <summary>Between things of which each is only named.</summary>
    public const char ListMark = '、';

    /// <summary>Between things that have numbers or amounts of their own.</summary>
    public const char ItemMark = '；';

    private const int Whole = -1;

    public static string Write(NoticeKind kind, Submission form) => Writing.Of(kind, form).Text.ToString();

    /// <summary>What was filled in and stands nowhere in the words.</summary>
    /// <returns>Each field with the index of its thing, -1 for those of the whole.</returns>
    public static IEnumerable<(int Item, string Name)> Unprinted(NoticeKind kind, Submission form)
    {
        HashSet<(int, string)> printed = Writing.Of(kind, form).Printed;
        return form.Items.Index().Prepend((Whole, form.Fields))
            .SelectMany(part => part.Item2.Where(field => field.Value.Length > 0).Select(field => (part.Item1, field.Key)))
            .Where(field => !printed.Contains(field));
    }

    private static bool IsFilled(IReadOnlyDictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out string? value) && value.Length > 0;

    private sealed class Writing(Submission form, NoticeKind kind)
    {
        public StringBuilder Text { get; } = new();

        public HashSet<(int Item, string Name)> Printed { get; } = [];

        public static Writing Of(NoticeKind kind, Submission form)
        {
            var writing = new Writing(form, kind);
            string wording = form.InLongForm && kind.LongWording is { } longWording ? longWording : kind.ShortWording;
            writing.Write(Wording.Of(wording).Parts, form.Fields, Whole);
            return writing;
        }

        private void Write(IReadOnlyList<WordingPart> parts, IReadOnlyDictionary<string, string> fields, int item)
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
                        Printed.Add((item, field.Name));
                        break;
                    case WordingPart.Optional optional:
                        if (optional.Parts.OfType<WordingPart.Field>().All(field => IsFilled(fields, field.Name)))
                            Write(optional.Parts, fields, item);
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
            char mark = form.Items.All(item => item.Count(field => field.Value.Length > 0) == 1) ? ListMark : ItemMark;
            foreach ((int index, IReadOnlyDictionary<string, string> item) in form.Items.Index())
            {
                if (index > 0) Text.Append(mark);
                Write(Wording.Of(wording).Parts, item, index);
            }
        }
    }
}
