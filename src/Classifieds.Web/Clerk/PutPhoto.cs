using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Desk.Photos;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Classifieds.Web.Clerk;

/// <summary>附照片, 去掉照片: the file is the body itself, so that none of it ever lies on the disk unsealed.</summary>
internal static class PutPhoto
{
    /// <summary>How the file is called, percent-encoded: no name of anybody's stands in an address.</summary>
    public const string NameHeader = "X-File-Name";

    public static void Map(IEndpointRouteBuilder routes)
    {
        // The bound is the verb's: it is told in a sentence, and one that says its length is told before any of it is read.
        routes.MapPut("/clerk/drafts/{id}/photo", AttachAsync).For(DeskDeed.Take).WithMetadata(new DisableRequestSizeLimitAttribute());
        routes.MapDelete("/clerk/drafts/{id}/photo", DetachAsync).For(DeskDeed.Take);
    }

    private static async Task<IResult> AttachAsync(string id, HttpRequest request, Workbench desk, SignedIn _, CancellationToken stop)
    {
        string name = Uri.UnescapeDataString(request.Headers[NameHeader].ToString());
        if (request.ContentLength > HandedPhoto.MostBytes) return Refusals.Of(AttachPhoto.TooLarge(name));
        if (await ReadAsync(request.Body, stop) is not { } bytes) return Refusals.Of(AttachPhoto.TooLarge(name));
        Outcome<DraftPhoto> attaching = await new AttachPhoto(desk).RunAsync(new() { Id = id, Name = name, Bytes = bytes }, stop);
        return attaching.IsRefused(out Refusal? why, out DraftPhoto? photo)
            ? Refusals.Of(why)
            : Results.Json(new PhotoJson(photo.Mark, photo.Name), WebJson.Readable.PhotoJson);
    }

    private static async Task<IResult> DetachAsync(string id, Workbench desk, SignedIn _, CancellationToken stop)
    {
        Outcome<DraftPhoto?> detaching = await new DetachPhoto(desk).RunAsync(new(id), stop);
        return detaching.IsRefused(out Refusal? why) ? Refusals.Of(why) : Results.NoContent();
    }

    // One that does not say its length is read until it is too long.
    /// <returns>Null where it is more than a file may be.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream body, CancellationToken stop)
    {
        using var whole = new MemoryStream();
        byte[] part = new byte[64 * 1024];
        int read;
        while ((read = await body.ReadAsync(part, stop)) > 0)
        {
            if (whole.Length + read > HandedPhoto.MostBytes) return null;
            whole.Write(part, 0, read);
        }
        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }
}
