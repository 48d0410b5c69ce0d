using System.Globalization;
using System.Text;
using Classifieds.Desk;
using Classifieds.Desk.Requests;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Advertiser;
using Microsoft.Extensions.Primitives;

namespace Classifieds.Web.Pipeline;

/// <summary>请求键: every write is asked under a key that the page or its script made up; asked again under it by the same person, it is
/// answered as before and not done again, whichever process on the store is asked.</summary>
/// <remarks>
/// What was refused did nothing, so its key is free again. What was begun is done to its end, whether or not the browser still waits: the
/// answer lies there for whoever asks again. Where a process came to an end over it, nobody can say whether it was done, and that is said.
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
        bool isDone = false;
        try
        {
            context.Response.Body = said;
            context.RequestAborted = CancellationToken.None;
            context.Features.Set(asked);
            await next(context);
            await context.Response.BodyWriter.FlushAsync(CancellationToken.None);
            isDone = context.Response.StatusCode < StatusCodes.Status400BadRequest;
        }
        catch (IOException) when (gone.IsCancellationRequested)
        {
            throw new OperationCanceledException(gone); // it went while it was still sending
        }
        finally
        {
            context.Response.Body = body;
            context.RequestAborted = gone;
            if (isDone) await KeepAsync(context, who, asked, said);
            else await new LetGoOfRequest(desk).RunAsync(new(who, asked.Key), CancellationToken.None);
        }
        said.Position = 0;
        await said.CopyToAsync(body, gone);
    }

    // A page shows what is shown once, or what the ledger has that somebody read: it is not kept longer than a second press takes.
    private async Task KeepAsync(HttpContext context, string who, AskedOnce asked, MemoryStream said)
    {
        KeptAnswer answer = KeptAnswer.Of(context.Response, said.ToArray());
        await new AnswerRequest(desk).RunAsync(new()
        {
            Who = who, Key = asked.Key,
            Answer = said.Length <= MostKept ? answer.Write() : null,
            Kept = answer.IsPage ? PageKept : AnswerKept,
        }, CancellationToken.None);
    }
}

/// <summary>How long somebody is let wait for what is being done under the same key.</summary>
internal sealed record OncePatience(TimeSpan Most)
{
    public OncePatience() : this(TimeSpan.FromSeconds(10))
    {
    }
}

/// <summary>What is asked under a key.</summary>
/// <param name="What">All that is asked, so that nothing else goes by the same key.</param>
internal sealed record AskedOnce(string Key, string What)
{
    /// <returns>Or REQUEST-KEY-NEEDED, FORM-BROKEN.</returns>
    public static async Task<Outcome<AskedOnce>> ReadAsync(HttpRequest request, CancellationToken gone)
    {
        string key = request.Headers[OnceGate.Header].ToString();
        var what = new StringBuilder().Append(request.Method).Append(' ').Append(request.Path).Append(request.QueryString);
        if (request.HasFormContentType)
        {
            IFormCollection form;
            try
            {
                form = await request.ReadFormAsync(gone);
            }
            catch (InvalidDataException)
            {
                return new Refusal("FORM-BROKEN", "送来的表单读不懂，没有办理") { Kind = RefusalKind.Usage };
            }
            if (key.Length == 0) key = form[OnceGate.Field].ToString();
            foreach ((string name, StringValues values) in form.OrderBy(one => one.Key, StringComparer.Ordinal))
            {
                if (name == OnceGate.Field) continue;
                foreach (string? value in values)
                    what.Append('\n').Append(CultureInfo.InvariantCulture, $"{name.Length} {name} {value?.Length} {value}");
            }
        }
        else if (request.HasJsonContentType())
        {
            var body = new MemoryStream();
            await request.Body.CopyToAsync(body, gone);
            what.Append('\n').Append(Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length));
            body.Position = 0;
            request.Body = body;
        }
        else
        {
            // A file is read once, by what it is for.
            what.Append('\n').Append(request.ContentLength).Append(' ').Append(request.Headers["X-File-Name"]);
        }
        return key.Length > 0
            ? new AskedOnce(key, what.ToString())
            : new Refusal("REQUEST-KEY-NEEDED", "这个请求没有带请求键，没有办理，请重新打开这一页再办") { Kind = RefusalKind.Usage };
    }
}

/// <summary>An answer as it was given, for whoever asks the same again.</summary>
internal sealed record KeptAnswer(int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    // What else stands at the head of an answer every answer gets anew.
    private static readonly string[] Kept = ["Location", "Content-Type", "Content-Disposition", "Set-Cookie"];

    public bool IsPage => Headers.Any(header => header.Name == "Set-Cookie"
        || (header.Name == "Content-Type" && header.Value.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)));

    public static KeptAnswer Of(HttpResponse response, byte[] body) => new(
        response.StatusCode,
        [.. Kept.SelectMany(name => response.Headers[name].OfType<string>().Select(value => (name, value)))], body);

    public byte[] Write()
    {
        using var written = new MemoryStream();
        using (var writer = new BinaryWriter(written))
        {
            writer.Write(Status);
            writer.Write(Headers.Count);
            foreach ((string name, string value) in Headers)
            {
                writer.Write(name);
                writer.Write(value);
            }
            writer.Write(Body.Length);
            writer.Write(Body);
        }
        return written.ToArray();
    }

    public static KeptAnswer Read(byte[] written)
    {
        using var reader = new BinaryReader(new MemoryStream(written));
        int status = reader.ReadInt32();
        var headers = new (string, string)[reader.ReadInt32()];
        for (int at = 0; at < headers.Length; at++) headers[at] = (reader.ReadString(), reader.ReadString());
        return new(status, headers, reader.ReadBytes(reader.ReadInt32()));
    }

    public Task TellAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        response.StatusCode = Status;
        foreach ((string name, string value) in Headers) response.Headers.Append(name, value);
        response.Headers[OnceGate.Replayed] = "true";
        return Body.Length == 0 ? Task.CompletedTask : response.Body.WriteAsync(Body, context.RequestAborted).AsTask();
    }
}
