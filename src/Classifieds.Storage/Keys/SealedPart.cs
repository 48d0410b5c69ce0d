using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Keys;

/// <summary>What a key of a notice seals, by the word that the store has for it.</summary>
internal static class SealedPart
{
    public const string Words = "words", Photograph = "photograph";

    public static string Of(NoticePart part) => part switch
    {
        NoticePart.Words => Words,
        NoticePart.Photograph => Photograph,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No such part."),
    };

    public static NoticePart PartOf(string word) => word switch
    {
        Words => NoticePart.Words,
        Photograph => NoticePart.Photograph,
        _ => throw new InvalidOperationException($"Stored part {word}."),
    };
}
