using Classifieds.Domain.Outcomes;

namespace Classifieds.Web.Advertiser;

/// <summary>A form of these pages as it comes in: nothing else than a form is read.</summary>
internal static class SentForm
{
    /// <returns>Or FORM-NEEDED where it is JSON or text, which no page of a browser sends here; FORM-BROKEN.</returns>
    public static async Task<Outcome<IFormCollection>> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return new Refusal("FORM-NEEDED", "这里只收页面上的表单，没有办理") { Kind = RefusalKind.Usage };
        }
        try
        {
            return Outcome.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        }
        catch (InvalidDataException)
        {
            return new Refusal("FORM-BROKEN", "送来的表单读不懂，没有办理") { Kind = RefusalKind.Usage };
        }
    }

    /// <summary>Back to the page: who reloads it sends nothing again.</summary>
    public static IResult BackTo(string token, string place) => new SeeOther($"/p/{token}{place}");

    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
