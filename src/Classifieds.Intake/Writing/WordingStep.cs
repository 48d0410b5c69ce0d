using Classifieds.Domain.Catalogues;

namespace Classifieds.Intake.Writing;

/// <summary>One step of reading a text by a wording. The step after it is the next of the list.</summary>
internal abstract record WordingStep
{
    private WordingStep()
    {
    }

    public sealed record Words(string Text) : WordingStep;

    /// <param name="IsRepeated">It stood before: what stands here must be the same.</param>
    /// <param name="Next">The words of which one must begin where the field ends, the empty one for the end of the text; null where
    /// anything may.</param>
    public sealed record Field(NoticeField Asked, bool IsRepeated, IReadOnlyList<string>? Next) : WordingStep;

    /// <summary>An optional part begins; without it, reading goes on at <paramref name="Otherwise"/>.</summary>
    public sealed record Fork(int Otherwise) : WordingStep;

    public sealed record ItemBegin : WordingStep;

    /// <param name="Body">The step after the item's beginning, where another item would go on.</param>
    public sealed record ItemEnd(int Body) : WordingStep;

    public sealed record Done : WordingStep;
}
