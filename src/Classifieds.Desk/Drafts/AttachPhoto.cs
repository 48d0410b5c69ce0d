using Classifieds.Desk.Papers;
using Classifieds.Desk.Photos;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Outcomes;
using Classifieds.Press.Pictures;

namespace Classifieds.Desk.Drafts;

/// <summary>附照片: a photograph comes with a draft, in the place of the one before. Its pixels are kept and nothing else of the
/// file.</summary>
/// <remarks>What it is, is told by its first bytes and by whether it can be decoded, never by its name. That it prints well enough is
/// judged with the notice (<see cref="PhotoFindings"/>).</remarks>
public sealed class AttachPhoto(Workbench desk)
{
    private const string Unnamed = "照片";

    public sealed record Request
    {
        /// <summary>Of the draft, as typed.</summary>
        public required string Id { get; init; }

        /// <summary>As the file is called; a folder before it is not kept.</summary>
        public required string Name { get; init; }

        /// <summary>The file's.</summary>
        public required ReadOnlyMemory<byte> Bytes { get; init; }
    }

    /// <returns>The photograph as it is kept; or DRAFT-UNKNOWN, DRAFT-TAKEN, PHOTO-NOT-TAKEN, PHOTO-TOO-LARGE, PHOTO-FORMAT,
    /// PHOTO-BROKEN, PHOTO-PIXELS.</returns>
    public async Task<Outcome<DraftPhoto>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Id).IsRefused(out Refusal? why, out DraftId? id)) return why;
        if (desk.Profile(null).IsRefused(out why, out Paper? paper)) return why;
        if (paper.Page.Photo is null) return Refused(PhotoFindings.NotTaken.At(null));
        string name = PhotoNames.Kept(request.Name, Unnamed); // it comes to stand in a line of the text
        if (request.Bytes.Length > HandedPhoto.MostBytes) return TooLarge(name);
        CleanedPicture cleaned = await OnePicture.AtATimeAsync(() => PictureCleaner.Clean(request.Bytes), stop);
        if (cleaned.Png is not { } png)
            return Refused(NoticePhotos.WhyNone(cleaned.Fault, cleaned.Width, cleaned.Height, name));
        var photo = new DraftPhoto(name, png, DraftId.New().ToString());
        return await desk.NoteStoreAsync<DraftPhoto>(async notes =>
        {
            if (await notes.Drafts.FindAsync(id) is not { } draft) return DraftBounds.Unknown();
            if (draft.TakenAs is not null) return DraftBounds.Taken(draft);
            await notes.Drafts.KeepPhotoAsync(id, photo);
            return photo;
        }, stop);
    }

    /// <summary>PHOTO-TOO-LARGE, for whoever has not read all of it.</summary>
    public static Refusal TooLarge(string name) =>
        Refused(PhotoFindings.TooLarge.At(null, PhotoNames.Kept(name, Unnamed), HandedPhoto.MostBytes / 1024 / 1024));

    private static Refusal Refused(Finding why) => new(why.Code, why.Message) { Kind = RefusalKind.Faulty };
}
