using Classifieds.Desk.Photos;
using Classifieds.Domain.Drafts;

namespace Classifieds.Desk.Drafts;

/// <summary>The photograph of a draft as its text calls it.</summary>
internal static class DraftPhotos
{
    /// <remarks>A draft has one photograph, and its text names it: by whatever name, it is that one.</remarks>
    /// <returns>By each name of the text; empty where the text names none, or none came.</returns>
    public static IReadOnlyDictionary<string, HandedPhoto> Of(string text, DraftPhoto? photo) => photo is null
        ? new Dictionary<string, HandedPhoto>()
        : PhotoNames.In(text).ToDictionary(name => name, name => new HandedPhoto(name, photo.Png), StringComparer.Ordinal);
}
