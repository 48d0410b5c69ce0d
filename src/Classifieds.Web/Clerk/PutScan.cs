using Classifieds.Desk;
using Classifieds.Desk.Photos;
using Classifieds.Desk.Scans;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Scans;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Classifieds.Web.Clerk;

/// <summary>附扫描件, 去掉, 看: the file is the body itself, as a photograph is.</summary>
internal static class PutScan
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder draft = routes.MapGroup("/clerk/drafts/{id}/scans").For(DeskDeed.Take);
        draft.MapPut("", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            AttachAsync(id, null, request, desk, who, stop)).WithMetadata(new DisableRequestSizeLimitAttribute());
        draft.MapGet("/{mark}", (string id, string mark, Workbench desk, SignedIn who, CancellationToken stop) =>
            ShowAsync(new() { Draft = id, Mark = mark, By = who.By }, desk, stop));
        draft.MapDelete("/{mark}", DetachAsync);
        draft.MapPost("/{mark}/put-back", PutBackAsync);
        routes.MapPut("/clerk/notices/{id}/scans", (string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop) =>
            AttachAsync(null, id, request, desk, who, stop)).For(DeskDeed.Take).WithMetadata(new DisableRequestSizeLimitAttribute());
        routes.MapGet("/clerk/notices/{id}/scans/{mark}", (string id, string mark, Workbench desk, SignedIn who, CancellationToken stop) =>
            ShowAsync(new() { Notice = id, Mark = mark, By = who.By }, desk, stop)).For(DeskDeed.ReadManuscript);
    }

    private static async Task<IResult> AttachAsync(
        string? draft, string? notice, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        string name = Uri.UnescapeDataString(request.Headers[PutPhoto.NameHeader].ToString());
        if (request.ContentLength > HandedPhoto.MostBytes || await PutPhoto.ReadAsync(request.Body, stop) is not { } bytes)
            return Refusals.Of(AttachScan.TooLarge(name));
        Outcome<SheetScan> attaching = await new AttachScan(desk).RunAsync(
            new() { Draft = draft, Notice = notice, Name = name, Bytes = bytes, By = who.By }, stop);
        return attaching.IsRefused(out Refusal? why, out SheetScan? scan)
            ? Refusals.Of(why)
            : Results.Json(ScanJson.Of(scan), WebJson.Readable.ScanJson);
    }

    private static async Task<IResult> DetachAsync(string id, string mark, Workbench desk, SignedIn _, CancellationToken stop)
    {
        Outcome<bool> detaching = await new DetachScan(desk).RunAsync(new(id, mark), stop);
        return detaching.IsRefused(out Refusal? why) ? Refusals.Of(why) : Results.NoContent();
    }

    private static async Task<IResult> PutBackAsync(string id, string mark, Workbench desk, SignedIn _, CancellationToken stop)
    {
        Outcome<SheetScan> putting = await new PutBackScan(desk).RunAsync(new(id, mark), stop);
        return putting.IsRefused(out Refusal? why, out SheetScan? scan)
            ? Refusals.Of(why)
            : Results.Json(ScanJson.Of(scan), WebJson.Readable.ScanJson);
    }

    // A PDF goes to whoever asked as a file: no page of the desk's address shows what somebody else made.
    private static async Task<IResult> ShowAsync(ShowScan.Request asked, Workbench desk, CancellationToken stop) =>
        (await new ShowScan(desk).RunAsync(asked, stop)).IsRefused(out Refusal? why, out SheetScan? scan)
            ? Refusals.Of(why)
            : scan.Kind switch
            {
                ScanKind.Jpeg => Results.Bytes(scan.Bytes!, "image/jpeg"),
                ScanKind.Pdf => Results.Bytes(scan.Bytes!, "application/pdf", $"{Path.GetFileNameWithoutExtension(scan.Name)}.pdf"),
                var other => throw new InvalidOperationException($"Nothing shows {other}."),
            };
}
