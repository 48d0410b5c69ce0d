using Classifieds.Desk.Checks;
using Classifieds.Domain.Catalogues;
using Classifieds.Intake;
using Classifieds.Intake.Submissions;
using Classifieds.Intake.Writing;

namespace Classifieds.Desk.Templates;

/// <summary>A catalogue with what is made of it once and asked for every notice.</summary>
internal sealed class OpenedCatalogue(Catalogue catalogue)
{
    private LineSavings? savings;
    private SubmissionWriter? forms;
    private SubmissionReader? formReader;

    public Catalogue Catalogue { get; } = catalogue;

    public NoticeReader Reader { get; } = new(catalogue);

    /// <summary>Wanted only where a line is to be saved or something finds no room.</summary>
    public LineSavings Savings => LazyInitializer.EnsureInitialized(ref savings, () => new(Catalogue, Reader));

    /// <summary>Wanted only where a notice comes as a form: what judges it takes a while to load.</summary>
    public SubmissionWriter Forms => LazyInitializer.EnsureInitialized(ref forms, () => new(Catalogue));

    /// <summary>Wanted only where a text is to become a form.</summary>
    public SubmissionReader FormReader => LazyInitializer.EnsureInitialized(ref formReader, () => new(Catalogue));
}
