using Classifieds.Desk.Checks;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

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

    /// <param name="path">Of its photograph, as the clerk typed it; it goes before the one that the text names.</param>
    public CheckedNotice WithPhoto(CheckedNotice notice, string path) => new NoticePhotos("", Paper).TakeFile(notice, path);

    /// <param name="file">That the text is from: the photographs it names lie beside it.</param>
    /// <returns>The notices of a file or paste, with what intake found and the characters that no font of the paper has.</returns>
    public CheckedPaste Read(string text, DateOnly printDate, string file) => check.RunOnPaste(text, printDate, NoticePhotos.Beside(file, Paper));
}
