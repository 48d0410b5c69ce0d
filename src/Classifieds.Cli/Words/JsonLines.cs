using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Columns;
using Classifieds.Desk.Pages;

namespace Classifieds.Cli.Words;

/// <summary>JSON as the outside reads it: one object a line, camelCase, Chinese left readable.</summary>
[JsonSerializable(typeof(LaidBlock))]
[JsonSerializable(typeof(PageReport))]
[JsonSerializable(typeof(SavableNotice))]
[JsonSerializable(typeof(StoredNotice))]
internal sealed partial class JsonLines : JsonSerializerContext
{
    /// <summary>The same, with Chinese written as it is rather than as \u escapes.</summary>
    public static JsonLines Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
