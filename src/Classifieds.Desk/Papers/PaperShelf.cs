using System.Collections.Concurrent;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;
using Classifieds.Fonts;

namespace Classifieds.Desk.Papers;

/// <summary>The papers of the templates folder, each opened once with its fonts and again when one of its files has changed.</summary>
internal sealed class PaperShelf(Outcome<string> templates, IReadOnlyDictionary<string, string> profiles, TimeProvider clock)
{
    // A desk has a handful of papers and seldom asks for another slot or number of pages.
    private const int MostKept = 32;

    private readonly ConcurrentDictionary<(string Name, PageWishes Wishes), Shelf<OpenedPaper>> shelves = [];
    private readonly ConcurrentDictionary<string, FontFinder> finders = new(StringComparer.Ordinal);

    public Outcome<OpenedPaper> Current(string name, PageWishes wishes)
    {
        if (templates.IsRefused(out Refusal? why, out string? folder)) return why;
        if (shelves.Count >= MostKept) shelves.Clear();
        return shelves.GetOrAdd((name, wishes), key => Make(new PaperFolder(folder, profiles), key.Name, key.Wishes)).Current();
    }

    public Outcome<Paper> Profile(string name) => templates.Then(folder => new PaperFolder(folder, profiles).Load(name));

    private Shelf<OpenedPaper> Make(PaperFolder folder, string name, PageWishes wishes)
    {
        IReadOnlyList<string> files = [];
        return new(
            () => FileStamp.Of(files.Prepend(folder.FileOf(name))),
            () => Open(folder, name, wishes).Then<OpenedPaper>(opened =>
            {
                files = opened.Paper.Files;
                return opened;
            }),
            clock);
    }

    private Outcome<OpenedPaper> Open(PaperFolder folder, string name, PageWishes wishes)
    {
        if (folder.Load(name, wishes).IsRefused(out Refusal? noPaper, out Paper? paper)) return noPaper;
        return OpenedPaper.Open(paper, finders.GetOrAdd(string.Join('\n', paper.Fonts.Places), _ => new FontFinder(paper.Fonts.Places)));
    }
}
