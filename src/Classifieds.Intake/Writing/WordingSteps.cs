using Classifieds.Domain.Catalogues;

namespace Classifieds.Intake.Writing;

/// <summary>Lays the parts of a wording out as steps, the wording of an item inside that of the whole.</summary>
internal sealed class WordingSteps
{
    private readonly NoticeKind kind;
    private readonly List<WordingStep> steps = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private WordingSteps(NoticeKind kind) => this.kind = kind;

    public static IReadOnlyList<WordingStep> Of(NoticeKind kind, string wording)
    {
        var steps = new WordingSteps(kind);
        steps.Add(Wording.Of(wording).Parts);
        steps.steps.Add(new WordingStep.Done());
        for (int step = 0; step < steps.steps.Count; step++)
            if (steps.steps[step] is WordingStep.Field field) steps.steps[step] = field with { Next = steps.NextWords(step) };
        return steps.steps;
    }

    private void Add(IReadOnlyList<WordingPart> parts)
    {
        foreach (WordingPart part in parts)
        {
            switch (part)
            {
                case WordingPart.Words words:
                    steps.Add(new WordingStep.Words(words.Text));
                    break;
                case WordingPart.Field field:
                    steps.Add(new WordingStep.Field(kind.Fields.First(asked => asked.Name == field.Name), !seen.Add(field.Name), null));
                    break;
                case WordingPart.Optional optional:
                    int fork = steps.Count;
                    steps.Add(new WordingStep.Fork(0));
                    Add(optional.Parts);
                    steps[fork] = new WordingStep.Fork(steps.Count);
                    break;
                case WordingPart.Items:
                    steps.Add(new WordingStep.ItemBegin());
                    int body = steps.Count;
                    Add(Wording.Of(kind.ItemWording ?? "").Parts);
                    steps.Add(new WordingStep.ItemEnd(body));
                    break;
            }
        }
    }

    private List<string>? NextWords(int field)
    {
        List<string> words = [];
        Queue<int> look = new([field + 1]);
        while (look.TryDequeue(out int step))
        {
            switch (steps[step])
            {
                case WordingStep.Words next:
                    words.Add(next.Text);
                    break;
                case WordingStep.Fork fork:
                    look.Enqueue(step + 1);
                    look.Enqueue(fork.Otherwise);
                    break;
                case WordingStep.ItemEnd:
                    words.Add(NoticeWriter.ListMark.ToString());
                    words.Add(NoticeWriter.ItemMark.ToString());
                    look.Enqueue(step + 1);
                    break;
                case WordingStep.Done:
                    words.Add("");
                    break;
                default:
                    return null;
            }
        }
        return words;
    }
}
