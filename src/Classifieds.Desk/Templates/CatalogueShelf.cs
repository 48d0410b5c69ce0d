using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Templates;

/// <summary>The catalogue of the templates folder as its files are now.</summary>
internal sealed class CatalogueShelf(Outcome<string> templates, TimeProvider clock)
{
    private readonly Shelf<OpenedCatalogue> shelf = new(
        () => templates.IsRefused(out _, out string? folder) ? default : CatalogueFolder.StampOf(folder),
        () => templates.Then(CatalogueFolder.Load).Then<OpenedCatalogue>(catalogue => new OpenedCatalogue(catalogue)),
        clock);

    public Outcome<OpenedCatalogue> Current() => shelf.Current();
}
