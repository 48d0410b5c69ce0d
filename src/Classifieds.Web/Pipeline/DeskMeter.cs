using System.Diagnostics;
using System.Diagnostics.Metrics;
using Classifieds.Domain.Ledgers;
using Classifieds.Web.Accounts;

namespace Classifieds.Web.Pipeline;

/// <summary>计量: what the server counts and times, in OpenTelemetry's terms: requests, previews, deeds and how they ended.</summary>
/// <remarks>A tag is a method, the pattern of a route, a status or a word of ours; never a value of a request, so that neither words nor
/// names, numbers or tokens are ever handed to whoever collects it.</remarks>
internal sealed class DeskMeter
{
    /// <summary>Of the meter, and of the source of traces.</summary>
    public const string Name = "Classifieds.Web";

    /// <summary>Of a request that fits no route.</summary>
    public const string NoRoute = "(no route)";

    // The one route that is asked at each key.
    private const string Preview = "/clerk/preview";

    private static readonly ActivitySource Traces = new(Name);

    private readonly Histogram<double> requests, previews;
    private readonly Counter<long> deeds;

    public DeskMeter(IMeterFactory meters)
    {
        Meter meter = meters.Create(Name);
        requests = meter.CreateHistogram<double>("classifieds.request.duration", "ms", "A request, from its first byte to its answer.");
        previews = meter.CreateHistogram<double>("classifieds.preview.duration", "ms", "付印样, as a clerk waits for it at each key.");
        deeds = meter.CreateCounter<long>("classifieds.deeds", "{deed}", "What somebody asked the desk to do, and whether it was done.");
    }

    /// <summary>A trace of one request, which names nothing of it yet; null where nobody collects any.</summary>
    public static Activity? Begin() => Traces.StartActivity(NoRoute, ActivityKind.Server);

    /// <summary>The pattern of the route that a request goes to.</summary>
    public static string RouteOf(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? NoRoute;

    /// <summary>Whether somebody waits for it at each key, and a line for each would be too many.</summary>
    public static bool IsPreview(string route) => route == Preview;

    /// <param name="route">Its pattern.</param>
    public void Count(HttpContext context, string route, TimeSpan taken, Activity? trace)
    {
        string method = MethodOf(context.Request.Method);
        int status = context.Response.StatusCode;
        var tags = new TagList { { "http.request.method", method }, { "http.route", route }, { "http.response.status_code", status } };
        requests.Record(taken.TotalMilliseconds, tags);
        if (IsPreview(route)) previews.Record(taken.TotalMilliseconds);
        else if (method is not ("GET" or "HEAD") && route != NoRoute)
            deeds.Add(1, new TagList { { "deed", WordOf(context) }, { "http.route", route }, { "outcome", OutcomeOf(context.Response) } });
        if (trace is null) return;
        trace.DisplayName = $"{method} {route}";
        foreach (KeyValuePair<string, object?> tag in tags) trace.SetTag(tag.Key, tag.Value);
        if (status >= StatusCodes.Status500InternalServerError) trace.SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>A method is a word of whoever asks: only those that the desk knows are told on.</summary>
    public static string MethodOf(string asked) => asked is "GET" or "HEAD" or "POST" or "PUT" ? asked : "_OTHER";

    private static string OutcomeOf(HttpResponse response) => response.StatusCode switch
    {
        >= StatusCodes.Status500InternalServerError => "failed",
        >= StatusCodes.Status400BadRequest => "refused",
        _ when response.Headers.ContainsKey(OnceGate.Replayed) => "replayed",
        _ => "done",
    };

    private static string WordOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<RouteDeed>() switch
    {
        null => "open",
        { Deed: null } => "desk",
        { Deed: DeskDeed.Take } => "take",
        { Deed: DeskDeed.Steer } => "steer",
        { Deed: DeskDeed.Proof } => "proof",
        { Deed: DeskDeed.AnswerForAdvertiser } => "answer-for-advertiser",
        { Deed: DeskDeed.Examine } => "examine",
        { Deed: DeskDeed.Overrule } => "overrule",
        { Deed: DeskDeed.MakePage } => "make-page",
        { Deed: DeskDeed.LetRun } => "let-run",
        { Deed: DeskDeed.Publish } => "publish",
        { Deed: DeskDeed.TakeLate } => "take-late",
        { Deed: DeskDeed.TakePast } => "take-past",
        { Deed: DeskDeed.ManageUsers } => "manage-users",
        { Deed: DeskDeed.Certify } => "certify",
        { Deed: DeskDeed.BackUp } => "back-up",
        { Deed: DeskDeed.ReadManuscript } => "read-manuscript",
        { Deed: DeskDeed.Erase } => "erase",
        { Deed: DeskDeed.RotateKeys } => "rotate-keys",
        { Deed: DeskDeed.TakePayment } => "take-payment",
        { Deed: DeskDeed.Refund } => "refund",
        { Deed: DeskDeed.ManageCustomers } => "manage-customers",
        var other => throw new InvalidOperationException($"No word for {other}."),
    };
}
