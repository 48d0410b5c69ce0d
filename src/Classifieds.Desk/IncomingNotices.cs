using Classifieds.Desk.Papers;
using Classifieds.Domain;

namespace Classifieds.Desk;

/// <summary>What a verb that takes notices for a paper needs: the catalogue they are read by, and the paper they must be printable in.</summary>
internal sealed class IncomingNotices
{
    private readonly CheckNotices check;

    private IncomingNotices(Catalogue catalogue, OpenedPaper opened) => (check, Paper) = (new(catalogue, opened), opened.Paper);

    public Paper Paper { get; }

    /// <param name="paper">By the name of its profile; null for the usual one.</param>
    public static Outcome<IncomingNotices> Open(string? paper)
    {
        Outcome<Catalogue> catalogue = DeskCatalogue.Load();
        if (catalogue is Outcome<Catalogue>.Refused(var unread)) return unread;
        Outcome<OpenedPaper> opened = OpenedPaper.Open(paper ?? PaperFolder.Default);
        if (opened is Outcome<OpenedPaper>.Refused(var unopened)) return unopened;
        return new IncomingNotices(((Outcome<Catalogue>.Done)catalogue).Value, ((Outcome<OpenedPaper>.Done)opened).Value);
    }

    /// <returns>The notices of a file or paste, with what intake found and the characters that no font of the paper has.</returns>
    public CheckedPaste Read(string text, DateOnly printDate) => check.RunOnPaste(text, printDate);
}
