using Classifieds.Desk.Checks;
using Classifieds.Domain.Catalogues;
using Classifieds.Intake;

namespace Classifieds.Desk.Templates;

/// <summary>A catalogue with what is made of it once and asked for every notice.</summary>
internal sealed class OpenedCatalogue(Catalogue catalogue)
{
    private LineSavings? savings;

    public Catalogue Catalogue { get; } = catalogue;

    public NoticeReader Reader { get; } = new(catalogue);

    /// <summary>Wanted only where a line is to be saved or something finds no room.</summary>
    public LineSavings Savings => LazyInitializer.EnsureInitialized(ref savings, () => new(Catalogue, Reader));
}
