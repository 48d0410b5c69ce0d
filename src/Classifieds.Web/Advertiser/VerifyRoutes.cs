using Classifieds.Desk;
using Classifieds.Desk.Attempts;
using Classifieds.Desk.Evidence;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Classifieds.Web.Advertiser;

/// <summary>核对刊登证明, for anybody: a bank, a court. What was sent is held against its signature and kept nowhere.</summary>
internal static class VerifyRoutes
{
    public const string Path = "/verify";

    private const int MostSheet = 16 * 1024 * 1024;
    private const int MostSignature = 64 * 1024;

    /// <summary>From one address.</summary>
    public static AttemptLimit Limit { get; } = new(30, TimeSpan.FromMinutes(10));

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder verify = routes.MapGroup(Path).AllowAnonymous().DisableAntiforgery().WithMetadata(AskedAnew.WritesNothing);
        verify.MapGet("", (Workbench desk) => Show(desk, null, null));
        verify.MapPost("", VerifyAsync).WithMetadata(new RequestSizeLimitAttribute(MostSheet + MostSignature + 4096));
    }

    private static async Task<IResult> VerifyAsync(HttpContext context, Workbench desk, CancellationToken stop)
    {
        Outcome<int> counting = await new CountAttempt(desk).RunAsync(new($"verify/{ClientAddress.Of(context)}", Limit), stop);
        if (counting.IsRefused(out Refusal? why, out int tries)) return Refusals.Of(why);
        if (tries > Limit.Most) return Show(desk, null, Often, StatusCodes.Status429TooManyRequests);
        if ((await SentForm.ReadAsync(context)).IsRefused(out why, out IFormCollection? form)) return Refusals.Of(why);
        if (form.Files["sheet"] is not { Length: > 0 and <= MostSheet } sheet
            || form.Files["signature"] is not { Length: > 0 and <= MostSignature } signature)
        {
            return Show(desk, null, Missing, StatusCodes.Status422UnprocessableEntity);
        }
        Outcome<Certificate> verifying = await new VerifyCertificate(desk).RunAsync(
            new() { Pdf = await BytesAsync(sheet, stop), Signature = await BytesAsync(signature, stop) }, stop);
        return verifying.IsRefused(out why, out Certificate? proved)
            ? Show(desk, null, why, StatusCodes.Status422UnprocessableEntity)
            : Show(desk, proved, null);
    }

    private static Refusal Often { get; } = new("VERIFY-OFTEN", "核对得太多次了，请过 10 分钟再试");

    private static Refusal Missing { get; } = new("VERIFY-FILES", "请选两个文件：刊登证明的 PDF，和它旁边以 .sig 结尾的签名");

    private static RazorComponentResult<VerifyPage> Show(Workbench desk, Certificate? proved, Refusal? why, int status = 200)
    {
        Outcome<TellContacts.Told> telling = new TellContacts(desk).Run(new(null));
        return new(new
        {
            Contacts = telling.IsRefused(out _, out TellContacts.Told? told) ? null : told, Proved = proved, Why = why,
        }) { StatusCode = status };
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken stop)
    {
        byte[] bytes = new byte[file.Length];
        await using Stream stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}
