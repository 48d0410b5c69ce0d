using Classifieds.Desk;
using Classifieds.Desk.Requests;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Advertiser;

namespace Classifieds.Web.Pipeline;

/// <summary>请求键: every write is asked under a key that the page or its script made up; asked again under it by the same person, it is
/// answered as before and not done again, whichever process on the store is asked.</summary>
/// <remarks>
/// What was refused did nothing: for some minutes it is refused again in the same words, then its key is free. What failed may be asked
/// again at once. What was begun is done to its end, whether or not the browser still waits: the answer lies there for whoever asks again.
/// Where a process came to an end over it, nobody can say whether it was done, and that is said.
/// </remarks>
internal sealed class OnceGate(RequestDelegate next, Workbench desk, OncePatience patience)
{
    public const string Header = "Idempotency-Key";

    /// <summary>Of a form's field.</summary>
    public const string Field = "once";

    /// <summary>Says that an answer is one of before.</summary>
    public const string Replayed = "Idempotent-Replayed";

    private const int MostKept = 1024 * 1024;

    private static readonly TimeSpan PageKept = TimeSpan.FromMinutes(5), AnswerKept = TimeSpan.FromDays(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    public async Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        bool isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        if (isRead || context.GetEndpoint()?.Metadata is not { } route || route.GetMetadata<IHttpMethodMetadata>() is null
            || route.GetMetadata<AskedAnew>() is not null || await WhoAsync(context) is not { } who)
        {
            await next(context);
            return;
        }
        CancellationToken gone = context.RequestAborted;
        if ((await AskedOnce.ReadAsync(request, gone)).IsRefused(out Refusal? why, out AskedOnce? asked)
            || (await BeginAsync(who, asked, gone)).IsRefused(out why, out BeginRequest.Begun? begun))
        {
            await Refusals.Of(why).ExecuteAsync(context);
            return;
        }
        if (begun.IsNew) await DoAsync(context, who, asked, gone);
        else if (begun.Answer is { } before) await KeptAnswer.Read(before).TellAsync(context);
        else await Refusals.Of(Past).ExecuteAsync(context);
    }

    private static Refusal Past { get; } =
        new("REQUEST-PAST", "这件事早已办过，没有再办，请重新打开这一页看现在的样子") { Kind = RefusalKind.Conflict };

    // Who is signed in, or who holds a link that opens: nobody else leaves anything in the store.
    private async Task<string?> WhoAsync(HttpContext context)
    {
        if (context.Features.Get<SignedIn>() is { } person) return $"person/{person.Name}";
        if (context.Request.RouteValues["token"] is not string { Length: > 0 } token) return null;
        return await LinkGate.OpensAsync(context, token, desk) ? $"link/{token}" : null;
    }

    // Who asks while it is being done waits for the same answer.
    private async Task<Outcome<BeginRequest.Begun>> BeginAsync(string who, AskedOnce asked, CancellationToken gone)
    {
        for (TimeSpan waited = default; ; waited += Between)
        {
            Outcome<BeginRequest.Begun> beginning = await new BeginRequest(desk).RunAsync(
                new() { Who = who, Key = asked.Key, What = asked.What }, gone);
            if (beginning.IsRefused(out _, out BeginRequest.Begun? begun) || begun.IsNew || begun.IsAnswered) return beginning;
            if (waited >= patience.Most)
            {
                return new Refusal("REQUEST-UNANSWERED", "同一个请求已经送到过，还没有答复，不知道办成没有，请重新打开这一页看过再办")
                {
                    Kind = RefusalKind.Conflict,
                };
            }
            await Task.Delay(Between, gone);
        }
    }

    private async Task DoAsync(HttpContext context, string who, AskedOnce asked, CancellationToken gone)
    {
        Stream body = context.Response.Body;
        using var said = new MemoryStream();
        bool isSaid = false;
        try
        {
            context.Response.Body = said;
            context.RequestAborted = CancellationToken.None;
            context.Features.Set(asked);
            await next(context);
            await context.Response.BodyWriter.FlushAsync(CancellationToken.None);
            isSaid = context.Response.StatusCode < StatusCodes.Status500InternalServerError;
        }
        catch (IOException) when (gone.IsCancellationRequested)
        {
            throw new OperationCanceledException(gone); // it went while it was still sending
        }
        finally
        {
            context.Response.Body = body;
            context.RequestAborted = gone;
            if (isSaid) await KeepAsync(context, who, asked, said);
            else await new LetGoOfRequest(desk).RunAsync(new(who, asked.Key), CancellationToken.None);
        }
        said.Position = 0;
        await said.CopyToAsync(body, gone);
    }

    // A page shows what is shown once, or what the ledger has that somebody read: it is not kept longer than a second press takes. Nor is a
    // refusal: what stood in the way may be gone by then.
    private async Task KeepAsync(HttpContext context, string who, AskedOnce asked, MemoryStream said)
    {
        KeptAnswer answer = KeptAnswer.Of(context.Response, said.ToArray());
        await new AnswerRequest(desk).RunAsync(new()
        {
            Who = who, Key = asked.Key,
            Answer = said.Length <= MostKept ? answer.Write() : null,
            IsRefusal = answer.IsRefusal,
            Kept = answer.IsPage || answer.IsRefusal ? PageKept : AnswerKept,
        }, CancellationToken.None);
    }
}
