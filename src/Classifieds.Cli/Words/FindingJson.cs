using System.Text.Json;
using Classifieds.Domain.Findings;

namespace Classifieds.Cli.Words;

/// <summary>Findings as the outside reads them, the same under a notice and under a number.</summary>
internal static class FindingJson
{
    /// <summary>The property <c>findings</c>; start and length are null where the whole notice is meant.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", Word(finding.Severity));
            json.WriteString("message", finding.Message);
            if (finding.Where is { } where)
            {
                json.WriteNumber("start", where.Start);
                json.WriteNumber("length", where.Length);
            }
            else
            {
                json.WriteNull("start");
                json.WriteNull("length");
            }
            json.WriteStartArray("fixes");
            foreach (string fix in finding.Fixes) json.WriteStringValue(fix);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
