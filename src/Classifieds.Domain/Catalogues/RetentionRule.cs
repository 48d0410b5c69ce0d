using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Catalogues;

/// <summary>How long a kind is kept after its last day, in whole months; null = for good.</summary>
/// <param name="Photograph">Never longer than the words.</param>
public sealed record RetentionRule(int? Words, int? Photograph)
{
    /// <summary>A hundred years.</summary>
    public const int MostMonths = 1200;

    public int? Of(NoticePart part) => part switch
    {
        NoticePart.Words => Words,
        NoticePart.Photograph => Photograph,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No such part."),
    };
}
