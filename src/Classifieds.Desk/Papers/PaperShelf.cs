using System.Collections.Concurrent;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Outcomes;
using Classifieds.Fonts;

namespace Classifieds.Desk.Papers;

/// <summary>The papers of the templates folder, each opened once with its fonts and again when one of its files has changed.</summary>
/// <param name="catalogues">The kinds that the papers take; where they cannot be had, papers are not held against them.</param>
internal sealed class PaperShelf(
    Outcome<string> templates, IReadOnlyDictionary<string, string> profiles, CatalogueShelf catalogues, TimeProvider clock)
{
    // A desk has a handful of papers and seldom asks for another slot or number of pages.
    private const int MostKept = 32;

    private readonly ConcurrentDictionary<(string Name, PageWishes Wishes), Shelf<OpenedPaper>> shelves = [];
    private readonly ConcurrentDictionary<string, Shelf<Paper>> read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FontFinder> finders = new(StringComparer.Ordinal);

    public Outcome<OpenedPaper> Current(string name, PageWishes wishes)
    {
        if (templates.IsRefused(out Refusal? why, out string? folder)) return why;
        if (shelves.Count >= MostKept) shelves.Clear();
        return shelves.GetOrAdd((name, wishes), key => Make(folder, key.Name, key.Wishes)).Current();
    }

    /// <summary>Without its fonts, and held against no kinds.</summary>
    public Outcome<Paper> Profile(string name)
    {
        if (templates.IsRefused(out Refusal? why, out string? templatesFolder)) return why;
        if (read.Count >= MostKept) read.Clear();
        return read.GetOrAdd(name, _ =>
        {
            var folder = new PaperFolder(templatesFolder, profiles);
            // The others are looked at too: of two papers with one sign neither is opened.
            return new(() => FileStamp.Of([folder.FileOf(name), folder.Folder]), () => folder.Load(name), clock);
        }).Current();
    }

    /// <summary>Without its fonts, held against some kinds.</summary>
    public Outcome<Paper> Profile(string name, Catalogue catalogue) =>
        templates.Then(folder => new PaperFolder(folder, profiles).Load(name, catalogue: catalogue));

    private Shelf<OpenedPaper> Make(string templates, string name, PageWishes wishes)
    {
        var folder = new PaperFolder(templates, profiles);
        IReadOnlyList<string> files = [];
        return new(
            () => FileStamp.Of([folder.FileOf(name), CatalogueFolder.KindsIn(templates), .. files]),
            () => Open(folder, name, wishes).Then<OpenedPaper>(opened =>
            {
                files = opened.Paper.Files;
                return opened;
            }),
            clock);
    }

    private Outcome<OpenedPaper> Open(PaperFolder folder, string name, PageWishes wishes)
    {
        Catalogue? catalogue = catalogues.Current().IsRefused(out _, out OpenedCatalogue? kinds) ? null : kinds.Catalogue;
        if (folder.Load(name, wishes, catalogue).IsRefused(out Refusal? noPaper, out Paper? paper)) return noPaper;
        return OpenedPaper.Open(paper, finders.GetOrAdd(string.Join('\n', paper.Fonts.Places), _ => new FontFinder(paper.Fonts.Places)));
    }
}
