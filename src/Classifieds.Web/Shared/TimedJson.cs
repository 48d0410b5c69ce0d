using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Shared;

/// <summary>An answer to a script that is written whole before any of it goes, so that it can say how long it took.</summary>
/// <param name="what">That took so long, in a word of ours.</param>
internal sealed class TimedJson<T>(T value, JsonTypeInfo<T> type, string what) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(value, type);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = written.Length;
        Arrival.Tell(context, what);
        return context.Response.Body.WriteAsync(written, context.RequestAborted).AsTask();
    }
}
