using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Templates;

/// <summary>The catalogue that this program works with, wherever its templates lie.</summary>
public static class DeskCatalogue
{
    /// <returns>The catalogue, or why there is none: see <see cref="TemplateFolder"/> and <see cref="CatalogueFolder"/>.</returns>
    public static Outcome<Catalogue> Load() => TemplateFolder.Find() switch
    {
        Outcome<string>.Done(var folder) => CatalogueFolder.Load(folder),
        Outcome<string>.Refused(var why) => why,
        _ => throw new InvalidOperationException("Outcome has only the two cases above."),
    };
}
